import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { SheetSpec } from "../../workbook/sheet-spec";
import { usePane } from "../state/PaneContext";
import { previewOf } from "./preview";
import { usePageTexts } from "../usePageTexts";

/** How the top of a sheet will look. Wider than the pane, it scrolls by itself. */
export function SheetPreview({ spec }: { readonly spec: SheetSpec }): JSX.Element {
  const { theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { above, header, body, hidden, below } = previewOf(spec);
  return (
    <>
      <div role="region" aria-label={pages.insert.preview} tabIndex={0} className={classes.sheet}>
        {above.map((line, at) => (
          <p key={at} className={at === 0 ? classes.title : classes.unit}>
            {line}
          </p>
        ))}
        <table>
          <tbody>
            <tr>
              {header.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
            {body.map((cells, at) => (
              <tr key={at}>
                {cells.map(({ text, numeric }, column) => (
                  <td key={column} className={numeric ? classes.number : undefined}>
                    <div>{text}</div>
                  </td>
                ))}
              </tr>
            ))}
            {hidden > 0 && (
              <tr>
                <td colSpan={header.length}>{pages.insert.moreRows(hidden)}</td>
              </tr>
            )}
          </tbody>
        </table>
        {below.map((line, at) => (
          <p key={at} className={classes.footnote}>
            {line}
          </p>
        ))}
      </div>
      <p className={classes.legend}>{pages.insert.formulaSign}</p>
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    sheet: {
      maxHeight: 260,
      overflow: "auto",
      padding: 8,
      background: theme.palette.neutralLighterAlt,
      selectors: {
        p: { margin: 0, fontSize: 11, lineHeight: 16 },
        table: { width: "max-content", borderCollapse: "collapse", fontSize: 11, lineHeight: 16 },
        "th, td": { padding: "2px 6px", textAlign: "left", verticalAlign: "top" },
        "td div": { maxWidth: 144 },
        th: {
          fontWeight: 600,
          whiteSpace: "nowrap",
          borderTop: `2px solid ${theme.palette.neutralPrimary}`,
          borderBottom: `1px solid ${theme.palette.neutralPrimary}`,
        },
      },
    },
    title: { fontWeight: 600, textAlign: "center" },
    unit: { textAlign: "right" },
    number: { selectors: { "&&": { textAlign: "right", whiteSpace: "nowrap" } } },
    footnote: { color: theme.palette.neutralSecondary },
    legend: { fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
