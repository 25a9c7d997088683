import { hiddenContentStyle, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";

export interface DataTableProps {
  /** Read out, not shown. */
  readonly caption: string;
  readonly headers: readonly string[];
  /** The first cell of each row is its header; the others are figures. */
  readonly rows: readonly (readonly string[])[];
}

/** A small table of figures. */
export function DataTable({ caption, headers, rows }: DataTableProps): JSX.Element {
  const classes = getClasses(usePane().theme);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={headers[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    table: {
      width: "100%",
      borderCollapse: "collapse",
      fontSize: 12,
      fontVariantNumeric: "tabular-nums",
      selectors: {
        "th, td": { padding: "4px 0", borderBottom: `1px solid ${theme.palette.neutralLight}` },
        th: { textAlign: "left", fontWeight: 400, color: theme.palette.neutralSecondary },
        "td, thead th:not(:first-child)": { textAlign: "right" },
      },
    },
    caption: hiddenContentStyle,
  })
);
