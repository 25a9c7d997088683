import { InsertionError } from "../../../excel/session/insertion-error";
import type { FreeNames } from "../../../sheets/spec/free-names";
import type { SheetBuild } from "../../../sheets/spec/sheet-build";
import type { SheetSpec } from "../../../sheets/spec/sheet-spec";
import type { WorkbookService } from "../workbook";

/** @throws InsertionError "nothingToInsert" */
function onlySheet(build: SheetBuild): (names: FreeNames) => SheetSpec {
  return (names) => {
    const [spec] = build(names);
    if (!spec) throw new InsertionError({ code: "nothingToInsert" });
    return spec;
  };
}

const facade = (): Promise<typeof import("../../../excel/insert/insertion")> =>
  import("../../../excel/insert/insertion");

const formulas = (): Promise<typeof import("../../../excel/formulas/formulas")> =>
  import("../../../excel/formulas/formulas");

const citations = (): Promise<typeof import("../../../excel/tables/citation-insertions")> =>
  import("../../../excel/tables/citation-insertions");

const gaps = (): Promise<typeof import("../../../excel/tables/selection-gaps")> =>
  import("../../../excel/tables/selection-gaps");

const undoing = (): Promise<typeof import("../../../excel/insert/undo-insertion")> =>
  import("../../../excel/insert/undo-insertion");

const updating = (): Promise<typeof import("../../../excel/tables/update-tables")> =>
  import("../../../excel/tables/update-tables");

/** Excel itself. The workbook layer is loaded when it is first needed. */
export const excelWorkbook: WorkbookService = {
  insertSheet: async (build, placement, observer) =>
    (await facade()).insert(onlySheet(build), placement, observer),
  insertSheets: async (build, observer) => {
    const reports = await (await facade()).insertSheets(build, observer);
    const [first] = reports;
    if (!first) throw new InsertionError({ code: "nothingToInsert" });
    return { ...first, imprints: reports.flatMap(({ imprints }) => imprints) };
  },
  insertValue: async (value, numberFormat) => (await facade()).insertValue(value, numberFormat),
  insertFormula: async (formula) => (await facade()).insertFormula(formula),
  checkFormulas: async () => (await formulas()).checkFormulas(),
  checkNames: async () => (await formulas()).checkNames(),
  readReferences: async (references) => (await formulas()).readReferences(references),
  checkForUpdates: async () =>
    (await import("../../../excel/tables/update-check")).checkForUpdates(),
  updateTables: async (tables) => (await updating()).updateTables(tables),
  undoUpdate: async (record) => (await updating()).undoUpdate(record),
  goTo: async (spot) => (await import("../../../excel/insert/go-to")).goTo(spot),
  repairFormulas: async () => (await formulas()).repairFormulas(),
  freezeFormulas: async (scope) => (await formulas()).freezeFormulas(scope),
  thawFormulas: async (scope) => (await formulas()).thawFormulas(scope),
  insertComment: async (text) => (await citations()).insertCitationComment(text),
  prepareSourceLine: async (locale) => (await citations()).prepareSourceLine(locale),
  insertSourceLine: async (locale) => (await citations()).insertSourceLine(locale),
  prepareCitationList: async (locale) => (await citations()).prepareCitationList(locale),
  insertCitationList: async (locale) => (await citations()).insertCitationList(locale),
  prepareGapColumns: async (options) => (await gaps()).prepareGapColumns(options),
  insertGapColumns: async (options) => (await gaps()).insertGapColumns(options),
  inspect: async (extent, placement) => (await facade()).inspect(extent, placement),
  readMappingCells: async () =>
    (await import("../../../excel/tables/comparison-mapping")).readMappingCells(),
  undoInsertion: async (imprints, agreed) => (await undoing()).undoInsertion(imprints, agreed),
};
