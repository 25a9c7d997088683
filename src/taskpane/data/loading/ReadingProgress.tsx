import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { readingFailureText, stageText } from "../../../i18n/plan-reading";
import { ReadingFailure } from "../../../reading/worker/running";
import { CopyButton } from "../../feedback/CopyButton";
import { errorText } from "../../feedback/error-text";
import type { Progress } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { LoadingHeader } from "./LoadingHeader";
import { usePlanDesk } from "./PlanDeskContext";

export interface ReadingProgressProps {
  /** null: nothing has been heard yet. */
  readonly progress: Progress | null;
}

/** How far the reading is, and how to stop it. */
export function ReadingProgress({ progress }: ReadingProgressProps): JSX.Element {
  const { locale } = usePane();
  const { desk } = usePlanDesk();
  const { reading } = usePlanTexts();
  return (
    <>
      <LoadingHeader title={reading.title} />
      <div role="status">
        <ProgressIndicator
          label={
            progress === null
              ? reading.starting
              : reading.running(stageText(progress.stage, locale), Math.round(progress.share * 100))
          }
          percentComplete={progress?.share}
        />
      </div>
      <div className={actions}>
        <DefaultButton text={reading.cancel} onClick={() => desk.leave()} />
      </div>
    </>
  );
}

/** Why a source could not be read at all. */
export function ReadingFailed({
  error,
  leave,
}: {
  readonly error: unknown;
  /** The way back, where it is not the desk of plans that failed. */
  readonly leave?: () => void;
}): JSX.Element {
  const { services, locale, texts } = usePane();
  const { desk } = usePlanDesk();
  const { reading } = usePlanTexts();
  const message =
    error instanceof ReadingFailure
      ? readingFailureText(error.code, locale)
      : errorText(error, locale);
  return (
    <>
      <LoadingHeader title={reading.failed} leave={leave} />
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {message}
      </MessageBar>
      <div className={actions}>
        <DefaultButton text={reading.again} onClick={leave ?? (() => desk.leave())} />
        <CopyButton label={texts.problem.copy} text={message} texts={texts} copy={services.copy} />
      </div>
    </>
  );
}

const actions = mergeStyles({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 8,
  marginTop: 8,
});
