import type { PlannedIndicator } from "../../core/types";
import { nameText, planTitle } from "../figures";
import { usePane } from "../context/PaneContext";
import type { CellFieldProps } from "./CellField";
import { IndicatorField } from "./IndicatorField";
import { PickButton } from "./PickButton";
import { formulaName } from "../calls/target-formula";
import { usePageTexts } from "../context/usePageTexts";

/** An indicator, found as in the search, or the cells of the sheet that name it. */
export function IndicatorPicker({
  parameter,
  label,
  typed,
  change,
  keep,
}: CellFieldProps): JSX.Element {
  const { services, locale } = usePane();
  const pages = usePageTexts();

  const nameOf = ({ plan, indicator }: PlannedIndicator): string => {
    const name = nameText(indicator, locale);
    return services.catalogue.plans.length > 1 ? `${name} · ${planTitle(plan, locale)}` : name;
  };

  return (
    <IndicatorField
      label={label}
      required={!parameter.optional}
      placeholder={pages.formula.chooseIndicator}
      suggestions={pages.formula.suggestions}
      text={typed}
      search={(query) => services.search(query).map(({ entry }) => entry)}
      nameOf={nameOf}
      choose={(entry) => change(formulaName(services.catalogue, entry, locale))}
      type={change}
      beside={(endTyping) => (
        <PickButton
          label={label}
          pick={(address, values) => {
            if (values) keep(address, values);
            endTyping();
            change(`=${address}`);
          }}
        />
      )}
    />
  );
}
