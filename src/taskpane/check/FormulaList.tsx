import { useMemo } from "react";
import { FocusZone, FocusZoneDirection } from "office-ui-fabric-react/lib/FocusZone";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { List } from "office-ui-fabric-react/lib/List";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { findIndicator } from "../../core/lookup";
import type { FormulaCell, FormulaState } from "../../core/formula/formula-cell";
import type { CheckedFigures } from "../../excel/tables/actuals-check";
import { cellKey } from "../../sheets/actuals/check/used-figure";
import { nameText } from "../figures";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import type { ErrorReasons } from "./error-reasons";
import { doubtsOfFormulas } from "./figure-lines";
import { PlaceLink, type CellPlace } from "../feedback/PlaceLink";

/** What needs attention comes first; within a state the workbook's order is kept. */
const ORDER: readonly FormulaState[] = ["mangled", "stuck", "error", "working"];

export interface FormulaListProps {
  readonly cells: readonly FormulaCell[];
  readonly reasons: ErrorReasons;
  /** A formula whose argument is doubtful is not in order, whatever it shows. */
  readonly figures: CheckedFigures;
  readonly goTo: (place: CellPlace) => void;
}

/** Each formula with its cell, its state, its indicator and what it shows. Arrow keys go from cell to cell. */
export function FormulaList({ cells, reasons, figures, goTo }: FormulaListProps): JSX.Element {
  const pages = usePageTexts();
  const { locale } = usePane();
  const doubts = useMemo(() => doubtsOfFormulas(figures, locale), [figures, locale]);
  const sorted = useMemo(() => {
    const ofState = ORDER.map((state) => cells.filter((cell) => cell.state === state));
    const isDoubtful = (cell: FormulaCell): boolean => doubts.has(cellKey(cell));
    return ofState.flatMap((group) => [
      ...group.filter(isDoubtful),
      ...group.filter((cell) => !isDoubtful(cell)),
    ]);
  }, [cells, doubts]);
  return (
    <FocusZone direction={FocusZoneDirection.vertical}>
      <List
        aria-label={pages.check.formulas}
        items={sorted}
        // A list looks at its items only: these tell it to draw again.
        version={reasons}
        getKey={(cell: FormulaCell) => `${cell.sheetId} ${cell.address}`}
        onRenderCell={(cell?: FormulaCell) =>
          cell ? (
            <FormulaItem
              cell={cell}
              reason={reasons.get(cell)}
              doubt={doubts.get(cellKey(cell)) ?? null}
              goTo={goTo}
            />
          ) : null
        }
      />
    </FocusZone>
  );
}

interface FormulaItemProps extends Pick<FormulaListProps, "goTo"> {
  readonly cell: FormulaCell;
  readonly reason: string | undefined;
  readonly doubt: string | null;
}

function FormulaItem({ cell, reason, doubt, goTo }: FormulaItemProps): JSX.Element {
  const { services, locale, theme } = usePane();
  const words = usePageTexts().check;
  const classes = getClasses(theme);
  const { state, row, column } = cell;
  const working = state === "working" && doubt === null;
  const found = findIndicator(services.catalogue, cell.indicatorName);
  const shown = String(cell.value ?? "");
  const told = reason ?? doubt;
  const why =
    state === "stuck" || state === "mangled" ? words.hints[state] : told && words.reason(told);
  return (
    <div className={classes.item}>
      <Icon
        iconName={working ? "Completed" : "Warning"}
        className={working ? classes.working : classes.broken}
      />
      <div>
        <div>
          <PlaceLink place={{ ...cell, area: { row, column, rows: 1, columns: 1 } }} goTo={goTo} />{" "}
          {state === "working" && doubt !== null ? words.doubtful : words.states[state]}
        </div>
        <dl className={classes.facts}>
          {cell.indicatorName !== "" && (
            <>
              <dt>{words.indicator}</dt>
              <dd>{found.ok ? nameText(found.value.indicator, locale) : cell.indicatorName}</dd>
            </>
          )}
          <dt>{words.shown}</dt>
          <dd>{shown === "" ? words.blank : shown}</dd>
        </dl>
        <code className={classes.formula}>{cell.formula}</code>
        {why && <div className={classes.reason}>{why}</div>}
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
    facts: {
      display: "grid",
      gridTemplateColumns: "max-content 1fr",
      columnGap: 8,
      margin: "2px 0",
      fontSize: 12,
      selectors: { dt: { color: theme.palette.neutralSecondary }, dd: { margin: 0 } },
    },
    formula: { fontFamily: "Consolas, 'Courier New', monospace", fontSize: 12 },
    reason: { marginTop: 2, fontSize: 12 },
    working: { color: theme.palette.themePrimary },
    broken: { color: theme.semanticColors.errorText },
  })
);
