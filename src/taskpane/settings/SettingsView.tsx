import { useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import { About } from "./About";
import { InsertionPreferences } from "./InsertionPreferences";
import { LanguagePreference } from "./LanguagePreference";
import { SelfTest } from "./SelfTest";
import { usePageTexts } from "../context/usePageTexts";

/** The id of the heading that names the choice of a language. */
const LANGUAGE = "language-preference";

/** What the user decides once and for all, and what there is to know of the add-in. */
export function SettingsView(): JSX.Element {
  const { services, theme } = usePane();
  const pages = usePageTexts();
  const [testing, setTesting] = useState(false);
  const { settings } = pages;
  return (
    <div className={getClass(theme)}>
      <h2 id={LANGUAGE}>{settings.language}</h2>
      <LanguagePreference labelledBy={LANGUAGE} />
      <h2>{settings.insertion}</h2>
      <p>{settings.insertionHint}</p>
      <InsertionPreferences />
      {services.surface === "workbook" && (
        <>
          <h2>{settings.selfTest}</h2>
          {testing ? (
            <SelfTest />
          ) : (
            <>
              <p>{settings.selfTestHint}</p>
              <DefaultButton text={settings.startSelfTest} onClick={() => setTesting(true)} />
            </>
          )}
        </>
      )}
      <h2>{settings.about}</h2>
      <About />
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    padding: "0 12px 16px",
    overflowWrap: "anywhere",
    selectors: {
      h2: {
        margin: "16px 0 8px",
        fontSize: 14,
        fontWeight: 600,
        color: theme.palette.themePrimary,
      },
      p: { margin: "4px 0 8px" },
    },
  })
);
