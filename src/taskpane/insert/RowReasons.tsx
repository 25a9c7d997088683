import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { Recognition } from "../../reading/recognition";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { explainedRows, type ExplainedRow } from "./gap-rows";

export interface RowReasonsProps {
  readonly recognitions: readonly Recognition[];
  /** The first row that was recognised, as the user counts rows. */
  readonly firstRow: number;
}

/** The rows that will stay blank or lack some figures, and why. */
export function RowReasons({ recognitions, firstRow }: RowReasonsProps): JSX.Element {
  const { locale } = usePane();
  const { gaps } = usePageTexts().insert;
  const rows = explainedRows(recognitions, firstRow, locale, gaps);
  return (
    <>
      <RowList rows={rows.unrecognised} heading={gaps.unmatched} />
      <RowList rows={rows.leftBlank} heading={gaps.leftBlank} />
      <RowList rows={rows.withoutActual} heading={gaps.withoutActual} />
    </>
  );
}

interface RowListProps {
  readonly rows: readonly ExplainedRow[];
  readonly heading: (count: number) => string;
}

function RowList({ rows, heading }: RowListProps): JSX.Element | null {
  const { gaps } = usePageTexts().insert;
  if (rows.length === 0) return null;
  return (
    <>
      <p>{heading(rows.length)}</p>
      <ul className={classes.rows}>
        {rows.map(({ row, reason }) => (
          <li key={row}>{gaps.row(row, reason)}</li>
        ))}
      </ul>
    </>
  );
}

const classes = mergeStyleSets({
  rows: { margin: "4px 0 8px", paddingLeft: 16, fontSize: 12 },
});
