import { render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import { createCatalogue, type Catalogue } from "../../../src/core/lookup";
import { formatArea } from "../../../src/sheets/spec/address";
import type { SheetTable } from "../../../src/excel/tables/actuals-table";
import { freeNames } from "../../../src/sheets/spec/free-names";
import type { Imprint } from "../../../src/excel/insert/imprint";
import type { Locale } from "../../../src/i18n/locale";
import { Pane } from "../../../src/taskpane/Pane";
import { registerPaneIcons } from "../../../src/taskpane/icons";
import { preloadNextViews } from "../../../src/taskpane/next-views";
import { plansInUse } from "../../../src/taskpane/services/plans-in-use";
import type { CarriedReport } from "../../../src/taskpane/services/plans";
import type { Services } from "../../../src/taskpane/services/services";
import { memoryStorage } from "../../../src/taskpane/services/storage";
import type { PaneState } from "../../../src/taskpane/state/state";
import { initialState } from "../../../src/taskpane/state/state";
import { samplePlan } from "../core/sample-plan";
import { citationListProspect, gapProspect, sourceLineProspect } from "./insert/prospects";

registerPaneIcons();

// They are loaded when the list is drawn: here before any test, so that the first tick shows them at once.
beforeAll(preloadNextViews);

// jsdom lays nothing out, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;

/** What the pane asked of the workbook, in order. */
export interface Asked {
  readonly what: string;
  readonly with: readonly unknown[];
}

/** What is kept of anything that is inserted. */
const sampleImprint: Imprint = {
  kind: "comment",
  sheetId: "1",
  sheet: "Sheet1",
  area: { row: 1, column: 1, rows: 1, columns: 1 },
  id: "1",
  content: "",
};

const emptyTable: SheetTable = {
  sheetId: "1",
  sheet: "Sheet1",
  name: "统计表",
  area: { row: 0, column: 0, rows: 2, columns: 3 },
  headers: ["指标", "年份", "数值"],
  values: [["", "", ""]],
  numberFormats: [["General", "General", "General"]],
};

/** What is selected in the workbook. */
const selectedRows = [
  ["指标", "2018年实际值"],
  ["高新技术企业", 2300],
  ["高新技术企叶", 1],
];

/** Services over plans, the sample plan unless given. The workbook accepts everything and notes what it was asked. */
export function fakeServices(
  asked: Asked[] = [],
  catalogue: Catalogue = createCatalogue([samplePlan])
): Services {
  const stored = (what: string, given: readonly unknown[]): CarriedReport => {
    asked.push({ what, with: given });
    return { unreadable: [], undoCleared: false, recalculated: 0 };
  };
  const place = { sheet: "Sheet1", address: "B2", imprints: [sampleImprint] };
  return {
    ...plansInUse(catalogue),
    builtIn: samplePlan.id,
    surface: "workbook",
    workbook: {
      insertSheet: async (build, placement) => {
        const [spec] = build(freeNames({ sheets: [], tables: [] }));
        const { tables = [], cells = [] } = spec ?? {};
        const numbered = cells.filter(([number]) => typeof number === "number");
        asked.push({
          what: tables[0]?.name ?? "",
          with: [placement, numbered.map(([, name]) => name)],
        });
        return { ...place, address: "B2:J8" };
      },
      insertSheets: async (build) => {
        const specs = build(freeNames({ sheets: [], tables: [] }));
        asked.push({ what: "sheets", with: specs.map(({ sheetName }) => sheetName) });
        return { ...place, sheet: specs[0]?.sheetName ?? "" };
      },
      checkFormulas: async () => [],
      checkNames: async () => [],
      readReferences: async (references) => references.map(() => null),
      checkForUpdates: async () => [],
      updateTables: async () => ({ updated: [], left: [], record: { cells: [] } }),
      undoUpdate: async () => ({ updated: [], left: [], record: { cells: [] } }),
      repairFormulas: async () => ({ reentered: [], refused: [] }),
      freezeFormulas: async () => ({ frozen: [], skipped: [], names: [], undoCleared: false }),
      thawFormulas: async () => ({ restored: [], kept: [], deleted: 0 }),
      readMappingCells: async () => null,
      inspect: async (_size, placement) => ({
        sheet: placement === "newSheet" ? null : "Sheet1",
        address: "B2:J8",
        obstacles: [],
        taken: { sheets: ["Sheet1"], tables: [] },
      }),
      insertComment: async (text) => {
        asked.push({ what: "comment", with: [text] });
        return place;
      },
      prepareSourceLine: async (locale) => sourceLineProspect(["高新技术企业"], catalogue, locale),
      insertSourceLine: async (locale) => {
        asked.push({ what: "sourceLine", with: [locale] });
        return place;
      },
      prepareCitationList: async (locale) =>
        citationListProspect("高新技术企业", catalogue, locale),
      insertCitationList: async (locale) => {
        asked.push({ what: "citationList", with: [locale] });
        return place;
      },
      prepareGapColumns: async (options) => gapProspect(selectedRows, catalogue, options),
      insertGapColumns: async (options) => {
        asked.push({ what: "gaps", with: [options] });
        const { recognitions } = gapProspect(selectedRows, catalogue, options);
        return { ...place, tables: [], recognitions, firstRow: 1 };
      },
      goTo: async ({ area }) => {
        asked.push({ what: "goTo", with: [formatArea(area)] });
      },
      undoInsertion: async (imprints) => {
        asked.push({ what: "undo", with: imprints.map(({ area }) => formatArea(area)) });
        return { undoCleared: false, stayed: [] };
      },
      insertValue: async (value, numberFormat) => {
        asked.push({ what: "value", with: [value, numberFormat] });
        return place;
      },
      insertFormula: async (formula) => {
        asked.push({ what: "formula", with: [formula] });
        return place;
      },
    },
    actuals: {
      read: async () => ({ kind: "none" }),
      linkActiveTable: async () => ({ kind: "linked", table: emptyTable }),
      linkTable: async () => ({ kind: "linked", table: emptyTable }),
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
      carry: async (plan, options) => stored("carry", [plan.id, options]),
      drop: async (id) => stored("drop", [id]),
      chooseDefault: async (id) => stored("chooseDefault", [id]),
      keeping: null,
    },
    selection: {
      read: async () => ({ address: "Sheet1!C2:C3", values: [[2500], [3100]] }),
      follow: () => () => undefined,
    },
    functions: {},
    host: {
      describe: () => ({ platform: "OfficeOnline", version: "16.0" }),
      supports: () => true,
    },
    storage: memoryStorage(),
    results: null,
    copy: async () => true,
  };
}

export interface Shown extends RenderResult {
  readonly services: Services;
}

/** Shows the pane over the sample plan. */
export function showPane(
  services: Services = fakeServices(),
  state: Partial<PaneState> = {},
  locale: Locale = "zh-CN"
): Shown {
  const result = render(
    <Pane
      services={services}
      restored={{ ...initialState, ...state }}
      officeLocale={locale}
      tone="light"
    />
  );
  return { ...result, services };
}
