import { useMemo, useState } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { actualsReadingTexts } from "../../i18n/actuals-reading";
import { broughtFigures } from "../../reading/actuals/brought-figures";
import { checkActuals } from "../../reading/actuals/check-table";
import { readActualsTable } from "../../reading/actuals/read-table";
import type { TableAnswers } from "../../reading/actuals/table";
import type { Grid } from "../../reading/grid/grid";
import { usePane } from "../context/PaneContext";
import { ConfirmedUnit } from "../table-reading/ConfirmedUnit";
import { FiguresReview } from "./FiguresReview";
import { openQuestions, TableQuestionField } from "../table-reading/TableQuestionField";

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
  const questions = openQuestions([...asked, ...table.questions]);
  const isOpen = openQuestions(table.questions).length > 0;
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
