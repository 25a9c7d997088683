import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { severityOf } from "../../core/actuals/problem";
import type { CheckedActuals } from "../data/actuals/linked-actuals";
import { useActualsTexts } from "../data/actuals/useActualsTexts";
import { usePane } from "../context/PaneContext";

export interface ActualsVerdictProps {
  readonly checked: CheckedActuals;
  /** Why the table cannot be used for this sheet; null where it can. */
  readonly refusal: string | null;
  readonly onCheck: () => void;
}

/** What the check found in the table that a monitoring sheet is to take its figures from. Nothing where all is well. */
export function ActualsVerdict(props: ActualsVerdictProps): JSX.Element | null {
  const { checked, refusal, onCheck } = props;
  const { dispatch } = usePane();
  const { monitoring: texts } = useActualsTexts();
  const problems = checked.reading.kind === "read" ? checked.reading.problems : [];
  if (problems.length === 0) return null;
  const errors = problems.filter((problem) => severityOf(problem) === "error").length;
  return (
    <MessageBar
      messageBarType={refusal === null ? MessageBarType.warning : MessageBarType.error}
      isMultiline
    >
      {refusal ?? texts.remaining(errors, problems.length - errors)}
      <div className={actions}>
        <DefaultButton
          text={texts.show}
          onClick={() => dispatch({ type: "showSection", section: "actuals" })}
        />
        <DefaultButton text={texts.check} onClick={onCheck} />
      </div>
    </MessageBar>
  );
}

const actions = mergeStyles({ display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8 });
