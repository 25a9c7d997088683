import type { Link } from "../src/excel/tables/actuals-table";
import { InsertionError } from "../src/excel/session/insertion-error";
import type { Job } from "../src/taskpane/insertion/job";
import type { Services } from "../src/taskpane/services/services";
import type { PaneState } from "../src/taskpane/state/state";
import { citationForms, initialState, noFilter } from "../src/taskpane/state/state";
import { CrashPage } from "../src/taskpane/CrashPage";
import type { Locale } from "../src/i18n/locale";
import { taskpaneTexts } from "../src/i18n/taskpane";
import { severalPlans } from "./district";
import { checkedTables, formulaCells } from "./checked";
import { comparisonStories } from "./comparison-stories";
import { actualsTable, percentTable } from "./actuals";
import { manyIndicators } from "./many";
import { planStories } from "./plan-stories";
import { inserted, services } from "./services";

/** One state of the pane worth looking at. */
export interface Story {
  readonly id: string;
  readonly state?: Partial<PaneState>;
  readonly job?: Job;
  readonly services?: () => Partial<Services>;
  /** Drawn instead of the pane. */
  readonly render?: (locale: Locale) => JSX.Element;
}

const plan = "cq-sti-13fyp";
const enterprises = `${plan}/high-tech-enterprises`;
const intensity = `${plan}/rd-intensity`;
const manufacturing = `${plan}/strategic-emerging-manufacturing-share`;

const rowNote = (row: number, reason: string): string => `第 ${row} 行：${reason}`;

function withActuals(link: Link): Partial<Services> {
  return { actuals: { ...services.actuals, read: async () => link } };
}

export const stories: readonly Story[] = [
  { id: "find" },
  { id: "find-chinese", state: { query: "研发" } },
  { id: "find-initials", state: { query: "gxjsqy" } },
  { id: "find-english", state: { query: "high-tech" } },
  { id: "find-place", state: { query: "专栏2" } },
  { id: "find-nothing", state: { query: "量子计算机" } },
  { id: "find-nothing-pinned", state: { scope: "pinned" } },
  { id: "find-filter", state: { filter: { ...noFilter, kind: "headline" } } },
  { id: "find-10000", services: manyIndicators },
  { id: "find-several-plans", services: () => severalPlans(null) },
  { id: "find-several-found", state: { query: "研发" }, services: () => severalPlans(null) },
  {
    id: "find-several-filter",
    state: { filter: { ...noFilter, plan: "nanan-14fyp" } },
    services: () => severalPlans(null),
  },
  { id: "find-selected-one", state: { selected: [enterprises] } },
  { id: "find-selected-several", state: { selected: [enterprises, intensity, manufacturing] } },
  { id: "card", state: { page: { name: "card", id: enterprises } } },
  { id: "card-long-name", state: { page: { name: "card", id: manufacturing } } },
  {
    id: "card-range-with-erratum",
    state: { page: { name: "card", id: `${plan}/national-high-tech-zones-new` } },
  },
  { id: "card-qualitative", state: { page: { name: "card", id: `${plan}/innovative-city` } } },
  {
    id: "card-rank",
    state: { page: { name: "card", id: `${plan}/technology-contract-turnover` } },
  },
  {
    id: "insert-table",
    state: { page: { name: "insert" }, selected: [enterprises, intensity, manufacturing] },
  },
  {
    id: "insert-monitoring-obstructed",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity],
      preferences: { ...initialState.preferences, product: "monitoring" },
    },
    services: () => ({
      workbook: {
        ...services.workbook,
        inspect: async () => ({
          taken: { sheets: ["Sheet1"], tables: [] },
          sheet: "Sheet1",
          address: "B2:Y9",
          obstacles: [
            { kind: "occupied", address: "B2:C3", cells: 4 },
            { kind: "merged", address: "D5:E5" },
          ],
        }),
      },
    }),
  },
  {
    id: "insert-evaluation",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity, manufacturing],
      preferences: { ...initialState.preferences, product: "midterm" },
    },
  },
  {
    id: "insert-chart",
    state: {
      page: { name: "insert" },
      selected: [enterprises],
      preferences: { ...initialState.preferences, product: "chart" },
    },
  },
  {
    id: "insert-new-sheet-name-taken",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity],
      preferences: {
        ...initialState.preferences,
        product: "monitoring",
        placement: "newSheet",
      },
    },
  },
  {
    id: "insert-values",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity, manufacturing],
      preferences: { ...initialState.preferences, product: "value" },
    },
  },
  {
    id: "insert-gaps",
    state: {
      page: { name: "insert" },
      preferences: { ...initialState.preferences, product: "gaps" },
    },
  },
  {
    id: "insert-gaps-several-columns",
    state: {
      page: { name: "insert" },
      preferences: { ...initialState.preferences, product: "gaps" },
    },
    services: () => ({
      workbook: {
        ...services.workbook,
        prepareGapColumns: () =>
          Promise.reject(
            new InsertionError({
              code: "severalColumns",
              details: { columns: ["C", "D"], headings: { C: "2017年", D: "2018年" } },
            })
          ),
      },
    }),
  },
  {
    id: "insert-gaps-nothing-recognised",
    state: {
      page: { name: "insert" },
      preferences: { ...initialState.preferences, product: "gaps" },
    },
    services: () => ({
      workbook: {
        ...services.workbook,
        prepareGapColumns: () => Promise.reject(new InsertionError({ code: "nothingRecognised" })),
      },
    }),
  },
  ...citationForms.map((citationForm) => ({
    id: `insert-citation-${citationForm}`,
    state: {
      page: { name: "insert" as const },
      selected: [enterprises, intensity],
      preferences: { ...initialState.preferences, product: "citation" as const, citationForm },
    },
  })),
  { id: "insert-nothing", state: { page: { name: "insert" } } },
  {
    id: "formula-target",
    state: {
      tab: "formula",
      formula: { function: "PLANTARGET", arguments: { indicator: "高新技术企业", year: "2020" } },
    },
  },
  {
    id: "formula-cells",
    state: {
      tab: "formula",
      formula: {
        function: "PLANSTATUS",
        arguments: { indicator: "高新技术企业", actual: "Sheet1!C2:C4", year: "2018" },
      },
    },
  },
  {
    id: "formula-error",
    state: {
      tab: "formula",
      formula: { function: "PLANVALUE", arguments: { indicator: "高新企业数", year: "2012" } },
    },
  },
  {
    id: "formula-missing",
    state: { tab: "formula", formula: { function: "PLANGAP", arguments: {} } },
  },
  {
    id: "formula-list",
    state: {
      tab: "formula",
      formula: {
        function: "PLANLIST",
        arguments: { topic: "headline", fields: "name,unit,target" },
      },
    },
  },
  { id: "check-nothing", state: { tab: "check" } },
  {
    id: "check",
    state: { tab: "check" },
    services: () => ({
      workbook: {
        ...services.workbook,
        checkFormulas: async () => formulaCells,
        checkForUpdates: async () => checkedTables.slice(1),
      },
    }),
  },
  {
    id: "check-updates",
    state: { tab: "check" },
    services: () => ({
      workbook: { ...services.workbook, checkForUpdates: async () => checkedTables },
    }),
  },
  {
    id: "check-failed",
    state: { tab: "check" },
    services: () => ({
      workbook: {
        ...services.workbook,
        checkFormulas: () => Promise.reject(new InsertionError({ code: "cellEdit" })),
      },
    }),
  },
  ...planStories,
  { id: "actuals", state: { tab: "data", dataSection: "actuals" } },
  {
    id: "actuals-problems",
    state: { tab: "data", dataSection: "actuals", selected: [enterprises, intensity] },
    services: () => withActuals({ kind: "linked", table: actualsTable }),
  },
  {
    id: "formula-actual",
    state: {
      tab: "formula",
      formula: { function: "PLANGAP", arguments: { indicator: "高新技术企业", year: "2018" } },
    },
    services: () => withActuals({ kind: "linked", table: actualsTable }),
  },
  {
    id: "insert-monitoring-actuals",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity],
      preferences: {
        ...initialState.preferences,
        product: "monitoring",
        actualsFromTable: true,
      },
    },
    services: () => withActuals({ kind: "linked", table: actualsTable }),
  },
  {
    id: "insert-monitoring-refused",
    state: {
      page: { name: "insert" },
      selected: [enterprises, intensity],
      preferences: {
        ...initialState.preferences,
        product: "monitoring",
        actualsFromTable: true,
      },
    },
    services: () => withActuals({ kind: "linked", table: percentTable }),
  },
  {
    id: "actuals-lost",
    state: { tab: "data", dataSection: "actuals" },
    services: () => withActuals({ kind: "lost" }),
  },
  { id: "settings", state: { tab: "settings" } },
  {
    id: "inserting",
    state: { selected: [enterprises] },
    job: { state: "running", share: 0.4, cancel: () => undefined },
  },
  {
    id: "inserted",
    state: { selected: [enterprises] },
    job: {
      state: "done",
      thing: "table",
      destination: inserted("Sheet1", "B2:J17"),
      problem: null,
    },
  },
  {
    id: "inserted-changed-since",
    state: { selected: [enterprises] },
    job: {
      state: "done",
      thing: "table",
      destination: inserted("Sheet1", "B2:J17"),
      problem: new InsertionError({
        code: "changedSince",
        details: { changes: [{ kind: "cell", sheet: "Sheet1", address: "G5" }] },
      }),
    },
  },
  {
    id: "inserted-rows-not-recognised",
    job: {
      state: "done",
      thing: "gaps",
      destination: {
        ...inserted("Sheet1", "C1:G5"),
        notes: [
          rowNote(4, "没有名为“高新技术企叶”的指标。相近的有：高新技术企业。"),
          rowNote(9, "没有名为“苹果”的指标。"),
        ],
      },
      problem: null,
    },
  },
  { id: "undoing", job: { state: "undoing" } },
  { id: "undone", job: { state: "undone", report: { undoCleared: true, stayed: [] } } },
  {
    id: "obstructed",
    state: { selected: [enterprises] },
    job: {
      state: "failed",
      thing: "table",
      error: new InsertionError({
        code: "obstructed",
        details: {
          sheet: "Sheet1",
          address: "B2:J17",
          obstacles: [{ kind: "occupied", address: "B2:C3", cells: 4 }],
        },
      }),
      retry: () => undefined,
    },
  },
  ...comparisonStories,
  {
    id: "unexpected",
    job: {
      state: "failed",
      thing: "value",
      error: new Error("The operation failed because of an internal error."),
      retry: null,
    },
  },
  {
    id: "crash",
    render: (locale) => (
      <CrashPage
        error={new Error("Cannot read properties of undefined (reading 'name')")}
        locale={locale}
        retry={() => undefined}
        otherwise={{ label: taskpaneTexts(locale).crash.reset, run: () => undefined }}
        copy={services.copy}
      />
    ),
  },
];
