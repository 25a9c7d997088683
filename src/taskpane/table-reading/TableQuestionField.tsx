import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { actualsReadingTexts } from "../../i18n/actuals-reading";
import type { TableAnswers, TableQuestion } from "../../reading/actuals/table";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

export interface TableQuestionFieldProps {
  readonly question: TableQuestion;
  readonly answers: TableAnswers;
  readonly answer: (answers: TableAnswers) => void;
}

/** Each question once, without that for the unit: a figure is then taken to be in the plan's, and the gate looks at its magnitude. */
export function openQuestions(questions: readonly TableQuestion[]): TableQuestion[] {
  return questions.filter(
    ({ asks }, at) => asks !== "unit" && at === questions.findIndex((other) => other.asks === asks)
  );
}

/** What a table leaves open, with what it offers for an answer. */
export function TableQuestionField(props: TableQuestionFieldProps): JSX.Element {
  const { question, answers, answer } = props;
  const { asks, choices } = question;
  const { locale } = usePane();
  const { gaps } = usePageTexts().insert;
  const label = actualsReadingTexts(locale).questions[asks](choices);
  const given = answers[asks];
  if (choices.length > 0) {
    return (
      <Dropdown
        label={label}
        placeholder={gaps.choose}
        selectedKey={given ?? null}
        options={choices.map((key) => ({ key, text: key }))}
        onChange={(_event, option) => answer({ ...answers, [asks]: option?.key })}
      />
    );
  }
  return (
    <TextField
      label={label}
      defaultValue={given === undefined ? "" : String(given)}
      onBlur={({ currentTarget }) => answer(withTyped(answers, asks, currentTarget.value.trim()))}
    />
  );
}

function withTyped(
  answers: TableAnswers,
  asks: TableQuestion["asks"],
  typed: string
): TableAnswers {
  if (asks !== "year") return { ...answers, [asks]: typed === "" ? undefined : typed };
  const year = Number(typed.replace(/年$/, ""));
  const isYear = Number.isInteger(year) && year > 1900 && year < 2200;
  return { ...answers, year: isYear ? year : undefined };
}
