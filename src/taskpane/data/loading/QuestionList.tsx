import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { answerTo, type Answers, isOpen, type Question } from "../../../core/questions";
import { choiceText, questionText } from "../../../i18n/plan-questions";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly answer: (key: string, answer: string) => void;
  /** Whether what is open is called so. */
  readonly showsOpen: boolean;
}

/** What a table leaves open, in one list; what is suggested is chosen already. */
export function QuestionList(props: QuestionListProps): JSX.Element {
  const { theme } = usePane();
  const { questions: texts } = usePlanTexts();
  const classes = getClasses(theme);
  const { questions } = props;
  return (
    <div>
      {questions.map((question) => (
        <div key={question.key} className={classes.question}>
          {question.line !== null && (
            <div className={classes.place}>{texts.row(question.line)}</div>
          )}
          <QuestionField {...props} question={question} />
        </div>
      ))}
    </div>
  );
}

function QuestionField({
  question,
  answers,
  answer,
  showsOpen,
}: QuestionListProps & { readonly question: Question }): JSX.Element {
  const { locale, theme } = usePane();
  const { questions: texts } = usePlanTexts();
  const { asks, key, choices } = question;
  const label = questionText(question, locale);
  const given = answerTo(question, answers);
  const isMissing = showsOpen && isOpen(question, answers);
  if (choices.length === 0) {
    return (
      <TextField
        name={key}
        label={label}
        autoComplete="off"
        value={given ?? ""}
        {...(isMissing ? { errorMessage: texts.unanswered } : {})}
        onChange={(_event, typed = "") => answer(key, typed)}
      />
    );
  }
  return (
    <>
      <ChoiceGroup
        label={label}
        name={key}
        selectedKey={given ?? ""}
        options={choices.map((choice) => ({
          key: choice,
          text: choiceText(asks, choice, locale),
        }))}
        onChange={(_event, option) => option && answer(key, option.key)}
      />
      {isMissing && (
        <p role="alert" className={getClasses(theme).missing}>
          {texts.unanswered}
        </p>
      )}
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    question: { padding: "8px 0", borderTop: `1px solid ${theme.palette.neutralLighter}` },
    place: { fontSize: 12, lineHeight: 16, color: theme.palette.neutralSecondary },
    missing: { margin: 0, fontSize: 12, color: theme.semanticColors.errorText },
  })
);
