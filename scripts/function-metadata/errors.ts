import type { ExplainedError, FunctionId } from "../../src/i18n/functions";

/** What a cell shows for each error; a test compares it with what the functions give. */
export const shownAs: Record<ExplainedError, "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!"> = {
  unknownIndicator: "#N/A",
  noTarget: "#N/A",
  targetNotNumeric: "#N/A",
  noObservation: "#N/A",
  noBaseline: "#N/A",
  yearOutsidePath: "#N/A",
  totalOverYears: "#N/A",
  notJudged: "#N/A",
  runningTotalsUnsaid: "#N/A",
  ratesOnly: "#N/A",
  eachYearByItself: "#N/A",
  totalHasNoGrowth: "#N/A",
  noMatch: "#N/A",
  shapeMismatch: "#N/A",
  notANumber: "#VALUE!",
  notAYear: "#VALUE!",
  notOneOf: "#VALUE!",
  missingArgument: "#VALUE!",
  toleranceOutsideRange: "#VALUE!",
  notATotal: "#VALUE!",
  notACount: "#VALUE!",
  singleValueExpected: "#VALUE!",
  noCompoundPath: "#NUM!",
  noGrowthRate: "#NUM!",
  zeroSpan: "#DIV/0!",
};

const TARGET = ["unknownIndicator", "targetNotNumeric", "notJudged"] as const;
const PATH = ["noBaseline", "ratesOnly", "yearOutsidePath", "noCompoundPath"] as const;
const TOTALS = ["runningTotalsUnsaid", "notATotal"] as const;
const RANGES = ["shapeMismatch"] as const;

/** The errors that the page of each function explains, the likeliest first. */
export const errorsOf: Record<FunctionId, readonly ExplainedError[]> = {
  PLANTARGET: ["unknownIndicator", "noTarget", "targetNotNumeric", "notAYear", ...RANGES],
  PLANVALUE: [
    "unknownIndicator",
    "noObservation",
    "totalOverYears",
    "notAYear",
    "missingArgument",
    ...RANGES,
  ],
  PLANGAP: [...TARGET, ...PATH, ...TOTALS, "notANumber", "notAYear", "notOneOf", ...RANGES],
  PLANPROGRESS: [
    ...TARGET,
    "noBaseline",
    "eachYearByItself",
    ...TOTALS,
    "notANumber",
    "zeroSpan",
    ...RANGES,
  ],
  PLANPATH: [...TARGET, ...PATH, "notAYear", "notOneOf", ...RANGES],
  PLANGROWTH: [
    ...TARGET,
    "noBaseline",
    "noObservation",
    "totalHasNoGrowth",
    "eachYearByItself",
    "missingArgument",
    "notANumber",
    "notAYear",
    "noGrowthRate",
    ...RANGES,
  ],
  PLANSTATUS: [
    ...TARGET,
    ...PATH,
    ...TOTALS,
    "notANumber",
    "notAYear",
    "toleranceOutsideRange",
    "notOneOf",
    ...RANGES,
  ],
  PLANINFO: ["unknownIndicator", "notOneOf", ...RANGES],
  PLANSOURCE: ["unknownIndicator"],
  PLANLIST: ["notOneOf", "noMatch", "singleValueExpected"],
  PLANFIND: ["noMatch", "notACount", "singleValueExpected"],
};
