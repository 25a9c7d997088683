import { useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { usePane } from "../../context/PaneContext";
import type { DocumentSource } from "../../services/plans";
import { FileButton } from "../loading/FileButton";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { getSectionClasses } from "../section-styles";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

const DOCUMENTS = ".docx,.html,.htm,.txt,.doc,.wps,.pdf";

/** A plan's own document: as a file, or as text that is pasted. */
export function ChooseDocument(): JSX.Element {
  const classes = getSectionClasses(usePane().theme);
  const { desk } = useDocumentDesk();
  const { desk: plans } = usePlanDesk();
  const { load } = usePlanDocumentTexts();
  const [text, setText] = useState("");
  const kept = desk.keptName();
  // What a word processor puts on the clipboard beside the text: its tables are still tables.
  const rich = useRef("");
  const bring = (source: DocumentSource): void => {
    plans.dismiss();
    void desk.bring(source);
  };
  const read = (): void =>
    bring({ name: load.pasted, text: rich.current === "" ? text : rich.current });
  return (
    <>
      <p className={classes.note}>{load.hint}</p>
      {kept !== null && <p className={classes.note}>{load.goOn(kept)}</p>}
      <div className={classes.buttons}>
        <FileButton
          label={load.button}
          accept={DOCUMENTS}
          bring={([file]) => file !== undefined && bring(file)}
        />
      </div>
      <TextField
        label={load.paste}
        description={load.pasteHint}
        multiline
        rows={3}
        value={text}
        onPaste={({ clipboardData }) => {
          rich.current = text === "" ? clipboardData.getData("text/html") : "";
        }}
        onChange={(_event, typed = "") => {
          if (typed === "") rich.current = "";
          setText(typed);
        }}
        onKeyDown={() => {
          // What is typed into a pasted text stands in the text alone.
          rich.current = "";
        }}
      />
      <div className={classes.buttons}>
        <DefaultButton text={load.readPasted} disabled={text.trim() === ""} onClick={read} />
      </div>
    </>
  );
}
