import type { Problem } from "../src/core/validation/problem";
import type { Plan } from "../src/core/types";
import { deskOf } from "../src/taskpane/data/loading/plan-desk";
import type { PlanDesk } from "../src/taskpane/data/loading/plan-desk";
import type { PlanReading, PlanService, PlanSource } from "../src/taskpane/services/plans";
import type { PaneState } from "../src/taskpane/state/state";
import { InsertionError } from "../src/excel/session/insertion-error";
import { districtPlan, severalPlans } from "./district";
import { services } from "./services";
import type { Story } from "./stories";

const data: Partial<PaneState> = { tab: "data" };

const zip: PlanSource = {
  files: [{ name: "南岸区科技创新规划.zip", content: new Blob() }],
};
const table: PlanSource = { table: { file: "指标表", grid: { rows: [], merges: [] } } };

const [indicator, another, ...others] = districtPlan().indicators;
const later: Plan = {
  ...districtPlan(),
  version: "1.1.0",
  indicators: [
    ...others,
    ...(indicator && another
      ? [
          { ...indicator, targets: indicator.targets.map((target) => ({ ...target, lower: 65 })) },
          { ...another, id: "new", name: { zh: "新设指标", en: "A new indicator" } },
        ]
      : []),
  ],
};

const sound: PlanReading = {
  plans: [districtPlan()],
  problems: [],
  notes: [{ code: "encoding", encoding: "gb18030", files: ["indicators.csv", "targets.csv"] }],
};

/** What a reader says of a table that does not tell of which plan it is. */
const untold: PlanReading = {
  plans: [],
  problems: [{ file: "规划信息", line: null, column: "规划名称", value: "", code: "required" }],
  notes: [],
};

/** Problems of every kind of place, and of lengths that make lines break. */
const problems: readonly Problem[] = [
  { file: "plans.csv", line: 2, column: "issued_on", value: "2021/12/30", code: "notADate" },
  { file: "indicators.csv", line: null, column: "name_zh", value: "", code: "columnMissing" },
  {
    file: "indicators.csv",
    line: 17,
    column: "kind",
    value: "主要",
    code: "notAChoice",
    choices: ["headline", "commitment", "baseline", "parameter"],
  },
  { file: "targets.csv", line: 4, column: "lower", value: "1,035", code: "notANumber" },
  {
    file: "targets.csv",
    line: 9,
    column: "printed",
    value: "3000",
    code: "figureNotPrinted",
    printed: "达到三千二百家左右",
  },
  { file: "values.csv", line: null, column: null, value: "", code: "fileMissing" },
];

const many: readonly Problem[] = Array.from({ length: 3000 }, (_, at) => ({
  file: at < 1200 ? "values.csv" : "targets.csv",
  line: at + 2,
  column: "year",
  value: "2020-12-31",
  code: "dateForYear",
}));

/** A story that begins with something done at the desk. */
function story(
  id: string,
  done: (desk: PlanDesk) => Promise<void> | void,
  told: Partial<PlanService> = {},
  defaultPlan: string | null = null
): Story {
  return {
    id,
    state: data,
    services: () => {
      const plans = { ...services.plans, ...told };
      void done(deskOf(plans));
      return { ...severalPlans(defaultPlan), plans };
    },
  };
}

const reads = (result: PlanReading): Partial<PlanService> => ({ read: async () => result });
const refuses = (): Promise<never> => Promise.reject(new InsertionError({ code: "cellEdit" }));

/** The tab "data" and what a plan goes through until it is in the workbook. */
export const planStories: readonly Story[] = [
  { id: "data", state: data },
  story("data-several", () => undefined, {}, "nanan-14fyp"),
  story("data-no-default", () => undefined),
  story("data-unreadable", () => undefined, {
    readCarried: async () => ({
      unreadable: [
        { id: "yuzhong-14fyp", reason: "damaged" },
        { id: "jiangbei-14fyp", reason: "otherFormat" },
      ],
    }),
  }),
  story("data-form", (desk) => desk.bring(table), reads(untold)),
  story(
    "data-form-faults",
    (desk) => {
      desk.fill({
        title: "重庆市南岸区科技创新“十四五”规划",
        id: "南岸区",
        issuer: "重庆市南岸区人民政府",
        issuedOn: "2019年12月30日",
        period: "2021-2025",
        baseYear: "2020",
        targetYear: "2035",
      });
      return desk.bring(table);
    },
    reads(untold)
  ),
  story("data-reading", (desk) => desk.bring(zip), {
    read: (_source, _fields, { progress }) => {
      setTimeout(() => progress({ stage: "check", share: 0.4 }), 0);
      return new Promise(() => undefined);
    },
  }),
  story("data-failed", (desk) => desk.bringTable(), { readTable: refuses }),
  story(
    "data-problems",
    (desk) => desk.bring(zip),
    reads({ plans: [], problems, notes: sound.notes })
  ),
  story(
    "data-problems-3000",
    (desk) => desk.bring(zip),
    reads({ plans: [], problems: many, notes: [] })
  ),
  {
    id: "data-to-load",
    state: data,
    services: () => {
      const plans = { ...services.plans, ...reads(sound) };
      void deskOf(plans).bring(zip);
      return { plans };
    },
  },
  story("data-replace", (desk) => desk.bring(zip), reads({ ...sound, plans: [later], notes: [] })),
  story("data-loaded", (desk) => desk.carry([districtPlan()], "nanan-14fyp", null), {
    carry: async () => ({ unreadable: [], undoCleared: true, recalculated: 12 }),
  }),
  story("data-not-loaded", (desk) => desk.carry([districtPlan()], null, null), { carry: refuses }),
];
