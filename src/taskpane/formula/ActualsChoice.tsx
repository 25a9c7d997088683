import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { qualifiedId } from "../../core/lookup";
import { namedActual } from "../../sheets/actuals/actuals-formula";
import { linkedActuals } from "../data/actuals/linked-actuals";
import { useActuals } from "../data/actuals/useActuals";
import { useActualsTexts } from "../data/actuals/useActualsTexts";
import { usePane } from "../context/PaneContext";
import type { ArgumentFieldProps } from "./argument";
import { argumentOf } from "../calls/draft";
import { draftedIndicator } from "./fitting";

export interface ActualsChoiceProps extends ArgumentFieldProps {
  readonly typed: string;
}

/**
 * Takes the actual figure from the linked table: as an expression over the table, so that Excel calculates the formula
 * again when the figure changes. Nothing where no table is linked.
 */
export function ActualsChoice({
  draft,
  typed,
  change,
  keep,
}: ActualsChoiceProps): JSX.Element | null {
  const { catalogue } = usePane().services;
  const { formula: words } = useActualsTexts();
  const { actuals } = useActuals();
  if (actuals.state !== "read") return null;
  const { link } = actuals;
  const source = linkedActuals(link, catalogue);
  if (link.kind !== "linked" || link.reading.kind !== "read" || source === null) return null;

  const entry = draftedIndicator(catalogue, draft);
  if (entry === null) return <p>{words.chooseIndicator}</p>;
  const year = argumentOf("year", draft.arguments.year);
  const offered = link.reading.figures
    .filter((figure) => qualifiedId(figure.entry) === qualifiedId(entry))
    .filter((figure) => year.kind === "omitted" || isNumber(year, figure.year))
    .sort((a, b) => a.year - b.year)
    .map((figure) => ({ ...figure, expression: namedActual(source, entry, figure.year) }));
  if (offered.length === 0) {
    return <p>{year.kind === "number" ? words.nothingForYear(year.value) : words.nothing}</p>;
  }
  return (
    <Dropdown
      label={words.label}
      placeholder={words.placeholder}
      selectedKey={offered.find(({ expression }) => `=${expression}` === typed)?.year ?? null}
      options={offered.map(({ year: key, value }) => ({ key, text: words.option(key, value) }))}
      onChange={(_event, _option, at = 0) => {
        const chosen = offered[at];
        if (!chosen) return;
        keep(chosen.expression, [[chosen.value]]);
        change(`=${chosen.expression}`);
      }}
    />
  );
}

function isNumber(argument: ReturnType<typeof argumentOf>, value: number): boolean {
  return argument.kind === "number" && argument.value === value;
}
