import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { IndicatorKind } from "../../core/types";
import { fieldIds, fieldLabel, methodLabel } from "../../i18n/choices";
import { kindText } from "../../i18n/citation";
import { topicsOf } from "../find/topics";
import { usePane } from "../context/PaneContext";
import { ActualsChoice } from "./ActualsChoice";
import type { ArgumentFieldProps } from "./argument";
import { CellField } from "./CellField";
import { FieldsChoice } from "./FieldsChoice";
import { draftedIndicator, yearsFor } from "./fitting";
import { IndicatorPicker } from "./IndicatorPicker";
import { usePageTexts } from "../context/usePageTexts";

const KINDS: readonly IndicatorKind[] = ["headline", "commitment", "baseline", "parameter"];

/** The field for one argument: a picker where there are choices, and what they are depends on the others. */
export function ArgumentField(props: ArgumentFieldProps): JSX.Element {
  const { services, locale, texts } = usePane();
  const pages = usePageTexts();
  const { parameter, draft, change } = props;
  const { formula } = pages;
  const label = formula.parameters[parameter.id];
  const typed = draft.arguments[parameter.id] ?? "";

  switch (parameter.id) {
    case "indicator":
      return <IndicatorPicker {...props} label={label} typed={typed} />;
    case "actual":
      return (
        <>
          <CellField {...props} label={label} typed={typed} />
          <ActualsChoice {...props} typed={typed} />
        </>
      );
    case "fields":
      return <FieldsChoice label={label} typed={typed} change={change} />;
    case "tolerance":
    case "query":
    case "count":
      return (
        <TextField
          label={label}
          required={!parameter.optional}
          value={typed}
          onChange={(_event, text = "") => change(text)}
        />
      );
    case "year":
    case "method":
    case "field":
    case "topic":
      return (
        <Dropdown
          label={label}
          required={!parameter.optional}
          selectedKey={typed}
          options={[
            ...(parameter.optional ? [{ key: "", text: formula.omitted }] : []),
            ...choices(parameter.id),
          ]}
          onChange={(_event, option) => change(String(option?.key ?? ""))}
        />
      );
  }

  function choices(id: "year" | "method" | "field" | "topic"): IDropdownOption[] {
    switch (id) {
      case "year": {
        const entry = draftedIndicator(services.catalogue, draft);
        const years = yearsFor(draft.function, entry ? [entry] : services.catalogue.entries);
        return years.map((year) => ({ key: String(year), text: texts.figures.year(year) }));
      }
      case "method": {
        const paths = [
          { key: "linear", text: pages.card.linear },
          { key: "compound", text: pages.card.compound },
        ];
        const runningTotals = { key: "cumulative", text: methodLabel("cumulative", locale) };
        return draft.function === "PLANPROGRESS" ? [runningTotals] : [...paths, runningTotals];
      }
      case "field":
        return fieldIds.map((key) => ({ key, text: fieldLabel(key, locale) }));
      case "topic":
        return [
          ...KINDS.map((key) => ({ key, text: kindText(key, locale) })),
          ...topicsOf(services.catalogue.plans, locale).map(({ id: key, text }) => ({ key, text })),
        ];
    }
  }
}
