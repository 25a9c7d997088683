import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { periodOf } from "../../../reading/sentences/read-document";
import type { DocumentSource } from "../../services/plans";
import { PageHeader } from "../../PageHeader";
import { ReadingFailed } from "../loading/ReadingProgress";
import { ProblemList } from "../loading/ProblemList";
import { AskTables } from "./AskTables";
import { Review } from "./Review";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

/** What a document that is being read has come to. */
export function DocumentSteps(): JSX.Element | null {
  const { desk, work } = useDocumentDesk();
  const { back, reading, refused, period, tables } = usePlanDocumentTexts();
  const header = (title: string): JSX.Element => (
    <div className={wide}>
      <PageHeader title={title} back={{ label: back, go: () => desk.leave() }} />
    </div>
  );
  switch (work.state) {
    case "idle":
      return null;
    case "running": {
      const { share } = work;
      return (
        <>
          {header(reading.title)}
          <div role="status">
            <ProgressIndicator
              label={share === null ? reading.starting : reading.running(Math.round(share * 100))}
              {...(share === null ? {} : { percentComplete: share })}
            />
          </div>
          <DefaultButton text={reading.cancel} onClick={() => desk.leave()} />
        </>
      );
    }
    case "periodMissing":
      return (
        <>
          {header(period.title)}
          <AskPeriod source={work.source} />
        </>
      );
    case "asking":
      return (
        <>
          {header(tables.title)}
          <AskTables work={work} />
        </>
      );
    case "refused":
      return (
        <>
          {header(refused.title)}
          <ProblemList problems={work.problems} table={null} />
          <DefaultButton text={refused.again} onClick={() => desk.leave()} />
        </>
      );
    case "failed":
      return <ReadingFailed error={work.error} leave={() => desk.leave()} />;
    case "review":
      return (
        <>
          {header(work.name)}
          <Review work={work} />
        </>
      );
  }
}

function AskPeriod({ source }: { readonly source: DocumentSource }): JSX.Element {
  const { desk } = useDocumentDesk();
  const { period } = usePlanDocumentTexts();
  const [typed, setTyped] = useState("");
  const [isSent, setSent] = useState(false);
  const isFaulty = periodOf(typed) === null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (!isFaulty) void desk.bring(source, typed);
      }}
    >
      <p>{period.hint(source.name)}</p>
      <TextField
        label={period.label}
        description={period.description}
        value={typed}
        {...(isSent && isFaulty ? { errorMessage: period.malformed } : {})}
        onChange={(_event, text = "") => setTyped(text)}
      />
      <PrimaryButton type="submit" text={period.read} />
    </form>
  );
}

/** A page header reaches from edge to edge, the sections of the tab do not. */
const wide = mergeStyles({ margin: "0 -12px" });
