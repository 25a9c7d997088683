import { useMemo, useState } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { PlannedIndicator } from "../../core/types";
import type { LinkedActuals } from "../../sheets/actuals/actuals-formula";
import { freeNames } from "../../sheets/spec/free-names";
import { extentOf } from "../../sheets/spec/sheet-spec";
import { usePane } from "../context/PaneContext";
import type { SheetProduct } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";
import { InsertButton } from "./InsertButton";
import { isFree, PlaceVerdict } from "./PlaceVerdict";
import { PlacementChoice } from "./PlacementChoice";
import { PreviewSection } from "./PreviewSection";
import { isSplit, isWorkbook, sheetBuild } from "./products";
import { useInsert } from "./useInsert";
import { usePlacementReport } from "./usePlacementReport";

export interface InsertSheetsProps {
  readonly product: SheetProduct;
  readonly entries: readonly PlannedIndicator[];
  /** Where a monitoring sheet has its actual figures from; null or omitted where they are filled in by hand. */
  readonly actuals?: LinkedActuals | null;
  /** Whether it is already said why this cannot be inserted. */
  readonly refused?: boolean;
}

const nothingTaken = { sheets: [], tables: [] };

/** Where the sheets of a product go and how they will look, with the names that they will really have. */
export function InsertSheets(props: InsertSheetsProps): JSX.Element {
  const { product, entries, actuals = null, refused = false } = props;
  const { state, services, locale } = usePane();
  const { preferences } = state;
  const { insert: texts } = usePageTexts();
  const insert = useInsert();
  const [chosen, setChosen] = useState(0);
  const build = useMemo(
    () =>
      sheetBuild(product, entries, preferences, locale, { catalogue: services.catalogue, actuals }),
    [product, entries, preferences, locale, services.catalogue, actuals]
  );
  const extent = useMemo(() => extentOf(firstOf(build(freeNames(nothingTaken)))), [build]);
  const several = isWorkbook(product) || isSplit(product, entries, preferences);
  const inWorkbook = services.surface === "workbook";
  const look = usePlacementReport(extent, several ? "newSheet" : preferences.placement);
  const specs = useMemo(
    () => build(freeNames(look.found?.taken ?? nothingTaken)),
    [build, look.found]
  );
  const shown = specs[chosen] ?? firstOf(specs);
  return (
    <>
      {inWorkbook && !several && <PlacementChoice />}
      {inWorkbook && several && isFree(look) && (
        <p role="status">{texts.newSheets(specs.length)}</p>
      )}
      {inWorkbook && !(several && isFree(look)) && (
        <PlaceVerdict look={look} sheetName={firstOf(specs).sheetName} />
      )}
      {several && (
        <Dropdown
          label={texts.sheet}
          selectedKey={shown.sheetName}
          options={specs.map(({ sheetName }) => ({ key: sheetName, text: sheetName }))}
          onChange={(_event, _option, at = 0) => setChosen(at)}
        />
      )}
      <PreviewSection spec={shown} />
      <InsertButton
        free={isFree(look) && !refused}
        onInsert={() => void insert.sheet(product, entries)}
      />
    </>
  );
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new RangeError("A product has at least one sheet.");
  return first;
}
