import { createCatalogue } from "../src/core/lookup";
import { detailedPlan } from "../src/dataset/details";
import * as functions from "../src/functions/functions";
import type { Insertions } from "../src/taskpane/insert/insertions";
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

export const services: Services = {
  ...plansInUse(createCatalogue([detailedPlan()])),
  builtIn: detailedPlan().id,
  workbook: {
    insertSheet: async () => ({ sheet: "Sheet1", address: "B2:J17" }),
    insertSheets: async () => ({ sheet: "封面", address: "A1:F20" }),
    checkFormulas: async () => [],
    repairFormulas: async () => ({ reentered: [], refused: [] }),
    freezeFormulas: async () => ({ frozen: [], skipped: [], undoCleared: false }),
    thawFormulas: async () => ({ restored: [], kept: [], deleted: 0 }),
    inspect: async (_size, placement) => ({
      placement,
      sheet: placement === "newSheet" ? null : "Sheet1",
      address: "B2:J17",
      obstacles: [],
    }),
    insertValue: async () => ({ sheet: "Sheet1", address: "B2" }),
    insertFormula: async () => ({ sheet: "Sheet1", address: "B2" }),
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
  copy: async () => true,
};

export const idle: Insertions = {
  job: { state: "idle" },
  place: async () => false,
  fill: async () => false,
  fail: () => undefined,
  dismiss: () => undefined,
};
