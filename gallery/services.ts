import {
  citationListProspect,
  gapProspect,
  sourceLineProspect,
} from "../test/unit/taskpane/insert/prospects";
import { parseAreas } from "../src/sheets/spec/address";
import { actualsTable } from "./actuals";
import { createCatalogue } from "../src/core/lookup";
import { detailedPlan } from "../src/dataset/details";
import * as functions from "../src/functions/functions";
import type { Destination } from "../src/taskpane/services/workbook";
import type { Insertions } from "../src/taskpane/insertion/insertions";
import type { CellFunctions } from "../src/taskpane/services/functions";
import { plansInUse } from "../src/taskpane/services/plans-in-use";
import type { Services } from "../src/taskpane/services/services";
import { memoryStorage } from "../src/taskpane/services/storage";

/** The real data, and a workbook that only answers. */
/** planTarget is PLANTARGET in a cell. */
const cellFunctions = Object.fromEntries(
  Object.entries(functions).map(([name, body]) => [name.toUpperCase(), body])
) as CellFunctions;

/** What Excel gives the functions: errors with the code that the cell shows. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}
const ErrorCode = {
  notAvailable: "#N/A",
  invalidValue: "#VALUE!",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
};
Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });

/** An insertion that can be shown and taken back. */
export function inserted(sheet: string, address: string): Destination {
  const [area = { row: 0, column: 0, rows: 1, columns: 1 }] = parseAreas(address);
  const imprint = { kind: "comment", sheetId: "1", sheet, area, id: "1", content: "" } as const;
  return { sheet, address, imprints: [imprint] };
}

const selectedRows = [
  ["指标", "2018年实际值"],
  ["高新技术企业", 2300],
  ["研究与试验发展经费投入强度", 1.95],
  ["高新技术企叶", 1],
  ["科技进步贡献率", ""],
];

const catalogue = createCatalogue([detailedPlan()]);

export const services: Services = {
  ...plansInUse(catalogue),
  builtIn: detailedPlan().id,
  surface: "workbook",
  workbook: {
    insertSheet: async () => inserted("Sheet1", "B2:J17"),
    insertSheets: async () => inserted("封面", "A1:F20"),
    checkFormulas: async () => [],
    checkNames: async () => [],
    readReferences: async (references) => references.map(() => null),
    checkForUpdates: async () => [],
    updateTables: async () => ({ updated: [], left: [], record: { cells: [] } }),
    undoUpdate: async () => ({ updated: [], left: [], record: { cells: [] } }),
    goTo: async () => undefined,
    repairFormulas: async () => ({ reentered: [], refused: [] }),
    freezeFormulas: async () => ({ frozen: [], skipped: [], names: [], undoCleared: false }),
    thawFormulas: async () => ({ restored: [], kept: [], deleted: 0 }),
    readMappingCells: async () => null,
    inspect: async (_size, placement) => ({
      sheet: placement === "newSheet" ? null : "Sheet1",
      address: "B2:J17",
      obstacles: [],
      taken: { sheets: ["Sheet1", "监测表"], tables: [] },
    }),
    insertComment: async () => inserted("Sheet1", "B2"),
    prepareSourceLine: async (locale) =>
      sourceLineProspect(["高新技术企业", "研究与试验发展经费投入强度"], catalogue, locale),
    insertSourceLine: async () => inserted("Sheet1", "B9"),
    prepareCitationList: async (locale) => citationListProspect("高新技术企业", catalogue, locale),
    insertCitationList: async () => inserted("引用清单", "A1:G5"),
    prepareGapColumns: async (options) => gapProspect(selectedRows, catalogue, options),
    insertGapColumns: () => Promise.reject(new Error("nothing is inserted here")),
    insertValue: async () => inserted("Sheet1", "B2"),
    undoInsertion: async () => ({ undoCleared: true, stayed: [] }),
    insertFormula: async () => inserted("Sheet1", "B2"),
  },
  actuals: {
    read: async () => ({ kind: "none" }),
    linkActiveTable: async () => ({ kind: "linked", table: actualsTable }),
    linkTable: async () => ({ kind: "linked", table: actualsTable }),
    checkFigures: async () => ({ count: 0, doubted: [], calculated: [] }),
    readPrintedTable: async () => ({
      sheet: "Sheet1",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      address: "Sheet1!A1",
      grid: { rows: [], merges: [] },
    }),
    unlink: async () => undefined,
  },
  plans: {
    read: async () => ({ plans: [], problems: [], notes: [] }),
    readDocument: async () => ({ problems: [] }),
    readTable: async () => ({ table: { file: "Sheet1", grid: { rows: [], merges: [] } } }),
    readCarried: async () => ({ unreadable: [] }),
    carry: async () => ({ unreadable: [], undoCleared: false, recalculated: 0 }),
    drop: async () => ({ unreadable: [], undoCleared: false, recalculated: 0 }),
    chooseDefault: async () => ({ unreadable: [], undoCleared: false, recalculated: 0 }),
    keeping: null,
  },
  selection: {
    read: async () => ({ address: "Sheet1!C2:C4", values: [[1035], [1500], ["暂无"]] }),
    follow: () => () => undefined,
  },
  functions: cellFunctions,
  host: {
    describe: () => ({ platform: "OfficeOnline", version: "16.0.17928.20114" }),
    supports: (_set, version) => version !== "1.20",
  },
  storage: memoryStorage(),
  results: null,
  copy: async () => true,
};

export const idle: Insertions = {
  job: { state: "idle" },
  busy: false,
  place: async () => false,
  fill: async () => false,
  goTo: async () => undefined,
  undo: async () => undefined,
  follow: () => undefined,
  dismiss: () => undefined,
  dismissSuccess: () => undefined,
};
