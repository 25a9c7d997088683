import { useMemo } from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { List } from "office-ui-fabric-react/lib/List";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { FormulaCell, FormulaState } from "../../workbook/formulas/formulas";
import { usePane } from "../state/PaneContext";
import { usePageTexts } from "../usePageTexts";

/** What needs attention comes first; within a state the workbook's order is kept. */
const ORDER: readonly FormulaState[] = ["mangled", "stuck", "error", "working"];

/** Each formula with its cell, what it shows and its state. */
export function FormulaList({ cells }: { readonly cells: readonly FormulaCell[] }): JSX.Element {
  const pages = usePageTexts();
  const sorted = useMemo(
    () => ORDER.flatMap((state) => cells.filter((cell) => cell.state === state)),
    [cells]
  );
  return (
    <List
      aria-label={pages.check.formulas}
      items={sorted}
      getKey={(cell: FormulaCell) => `${cell.sheetId} ${cell.address}`}
      onRenderCell={(cell?: FormulaCell) => (cell ? <FormulaItem cell={cell} /> : null)}
    />
  );
}

function FormulaItem({ cell }: { readonly cell: FormulaCell }): JSX.Element {
  const { theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const working = cell.state === "working";
  return (
    <div className={classes.item}>
      <Icon
        iconName={working ? "Completed" : "Warning"}
        className={working ? classes.working : classes.broken}
      />
      <div>
        <div>
          {`${cell.sheet}!${cell.address}`} {pages.check.states[cell.state]}
        </div>
        <code className={classes.formula}>{cell.formula}</code>
        <div className={classes.value}>{pages.check.shows(String(cell.value ?? ""))}</div>
      </div>
    </div>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    item: {
      display: "flex",
      gap: 8,
      padding: "8px 0",
      borderTop: `1px solid ${theme.palette.neutralLighter}`,
      selectors: { i: { marginTop: 2 } },
    },
    formula: { fontFamily: "Consolas, 'Courier New', monospace", fontSize: 12 },
    value: { fontSize: 12, color: theme.palette.neutralSecondary },
    working: { color: theme.palette.themePrimary },
    broken: { color: theme.semanticColors.errorText },
  })
);
