import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { fieldIds, fieldLabel } from "../../i18n/choices";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

export interface FieldsChoiceProps {
  readonly label: string;
  /** Names of fields with commas between them. */
  readonly typed: string;
  readonly change: (typed: string) => void;
}

/** The columns of PLANLIST, in the order in which they are chosen. */
export function FieldsChoice({ label, typed, change }: FieldsChoiceProps): JSX.Element {
  const { locale } = usePane();
  const pages = usePageTexts();
  const chosen = typed === "" ? [] : typed.split(",");
  return (
    <Dropdown
      label={label}
      multiSelect
      placeholder={pages.formula.omitted}
      selectedKeys={chosen}
      options={fieldIds.map((key) => ({ key, text: fieldLabel(key, locale) }))}
      onChange={(_event, option) => {
        const field = String(option?.key ?? "");
        const others = chosen.filter((other) => other !== field);
        change((option?.selected ? [...others, field] : others).join(","));
      }}
    />
  );
}
