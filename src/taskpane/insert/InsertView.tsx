import { useMemo } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { freeNames } from "../../workbook/free-names";
import { nameText } from "../figures";
import { PageHeader } from "../PageHeader";
import { usePane } from "../state/PaneContext";
import { sheetProducts } from "../state/state";
import { ColumnChoice } from "./ColumnChoice";
import { InsertSheet } from "./InsertSheet";
import { InsertWorkbook } from "./InsertWorkbook";
import { isWorkbook, sheetBuild, unsuitable } from "./products";
import { useSelectedEntries } from "./useSelectedEntries";
import { usePageTexts } from "../usePageTexts";

/** What is inserted, where, and how it will look. */
export function InsertView(): JSX.Element {
  const { state, dispatch, locale, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const entries = useSelectedEntries();
  const { preferences } = state;
  const { product } = preferences;
  const problem = unsuitable(product, entries, preferences);
  const specs = useMemo(() => {
    const names = freeNames({ sheets: [], tables: [] });
    return problem === null ? sheetBuild(product, entries, preferences, locale)(names) : [];
  }, [problem, product, entries, preferences, locale]);
  const [spec] = specs;

  return (
    <>
      <PageHeader title={pages.insert.title} />
      <div className={classes.page}>
        <Dropdown
          label={pages.insert.what}
          selectedKey={product}
          options={sheetProducts.map((key) => ({ key, text: pages.insert.products[key] }))}
          onChange={(_event, _option, at = 0) =>
            dispatch({ type: "prefer", preferences: { product: sheetProducts[at] } })
          }
        />
        <p className={classes.note}>{pages.insert.about[product]}</p>
        <p>
          {problem !== null
            ? pages.insert.unsuitable[problem]
            : pages.insert.indicators(
                entries.length,
                entries.slice(0, 3).map(({ indicator }) => nameText(indicator, locale))
              )}
        </p>
        {spec && product === "table" && <ColumnChoice />}
        {spec && !isWorkbook(product) && <InsertSheet spec={spec} />}
        {spec && isWorkbook(product) && <InsertWorkbook specs={specs} />}
      </div>
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    page: { padding: "0 12px", selectors: { p: { margin: "4px 0 8px" } } },
    note: { fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
