import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { isFormula, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { usePane } from "../context/PaneContext";
import { previewOf } from "./preview";
import { usePageTexts } from "../context/usePageTexts";

export interface SheetPreviewProps {
  readonly spec: SheetSpec;
  /** What stands in the rows already, before the new cells. */
  readonly rowNames?: readonly string[];
}

/** How the top of a sheet will look. Wider than the pane, it scrolls by itself. */
export function SheetPreview({ spec, rowNames = [] }: SheetPreviewProps): JSX.Element {
  const { theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { above, header, body, hidden, below, charts } = previewOf(spec);
  const columns = (body[0]?.length ?? 0) + (rowNames.length > 0 ? 1 : 0);
  const hasFormulas = spec.cells.flat().some(isFormula);
  return (
    <>
      <div role="region" aria-label={pages.insert.preview} tabIndex={0} className={classes.sheet}>
        {above.map((line, at) => (
          <p key={at} className={at === 0 ? classes.title : classes.unit}>
            {line}
          </p>
        ))}
        <table className={columns === 1 ? classes.column : undefined}>
          <tbody>
            {header.length > 0 && (
              <tr>
                {header.map((name, at) => (
                  <th key={at} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            )}
            {body.map((cells, at) => (
              <tr key={at}>
                {rowNames[at] !== undefined && (
                  <td className={classes.present}>
                    <div>{rowNames[at]}</div>
                  </td>
                )}
                {cells.map(({ text, numeric }, column) => (
                  <td key={column} className={numeric ? classes.number : undefined}>
                    <div>{text}</div>
                  </td>
                ))}
              </tr>
            ))}
            {hidden > 0 && (
              <tr>
                <td colSpan={columns}>{pages.insert.moreRows(hidden)}</td>
              </tr>
            )}
          </tbody>
        </table>
        {below.map((line, at) => (
          <p key={at} className={classes.footnote}>
            {line}
          </p>
        ))}
        {charts.map((title) => (
          <p key={title} className={classes.footnote}>
            {pages.insert.chart(title)}
          </p>
        ))}
      </div>
      {hasFormulas && <p className={classes.legend}>{pages.insert.formulaSign}</p>}
    </>
  );
}

/**
 * A shadow at each edge behind which the sheet goes on. The shadows stay where they are; what scrolls with the sheet
 * covers them where it ends.
 */
function scrollShadows({ palette }: ITheme): string {
  const paper = palette.neutralLighterAlt;
  const shadow = palette.neutralTertiaryAlt;
  return [
    `linear-gradient(to left, ${paper}, ${paper}) right / 12px 100% no-repeat local`,
    `linear-gradient(to top, ${paper}, ${paper}) bottom / 100% 12px no-repeat local`,
    `linear-gradient(to left, ${shadow}, ${paper}) right / 12px 100% no-repeat scroll`,
    `linear-gradient(to top, ${shadow}, ${paper}) bottom / 100% 12px no-repeat scroll`,
    paper,
  ].join(", ");
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    sheet: {
      maxHeight: 260,
      overflow: "auto",
      padding: 8,
      border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
      background: scrollShadows(theme),
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
    /** A single column takes all the room. */
    column: { selectors: { "&&": { width: "100%" }, "&& td div": { maxWidth: "none" } } },
    /** What is there already. */
    present: { color: theme.palette.neutralSecondary },
    footnote: { color: theme.palette.neutralSecondary },
    legend: { fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
