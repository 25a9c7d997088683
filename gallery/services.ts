import { createCatalogue } from "../src/core/lookup";
import { createSearchIndex, searchIndicators } from "../src/core/search";
import { detailedPlan } from "../src/dataset/details";
import type { Insertions } from "../src/taskpane/insert/insertions";
import type { Services } from "../src/taskpane/services/services";
import { memoryStorage } from "../src/taskpane/services/storage";

const catalogue = createCatalogue([detailedPlan()]);
const index = createSearchIndex(catalogue.entries);

/** The real data, and a workbook that only answers. */
export const services: Services = {
  catalogue,
  search: (query) => searchIndicators(index, query),
  workbook: {
    insertTable: async () => ({ sheet: "Sheet1", address: "B2:J17" }),
    insertValue: async () => ({ sheet: "Sheet1", address: "B2" }),
    insertFormula: async () => ({ sheet: "Sheet1", address: "B2" }),
  },
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
