import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { css, memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** A cell as it is seen. */
export interface VisibleCell {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface ResultTableProps {
  readonly cells: readonly (readonly VisibleCell[])[];
  /** The row with the headings; null where there is none. */
  readonly head: number | null;
  /** How many columns are the user's own: the first ones. */
  readonly ownColumns: number;
}

/** More than anybody reads on a page; the file has them all. */
const ROWS = 200;

/** The user's rows, numbered as in the list of what was not recognised, with the new columns beside them. */
export function ResultTable({ cells, head, ownColumns }: ResultTableProps): JSX.Element {
  const { theme } = usePane();
  const { insert } = usePageTexts();
  const classes = getClasses(theme);
  return (
    <div role="region" aria-label={insert.preview} tabIndex={0} className={classes.sheet}>
      <table>
        <tbody>
          {cells.slice(0, ROWS).map((row, at) => (
            <tr key={at}>
              <th scope="row" className={classes.count}>
                {at + 1}
              </th>
              {row.map(({ text, isNumber }, column) => {
                const look = css(
                  isNumber && at !== head && classes.number,
                  column < ownColumns && classes.own
                );
                return at === head ? (
                  <th key={column} scope="col" className={look}>
                    {text}
                  </th>
                ) : (
                  <td key={column} className={look}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
          {cells.length > ROWS && (
            <tr>
              <td colSpan={(cells[0]?.length ?? 0) + 1}>{insert.moreRows(cells.length - ROWS)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    sheet: {
      maxHeight: "60vh",
      overflow: "auto",
      padding: 8,
      border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
      background: theme.palette.neutralLighterAlt,
      selectors: {
        table: { width: "max-content", borderCollapse: "collapse", fontSize: 12, lineHeight: 16 },
        "th, td": {
          maxWidth: 220,
          padding: "2px 8px",
          textAlign: "left",
          verticalAlign: "top",
          whiteSpace: "pre-wrap",
          borderBottom: `1px solid ${theme.palette.neutralLight}`,
        },
        th: { fontWeight: 600 },
      },
    },
    count: { selectors: { "&&": { fontWeight: 400, color: theme.palette.neutralSecondary } } },
    number: { selectors: { "&&": { textAlign: "right", whiteSpace: "nowrap" } } },
    own: { selectors: { "&&": { color: theme.palette.neutralSecondary } } },
  })
);
