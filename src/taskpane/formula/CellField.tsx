import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ArgumentFieldProps } from "./argument";
import { PickButton } from "./PickButton";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

export interface CellFieldProps extends ArgumentFieldProps {
  readonly label: string;
  readonly typed: string;
}

/** A figure, or the cells of the sheet that hold it. */
export function CellField({ parameter, label, typed, change, keep }: CellFieldProps): JSX.Element {
  const pages = usePageTexts();
  const inWorkbook = usePane().services.surface === "workbook";
  return (
    <>
      <div className={classes.line}>
        <TextField
          className={classes.field}
          label={label}
          required={!parameter.optional}
          value={typed}
          onChange={(_event, text = "") => change(text)}
        />
        {inWorkbook && (
          <PickButton
            label={label}
            pick={(address, values) => {
              if (values) keep(address, values);
              change(address);
            }}
          />
        )}
      </div>
      {inWorkbook && <p>{pages.formula.pickHint}</p>}
    </>
  );
}

const classes = mergeStyleSets({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: 4 },
  field: { flex: 1 },
});
