import { currentCatalogue } from "../../dataset/plans-at-hand";
import { loadTables } from "./tables";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";
import { compareTable, comparedColumns, type ComparedTable } from "./table-check";

export type { ChangedFigure, ComparedTable, TableVersion } from "./table-check";

/**
 * 更新: the workbook's tables with figures of the plans at hand, the data each was made with, and which of their figures
 * differ from the data at hand. Tells, and changes nothing: whether a figure was corrected in the data or typed over in
 * the table is for the user to judge.
 *
 * @throws InsertionError
 * @example (await checkForUpdates())[0] // { sheet: "指标表", table: "CQ_Indicators", versions: [...], changed: [] }
 */
export async function checkForUpdates(): Promise<ComparedTable[]> {
  const tables = await attempt(() =>
    inExcel("reading", (context) => loadTables(context, comparedColumns))
  );
  const catalogue = currentCatalogue();
  return tables.flatMap((table) => compareTable(table, catalogue) ?? []);
}
