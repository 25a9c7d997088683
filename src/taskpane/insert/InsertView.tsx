import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { PageHeader } from "../PageHeader";
import { usePane } from "../context/PaneContext";
import { fileProducts, products } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";
import { FromIndicators } from "./FromIndicators";
import { InsertCitations } from "./InsertCitations";
import { InsertGaps } from "./InsertGaps";

/** What is inserted, where, and how it will look. */
export function InsertView(): JSX.Element {
  const { state, dispatch, services, theme } = usePane();
  const { insert } = usePageTexts();
  const classes = getClasses(theme);
  const offered = services.surface === "file" ? fileProducts : products;
  const { product: preferred } = state.preferences;
  const product = offered.includes(preferred) ? preferred : "table";
  return (
    <>
      <PageHeader title={insert.title} />
      <div className={classes.page}>
        <Dropdown
          label={insert.what}
          selectedKey={product}
          options={offered.map((key) => ({ key, text: insert.products[key] }))}
          onChange={(_event, _option, at = 0) =>
            dispatch({ type: "prefer", preferences: { product: offered[at] } })
          }
        />
        <p className={classes.note}>{insert.about[product]}</p>
        {product === "gaps" && <InsertGaps />}
        {product === "citation" && <InsertCitations />}
        {product !== "gaps" && product !== "citation" && <FromIndicators product={product} />}
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
