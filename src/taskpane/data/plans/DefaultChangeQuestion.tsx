import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { ProblemBar } from "../../feedback/ProblemBar";
import { PlaceLink, type CellPlace } from "../../feedback/PlaceLink";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import type { DefaultChange } from "./default-change";

export interface DefaultChangeQuestionProps {
  readonly change: DefaultChange;
  /** Of the plan that is to be the default; null for none. */
  readonly title: string | null;
  readonly confirm: () => void;
  readonly leave: () => void;
}

/** Asks before another default plan is chosen, and shows what the first formulas that it changes will give. */
export function DefaultChangeQuestion(props: DefaultChangeQuestionProps): JSX.Element {
  const { change, title, confirm, leave } = props;
  const { workbook } = usePane().services;
  const { defaultPlan: texts } = usePlanTexts();
  const [problem, setProblem] = useState<unknown>(null);
  const { count, unclear, first } = change;
  const goTo = (place: CellPlace): void => void workbook.goTo(place).catch(setProblem);
  return (
    <div role="group" aria-label={texts.label} className={classes.question}>
      <p role="status">
        {texts.change(title, count)}
        {unclear > 0 && texts.unclear(unclear)}
      </p>
      {problem !== null && <ProblemBar error={problem} onDismiss={() => setProblem(null)} />}
      {first.length > 0 && (
        <ul className={classes.list}>
          {first.map(({ cell, after }) => {
            const { row, column } = cell;
            const place = { ...cell, area: { row, column, rows: 1, columns: 1 } };
            const before = String(cell.value ?? "");
            return (
              <li key={`${cell.sheetId} ${cell.address}`}>
                <PlaceLink place={place} goTo={goTo} /> {cell.indicatorName}
                <div>{texts.result(before, after ?? texts.recalculated)}</div>
              </li>
            );
          })}
        </ul>
      )}
      {count > first.length && <p>{texts.more(count - first.length)}</p>}
      <div className={classes.actions}>
        <PrimaryButton text={texts.confirm} onClick={confirm} />
        <DefaultButton text={texts.keep} onClick={leave} />
      </div>
    </div>
  );
}

const classes = mergeStyleSets({
  question: { margin: "8px 0" },
  list: { margin: "4px 0 8px", paddingLeft: 16, fontSize: 12 },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" },
});
