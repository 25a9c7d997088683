import { useMemo } from "react";
import type { Locale } from "../../../i18n/locale";
import { freeNames, type FreeNames, freeNamesOf } from "../../../sheets/spec/free-names";
import {
  planComparison,
  planComparisonNames,
  type ComparedPair,
} from "../../../sheets/comparison/plan-comparison";
import { extentOf, type SheetSpec } from "../../../sheets/spec/sheet-spec";
import { InsertButton } from "../../insert/InsertButton";
import { isFree, PlaceVerdict } from "../../insert/PlaceVerdict";
import { PlacementChoice } from "../../insert/PlacementChoice";
import { PreviewSection } from "../../insert/PreviewSection";
import { looks } from "../../insert/products";
import { usePlacementReport } from "../../insert/usePlacementReport";
import { usePane } from "../../context/PaneContext";
import type { Preferences } from "../../state/state";

const nothingTaken = { sheets: [], tables: [] };

/** Where the comparison of these pairs goes and how it will look. */
export function ComparisonSheet({
  pairs,
}: {
  readonly pairs: readonly ComparedPair[];
}): JSX.Element {
  const { state, services, insertions, locale } = usePane();
  const { preferences } = state;
  const build = useMemo(
    () => comparisonBuild(pairs, preferences, locale),
    [pairs, preferences, locale]
  );
  const extent = useMemo(() => extentOf(build(freeNames(nothingTaken))), [build]);
  const look = usePlacementReport(extent, preferences.placement);
  const spec = useMemo(
    () => build(freeNames(look.found?.taken ?? nothingTaken)),
    [build, look.found]
  );
  const insert = (): void =>
    void insertions.place(
      "comparison",
      (placement, observer) =>
        services.workbook.insertSheet((names) => [build(names)], placement, observer),
      preferences.placement
    );
  return (
    <>
      <PlacementChoice />
      <PlaceVerdict look={look} sheetName={spec.sheetName} />
      <PreviewSection spec={spec} />
      <InsertButton free={isFree(look)} onInsert={insert} />
    </>
  );
}

function comparisonBuild(
  pairs: readonly ComparedPair[],
  preferences: Preferences,
  locale: Locale
): (names: FreeNames) => SheetSpec {
  const base = planComparisonNames(locale);
  return (names) =>
    planComparison(pairs, { locale, ...looks(preferences), ...freeNamesOf(base, names) });
}
