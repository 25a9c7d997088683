import { freeNames } from "../sheets/spec/free-names";
import type { SheetBuild } from "../sheets/spec/sheet-build";
import { refused } from "../taskpane/services/refused";
import type { FileSaved, WorkbookService } from "../taskpane/services/workbook";
import { fileName } from "../xlsx/file-name";
import { download } from "./download";

const nothingTaken = { sheets: [], tables: [] };

/** Without a workbook beside the page every insertion is a file of its own, and nothing can be in its way. */
export const fileWorkbook: WorkbookService = {
  insertSheet: saved,
  insertSheets: (build, _observer, apart) =>
    apart === undefined ? saved(build) : savedApart(build, apart),
  inspect: async () => ({ sheet: null, address: "A1", obstacles: [], taken: nothingTaken }),
  // What works on cells of a workbook is not offered on this page.
  ...refusing([
    ...(["insertValue", "insertFormula", "insertComment", "insertGapColumns"] as const),
    ...(["prepareSourceLine", "insertSourceLine", "prepareGapColumns"] as const),
    ...(["prepareCitationList", "insertCitationList", "checkFormulas", "checkNames"] as const),
    ...([
      "readReferences",
      "checkForUpdates",
      "updateTables",
      "undoUpdate",
      "goTo",
      "repairFormulas",
    ] as const),
    ...(["freezeFormulas", "thawFormulas", "readMappingCells", "undoInsertion"] as const),
  ]),
};

/** @throws InsertionError "nothingToInsert" */
async function saved(build: SheetBuild): Promise<FileSaved> {
  const specs = build(freeNames(nothingTaken));
  const [first] = specs;
  if (!first) return refused({ code: "nothingToInsert" });
  const { xlsxFile } = await import("../xlsx/xlsx");
  const file = fileName(first.sheetName, "xlsx");
  download(file, await xlsxFile(specs), "xlsx");
  return { file, imprints: [] };
}

/** Each sheet as a file of its own, all of them in one zip: browsers ask before they save several files. */
async function savedApart(build: SheetBuild, name: string): Promise<FileSaved> {
  const specs = build(freeNames(nothingTaken));
  if (specs.length === 0) return refused({ code: "nothingToInsert" });
  const { xlsxFile } = await import("../xlsx/xlsx");
  const { zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = {};
  for (const spec of specs) files[fileName(spec.sheetName, "xlsx")] = await xlsxFile([spec]);
  const file = fileName(name, "zip");
  download(file, zipSync(files, { level: 0 }), "zip");
  return { file, imprints: [] };
}

function refusing<Call extends keyof WorkbookService>(
  calls: readonly Call[]
): Record<Call, () => Promise<never>> {
  const refuse = (): Promise<never> => refused({ code: "noWorkbook" });
  return Object.fromEntries(calls.map((call) => [call, refuse])) as Record<
    Call,
    () => Promise<never>
  >;
}
