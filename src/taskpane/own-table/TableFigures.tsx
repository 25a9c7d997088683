import { useMemo, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { RowDoubt } from "../../core/actuals/row-doubt";
import { actualsReadingTexts, rowDoubtText } from "../../i18n/actuals-reading";
import { ownTableTexts } from "../../i18n/own-table";
import { broughtFigures } from "../../reading/actuals/brought-figures";
import { checkActuals, type CheckedFigure } from "../../reading/actuals/check-table";
import { readActualsTable } from "../../reading/actuals/read-table";
import type { TableAnswers } from "../../reading/actuals/table";
import type { Grid } from "../../reading/grid/grid";
import { usePane } from "../context/PaneContext";
import { FiguresReview } from "./FiguresReview";
import { TableQuestionField } from "./TableQuestionField";

export interface TableFiguresProps {
  readonly file: string;
  readonly grid: Grid;
}

/** A statistical table, whatever way round it stands: what it does not tell is asked, then its figures are reviewed. */
export function TableFigures({ file, grid }: TableFiguresProps): JSX.Element {
  const { services, locale } = usePane();
  const { catalogue } = services;
  const [answers, setAnswers] = useState<TableAnswers>({});
  // What was asked stays on the page, so that an answer can be changed.
  const asked = useMemo(() => readActualsTable(grid)?.questions ?? [], [grid]);
  const table = useMemo(() => readActualsTable(grid, answers), [grid, answers]);
  const checked = useMemo(
    () => (table ? checkActuals(table.figures, catalogue, answers) : []),
    [table, catalogue, answers]
  );
  const figures = useMemo(
    () => broughtFigures(checked, { file, sheet: grid.name === file ? "" : (grid.name ?? "") }),
    [checked, file, grid]
  );
  if (!table) {
    return (
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {actualsReadingTexts(locale).command.noTable}
      </MessageBar>
    );
  }
  const questions = [...asked, ...table.questions].filter(
    ({ asks }, at, all) =>
      // Without a unit a figure is taken to be in the plan's, and the gate looks at its magnitude.
      asks !== "unit" && at === all.findIndex((other) => other.asks === asks)
  );
  const isOpen = table.questions.some(({ asks }) => asks !== "unit");
  return (
    <>
      {questions.map((question) => (
        <TableQuestionField
          key={question.asks}
          question={question}
          answers={answers}
          answer={setAnswers}
        />
      ))}
      <ConfirmedUnit checked={checked} answers={answers} answer={setAnswers} />
      {!isOpen && <FiguresReview figures={figures} />}
    </>
  );
}

interface ConfirmedUnitProps {
  readonly checked: readonly CheckedFigure[];
  readonly answers: TableAnswers;
  readonly answer: (answers: TableAnswers) => void;
}

/** Figures in another unit of the same kind, or with a percent sign: converted only after a yes to a sentence with an example. */
function ConfirmedUnit({ checked, answers, answer }: ConfirmedUnitProps): JSX.Element | null {
  const { locale } = usePane();
  const [sentence, setSentence] = useState("");
  const { unit, ...others } = answers;
  const inOthers = checked.flatMap(({ doubt }): { doubt: RowDoubt; unit: string }[] => {
    if (doubt?.code === "unitScaled") return [{ doubt, unit: doubt.unit }];
    return doubt?.code === "percentSign" ? [{ doubt, unit: "%" }] : [];
  });
  const [first] = inOthers;
  if (!first && unit === undefined) return null;
  const same = first ? inOthers.filter((other) => other.unit === first.unit).length : 0;
  const label = first
    ? ownTableTexts(locale).confirm(same, rowDoubtText(first.doubt, locale))
    : sentence;
  return (
    <Checkbox
      styles={{ root: { margin: "8px 0" } }}
      label={unit === undefined ? label : sentence}
      checked={unit !== undefined}
      onChange={(_event, isYes) => {
        if (isYes && first) {
          setSentence(label);
          answer({ ...others, unit: first.unit });
        } else answer(others);
      }}
    />
  );
}
