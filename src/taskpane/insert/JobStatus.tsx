import { useEffect, useRef } from "react";
import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { AdditionSince } from "../../core/insertion/change-since";
import { InsertionError } from "../../excel/session/insertion-error";
import type { TaskpaneTexts } from "../../i18n/taskpane";
import { undoAnywayText } from "../../i18n/undo";
import { CopyButton } from "../feedback/CopyButton";
import { errorText, supportText } from "../feedback/error-text";
import { ProblemBar } from "../feedback/ProblemBar";
import { usePane } from "../context/PaneContext";
import { placesLeft } from "../insertion/job";
import type { DoneJob, InsertedThing } from "../insertion/job";
import type { Destination } from "../services/workbook";

/** How the insertion goes, or how it ended, brought into view where the pane is low. */
export function JobStatus(): JSX.Element {
  const { state } = usePane().insertions.job;
  const status = useRef<HTMLDivElement>(null);
  // Without an animation, so that it is also right for who asks for less motion.
  useEffect(() => {
    if (state !== "idle") status.current?.scrollIntoView({ block: "nearest" });
  }, [state]);
  return (
    <div ref={status}>
      <Progress />
    </div>
  );
}

function Progress(): JSX.Element | null {
  const { insertions, texts } = usePane();
  const { job, dismiss } = insertions;
  switch (job.state) {
    case "idle":
      return null;
    case "running":
      return (
        <div className={classes.running} role="status">
          <ProgressIndicator
            label={
              job.share === null
                ? texts.insertion.looking
                : texts.insertion.writing(Math.round(job.share * 100))
            }
            percentComplete={job.share ?? undefined}
          />
          {job.cancel && <ActionButton text={texts.insertion.cancel} onClick={job.cancel} />}
        </div>
      );
    case "undoing":
      return (
        <div className={classes.running} role="status">
          <ProgressIndicator label={texts.insertion.undoing} />
        </div>
      );
    case "undone":
      return (
        <MessageBar
          messageBarType={MessageBarType.success}
          isMultiline
          onDismiss={dismiss}
          dismissButtonAriaLabel={texts.insertion.dismiss}
        >
          {texts.insertion.undone(job.report.undoCleared)}
          {job.report.stayed.length > 0 &&
            texts.insertion.stayed(
              job.report.stayed.map(({ sheet, address }) => `${sheet}!${address}`)
            )}
        </MessageBar>
      );
    case "done":
      return <Done job={job} />;
    case "failed": {
      const { error, retry } = job;
      return (
        <ProblemBar error={error} onDismiss={dismiss}>
          {retry &&
            placesLeft(error).map((placement) => (
              <DefaultButton
                key={placement}
                text={texts.selection.placements[placement]}
                onClick={() => retry(placement)}
              />
            ))}
        </ProblemBar>
      );
    }
  }
}

/** What was inserted, with what can still be done about it. */
function Done({ job }: { readonly job: DoneJob }): JSX.Element {
  const { insertions, services, locale, texts } = usePane();
  const { problem, destination } = job;
  const failed = problem !== null;
  const added = additionsTold(problem);
  const asked = added.length > 0;
  const message = failed ? errorText(problem, locale) : doneText(job.thing, destination, texts);
  return (
    <MessageBar
      messageBarType={
        asked ? MessageBarType.warning : failed ? MessageBarType.error : MessageBarType.success
      }
      isMultiline
      onDismiss={insertions.dismiss}
      dismissButtonAriaLabel={texts.insertion.dismiss}
    >
      <span className={classes.message}>{message}</span>
      {!failed && <Notes notes={destination.notes ?? []} />}
      {destination.imprints.length > 0 && (
        <div className={classes.actions}>
          <DefaultButton text={texts.insertion.goTo} onClick={() => void insertions.goTo(job)} />
          <DefaultButton
            text={asked ? undoAnywayText(locale) : texts.insertion.undo}
            onClick={() => void insertions.undo(job, added)}
          />
          {failed && !asked && (
            <CopyButton
              label={texts.problem.copy}
              text={supportText(problem, locale)}
              texts={texts}
              copy={services.copy}
            />
          )}
        </div>
      )}
    </MessageBar>
  );
}

/** What others have added to an insertion, as the user has been told when it was not taken back; empty else. */
function additionsTold(problem: unknown): readonly AdditionSince[] {
  if (!(problem instanceof InsertionError) || problem.problem.code !== "addedSince") return [];
  return problem.problem.details.additions;
}

/** How many notes are shown; a long list would fill a low pane. */
const NOTES = 5;

/** What else there is to say about an insertion. */
function Notes({ notes }: { readonly notes: readonly string[] }): JSX.Element | null {
  const { texts } = usePane();
  if (notes.length === 0) return null;
  return (
    <>
      <p className={classes.notesHeading}>{texts.insertion.incomplete(notes.length)}</p>
      <ul className={classes.notes}>
        {notes.slice(0, NOTES).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function doneText(
  thing: InsertedThing,
  destination: Destination,
  { insertion }: TaskpaneTexts
): string {
  if ("file" in destination) return insertion.saved(destination.file);
  const { sheet, address } = destination;
  if (thing === "midterm" || thing === "final") return insertion.evaluationDone(sheet);
  return insertion.done(insertion.things[thing], `${sheet}!${address}`);
}

const classes = mergeStyleSets({
  running: { padding: "8px 12px" },
  notesHeading: { margin: "4px 0 0" },
  notes: {
    margin: "4px 0 0",
    paddingLeft: 16,
    overflowWrap: "anywhere",
  },
  message: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8, alignItems: "center" },
});
