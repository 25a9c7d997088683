import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Locale } from "../../i18n/locale";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** The key of "as Excel". */
const AUTOMATIC = "automatic";

/** The language of the pane and of what it inserts. Each language is named in itself. */
export function LanguagePreference({ labelledBy }: { readonly labelledBy: string }): JSX.Element {
  const { state, dispatch } = usePane();
  const pages = usePageTexts();
  const { settings } = pages;
  const options = [
    { key: AUTOMATIC, text: settings.asExcel, locale: null },
    { key: "zh-CN", text: "中文（简体）", locale: "zh-CN" as Locale },
    { key: "en-US", text: "English", locale: "en-US" as Locale },
  ];
  return (
    <ChoiceGroup
      ariaLabelledBy={labelledBy}
      selectedKey={state.preferences.locale ?? AUTOMATIC}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => {
        const chosen = options.find(({ key }) => key === option?.key);
        if (chosen) dispatch({ type: "prefer", preferences: { locale: chosen.locale } });
      }}
    />
  );
}
