import { useState } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { answerTo, type Answers, isOpen, type Question } from "../../../core/questions";
import { problemText } from "../../../i18n/validation";
import type { PlanSource } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { LoadingHeader } from "./LoadingHeader";
import { fieldFaults, planFieldIds, tidyFields, withUsualYears } from "./plan-fields";
import type { PlanFieldId } from "./plan-fields";
import { sourceName } from "./plan-desk";
import { usePlanDesk } from "./PlanDeskContext";
import { QuestionList } from "./QuestionList";

export interface PlanFormProps {
  readonly source: PlanSource;
  readonly questions: readonly Question[];
  /** Whether the plan's own data are asked for. */
  readonly asksPlan: boolean;
}

/** Asks what a table of indicators does not say of its plan, and what is open in its columns and rows, all at once. */
export function PlanForm({ source, questions, asksPlan }: PlanFormProps): JSX.Element {
  const { locale, theme } = usePane();
  const { desk, work } = usePlanDesk();
  const texts = usePlanTexts();
  const { form } = texts;
  const classes = getClasses(theme);
  const { fields, answers } = work;
  const [isSent, setIsSent] = useState(false);
  const open = questions.filter((question) => isOpen(question, answers));
  // A field is not called wrong before it has been left with something in it, or the whole form sent.
  const [left, setLeft] = useState<ReadonlySet<PlanFieldId>>(
    () => new Set(planFieldIds.filter((id) => fields[id] !== ""))
  );
  const faults = asksPlan ? fieldFaults(fields) : {};
  const count = Object.keys(faults).length;
  const shown = planFieldIds.filter((id) => left.has(id) && faults[id]);

  const faultText = (id: PlanFieldId): string | undefined => {
    const fault = faults[id];
    if (fault === undefined || !left.has(id)) return undefined;
    if (fault === "blank") return form.blank;
    if (fault === "malformed") return form.malformed[id];
    const value = tidyFields(fields)[id];
    return problemText({ file: "", line: null, column: null, value, ...fault }, locale);
  };

  return (
    <>
      <LoadingHeader title={asksPlan ? form.title : texts.questions.title} />
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setLeft(new Set(planFieldIds));
          setIsSent(true);
          const wrong = planFieldIds.find((id) => faults[id]) ?? open[0]?.key;
          if (wrong === undefined) {
            void desk.readFilledIn(source, {
              plan: asksPlan,
              answers: shownAnswers(questions, answers),
            });
          } else focusField(event.currentTarget, wrong);
        }}
      >
        {asksPlan && <p>{form.hint(sourceName(source))}</p>}
        {(asksPlan ? planFieldIds : []).map((id) => (
          <TextField
            key={id}
            name={id}
            label={form.fields[id]}
            required
            autoComplete="off"
            description={form.descriptions[id]}
            value={fields[id]}
            errorMessage={faultText(id)}
            onChange={(_event, typed = "") => desk.fill({ ...fields, [id]: typed })}
            onBlur={() => {
              setLeft(new Set([...left, id]));
              if (id === "period") desk.fill(withUsualYears(fields));
            }}
          />
        ))}
        {questions.length > 0 && (
          <>
            {asksPlan && <h3 className={classes.heading}>{texts.questions.title}</h3>}
            <p>{texts.questions.hint(sourceName(source), questions.length)}</p>
            <QuestionList
              questions={questions}
              answers={answers}
              answer={(key, given) => desk.answer({ [key]: given })}
              showsOpen={isSent}
            />
          </>
        )}
        <p role="status" className={classes.count}>
          {shown.length > 0 ? form.faults(count) : ""}
          {isSent && open.length > 0 ? texts.questions.left(open.length) : ""}
        </p>
        <PrimaryButton type="submit" text={form.check} />
      </form>
    </>
  );
}

/** What stands in the form when it is sent: a suggestion that stays is an answer. */
function shownAnswers(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.map((question) => [question.key, answerTo(question, answers) ?? ""])
  );
}

/** Keys of questions hold any character, so they are compared, not selected by. */
function focusField(form: HTMLFormElement, name: string): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>("input, textarea")];
  fields.find((field) => field.name === name)?.focus();
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: 8 },
    heading: { margin: "8px 0 0", fontSize: 14, fontWeight: 600 },
    count: { minHeight: 18, fontSize: 12, color: theme.semanticColors.errorText },
  })
);
