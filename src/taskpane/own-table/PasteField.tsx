import { useState } from "react";
import type { ClipboardEvent } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { ownTableTexts } from "../../i18n/own-table";
import type { Grid } from "../../reading/grid/grid";
import type { Copied } from "../../reading/grid/pasted-grid";
import { usePane } from "../context/PaneContext";

export interface PasteFieldProps {
  readonly bring: (table: Grid) => void;
}

/** Takes cells that were copied elsewhere; the reader of what programs copy is loaded with the first ones. */
export function PasteField({ bring }: PasteFieldProps): JSX.Element {
  const texts = ownTableTexts(usePane().locale);
  const [isEmpty, setEmpty] = useState(false);

  const read = async (copied: Copied): Promise<void> => {
    const { pastedGrid } = await import("../../reading/grid/pasted-grid");
    const grid = pastedGrid(copied);
    setEmpty(grid === null);
    if (grid) bring(grid);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData: data } = event;
    void read({ html: data.getData("text/html"), text: data.getData("text/plain") });
  };

  return (
    <>
      <TextField
        label={texts.paste}
        multiline
        rows={6}
        resizable={false}
        placeholder={texts.placeholder}
        value=""
        onPaste={paste}
        // Text that is dropped into the field.
        onChange={(_event, text = "") => void read({ html: "", text })}
      />
      <p>{texts.asShown}</p>
      <div role="status">
        {isEmpty && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline>
            {texts.noCells}
          </MessageBar>
        )}
      </div>
    </>
  );
}
