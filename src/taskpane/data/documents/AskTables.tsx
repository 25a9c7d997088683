import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { answerTo, type Answers, isOpen } from "../../../core/questions";
import { usePane } from "../../context/PaneContext";
import { QuestionList } from "../loading/QuestionList";
import { getSectionClasses } from "../section-styles";
import type { DocumentWork } from "./document-desk";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

/** What the tables of a document leave open, asked before its targets are looked through. */
export function AskTables({
  work: { source, read, questions },
}: {
  readonly work: Extract<DocumentWork, { state: "asking" }>;
}): JSX.Element {
  const classes = getSectionClasses(usePane().theme);
  const { desk } = useDocumentDesk();
  const { tables } = usePlanDocumentTexts();
  const [answers, setAnswers] = useState<Answers>({});
  const [isSent, setSent] = useState(false);
  const open = questions.filter((question) => isOpen(question, answers));
  const send = (): void => {
    setSent(true);
    if (open.length > 0) return;
    const given = questions.map(
      (question) => [question.key, answerTo(question, answers) ?? ""] as const
    );
    void desk.bring(source, read.opening.period, Object.fromEntries(given));
  };
  return (
    <>
      <p>{tables.hint(questions.length)}</p>
      <QuestionList
        questions={questions}
        answers={answers}
        answer={(key, answer) => setAnswers((before) => ({ ...before, [key]: answer }))}
        showsOpen={isSent}
      />
      <p role="status">{isSent && open.length > 0 ? tables.left(open.length) : ""}</p>
      <div className={classes.buttons}>
        <PrimaryButton text={tables.read} onClick={send} />
        <DefaultButton text={tables.skip} onClick={() => desk.skipQuestions()} />
      </div>
    </>
  );
}
