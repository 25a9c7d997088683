import {
  ActionButton,
  DefaultButton,
  IconButton,
  PrimaryButton,
} from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import { placements } from "../state/state";
import type { CellProduct } from "../state/state";
import { useInsert } from "./useInsert";
import { useSelectedEntries } from "../context/useSelectedEntries";

const cellProducts: readonly CellProduct[] = ["value", "formula", "citation"];

/** What can be done with the selected indicators. */
export function SelectionBar(): JSX.Element {
  const { state, dispatch, services, insertions, texts, theme } = usePane();
  const isFile = services.surface === "file";
  const classes = getClasses(theme);
  const insert = useInsert();
  const entries = useSelectedEntries();
  const [first] = entries;
  const only = entries.length === 1 && first ? first : null;
  const busy = insertions.busy;
  const { selection } = texts;
  // One indicator fills the active cell itself; several make rows, with their names if the user prefers so.
  const insertCells = (product: CellProduct): Promise<void> =>
    only ? insert.cell(product, only) : insert.sheet(product, entries, { placement: "activeCell" });
  const openOptions = (): void => dispatch({ type: "openPage", page: { name: "insert" } });

  return (
    <section aria-label={selection.label} className={classes.bar}>
      <div className={classes.line}>
        <span role="status">{selection.count(entries.length)}</span>
        <ActionButton
          styles={{ root: { height: 24, padding: 0 }, label: { margin: 0 } }}
          text={selection.clear}
          onClick={() => dispatch({ type: "clearSelection" })}
        />
      </div>
      <div className={classes.buttons}>
        <PrimaryButton
          disabled={busy}
          text={isFile ? selection.download : selection.table}
          onClick={() => void insert.sheet("table", entries)}
        />
        {!isFile && (
          <IconButton
            disabled={busy}
            className={classes.options}
            title={selection.tableOptions}
            ariaLabel={selection.tableOptions}
            menuIconProps={{ iconName: "ChevronDown" }}
            menuProps={{
              items: [
                ...placements.map((placement) => ({
                  key: placement,
                  text: selection.placements[placement],
                  canCheck: true,
                  checked: placement === state.preferences.placement,
                  onClick: () => {
                    dispatch({ type: "prefer", preferences: { placement } });
                    void insert.sheet("table", entries, { placement });
                  },
                })),
                {
                  key: "options",
                  text: selection.options,
                  iconProps: { iconName: "Options" },
                  onClick: openOptions,
                },
              ],
            }}
          />
        )}
        <DefaultButton
          text={selection.options}
          title={isFile ? selection.fileOptionsHint : selection.optionsHint}
          onClick={openOptions}
        />
        {!isFile &&
          cellProducts.map((product) => (
            <DefaultButton
              key={product}
              disabled={busy}
              text={selection[product]}
              title={only ? selection.insertOne[product] : selection.insertSeveral[product]}
              onClick={() => void insertCells(product)}
            />
          ))}
      </div>
    </section>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    bar: {
      position: "sticky",
      bottom: 0,
      padding: "8px 12px 12px",
      borderTop: `1px solid ${theme.palette.neutralLight}`,
      background: theme.palette.white,
    },
    line: { display: "flex", justifyContent: "space-between", alignItems: "center" },
    buttons: {
      display: "flex",
      flexWrap: "wrap",
      gap: 4,
      marginTop: 4,
      selectors: { ".ms-Button--default, .ms-Button--primary": { minWidth: 0, padding: "0 8px" } },
    },
    options: { border: `1px solid ${theme.semanticColors.inputBorder}`, width: 24 },
  })
);
