import { quoted } from "../../core/formula/formula-text";
import { baselineFigure, targetFigure } from "../../core/figures";
import { findIndicator, type Catalogue } from "../../core/lookup";
import type { PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";
import { statusText } from "../../i18n/citation";
import { methodLabel } from "../../i18n/choices";
import {
  nativeGrowth,
  nativePath,
  nativeProgress,
} from "../../sheets/indicator-table/native-formulas";
import { NUMBER, type FormulaDraft } from "../calls/draft";

/** A call in numbers. */
interface Call {
  readonly entry: PlannedIndicator;
  readonly actual: number | null;
  readonly year: number | null;
  readonly method: PathMethod;
  readonly tolerance: number;
}

/**
 * The arithmetic of a call as a native formula over numbers, for a sheet that is to calculate without the add-in.
 *
 * It holds for targets that are levels of one direction; whoever uses it compares its result with that of the function.
 *
 * @returns null for what is no arithmetic
 * @example nativeCall({ function: "PLANGAP", arguments: { indicator: "高新技术企业", actual: "2300" } }, catalogue) // "=3000-2300"
 */
export function nativeCall(draft: FormulaDraft, catalogue: Catalogue): string | null {
  const call = callOf(draft, catalogue);
  const expression = call ? expressionOf(draft.function, call) : null;
  return expression === null ? null : `=${expression}`;
}

function expressionOf(id: FormulaDraft["function"], call: Call): string | null {
  const { entry, actual, year } = call;
  const { targetYear, baseYear } = entry.plan;
  const target = numberText(valueOf(targetFigure(entry)));
  const baseline = numberText(valueOf(baselineFigure(entry)));
  const given = numberText(actual);
  switch (id) {
    case "PLANGAP":
      return year === null ? gap(call, target, given) : gap(call, pathOf(call, year), given);
    case "PLANPROGRESS":
      return baseline && target && given ? nativeProgress(baseline, target, given) : null;
    case "PLANPATH":
      return year === null ? null : pathOf(call, year);
    case "PLANGROWTH": {
      const [from, since] = given ? [given, year] : [baseline, year ?? baseYear];
      if (!from || !target || since === null) return null;
      return nativeGrowth(from, target, `${targetYear}-${since}`);
    }
    case "PLANSTATUS":
      return year === null ? null : status(call, target, given, year);
    default:
      return null;
  }
}

function gap({ entry }: Call, expected: string | null, actual: string | null): string | null {
  if (!expected || !actual) return null;
  const isSum = /[-+*/]/.test(expected.replace(/^\((.*)\)$/, "$1"));
  const end = isSum ? `(${expected})` : expected;
  return entry.indicator.direction === "lower" ? `${actual}-${end}` : `${expected}-${actual}`;
}

/** In the target year the target itself, for which no baseline is needed. */
function pathOf({ entry, method }: Call, year: number): string | null {
  const { baseYear, targetYear } = entry.plan;
  const target = numberText(valueOf(targetFigure(entry)));
  const baseline = numberText(valueOf(baselineFigure(entry)));
  if (year < baseYear || year > targetYear || !target) return null;
  if (year === targetYear) return target;
  const share = `(${year}-${baseYear})/(${targetYear}-${baseYear})`;
  return baseline ? nativePath(baseline, target, share, method, "—") : null;
}

function status(call: Call, target: string | null, actual: string | null, year: number) {
  const [left, short] = [gap(call, target, actual), gap(call, pathOf(call, year), actual)];
  const baseline = numberText(valueOf(baselineFigure(call.entry)));
  if (!left || !short || !baseline) return null;
  const allowance = call.tolerance === 0 ? "0" : `ABS(${target}-${baseline})*${call.tolerance}`;
  const words = (["met", "onPath", "behind"] as const).map((one) =>
    quoted(statusText(one, "zh-CN"))
  );
  const [met, onPath, behind] = words;
  const isTargetYear = year === call.entry.plan.targetYear && call.tolerance === 0;
  const otherwise = isTargetYear
    ? behind
    : `IF(ROUND(${short},10)<=ROUND(${allowance},10),${onPath},${behind})`;
  return `IF(ROUND(${left},10)<=0,${met},${otherwise})`;
}

/** null where an argument is no plain number, or names no indicator. */
function callOf({ arguments: given }: FormulaDraft, catalogue: Catalogue): Call | null {
  const found = findIndicator(catalogue, given.indicator ?? "");
  const [actual, year, tolerance] = [given.actual, given.year, given.tolerance].map(numberIn);
  const method = methodOf(given.method ?? "");
  const isPlain = actual !== undefined && year !== undefined && tolerance !== undefined;
  if (!found.ok || !isPlain || method === null) return null;
  return { entry: found.value, actual, year, method, tolerance: tolerance ?? 0 };
}

/** null: left out. undefined: no plain number. */
function numberIn(typed = ""): number | null | undefined {
  const text = typed.trim();
  return text === "" ? null : NUMBER.test(text) ? Number(text) : undefined;
}

function methodOf(typed: string): PathMethod | null {
  const text = typed.trim().toLowerCase();
  if (text === "") return "linear";
  const methods = ["linear", "compound"] as const;
  return methods.find((one) => one === text || methodLabel(one, "zh-CN") === text) ?? null;
}

function valueOf(figure: ReturnType<typeof targetFigure>): number | null {
  return figure.ok ? figure.value : null;
}

function numberText(value: number | null): string | null {
  return value === null ? null : value < 0 ? `(${value})` : String(value);
}
