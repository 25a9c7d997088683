import { normaliseName } from "../normalise";
import { actualsColumns, type ActualsColumn, type ActualHeadingFault } from "./problem";

/** The language in which a table names its indicators. */
export type NameLanguage = "zh" | "en";

/** Where the columns are, counted from 0; null for a column that the table does without. */
export interface ActualsColumns {
  readonly indicator: number;
  readonly year: number;
  readonly value: number;
  readonly unit: number | null;
  readonly source: number | null;
  readonly language: NameLanguage;
}

const headings: Readonly<Record<ActualsColumn, Readonly<Record<NameLanguage, readonly string[]>>>> =
  {
    indicator: { zh: ["指标", "指标名称"], en: ["indicator", "indicatorname"] },
    year: { zh: ["年份", "年度"], en: ["year"] },
    value: {
      zh: ["数值", "实际值", "指标值"],
      en: ["value", "actual", "actualvalue", "actualfigure"],
    },
    unit: { zh: ["单位", "计量单位"], en: ["unit"] },
    source: { zh: ["来源", "数据来源", "资料来源"], en: ["source"] },
  };

const optional: ReadonlySet<ActualsColumn> = new Set(["unit", "source"]);

/**
 * Finds the columns of a table of actual figures by their headings, in Chinese or English. Names of indicators are
 * expected in the language of the heading above them.
 *
 * @returns the faults of all headings where a column is missing or cannot be told from another
 * @example recogniseColumns(["指标", "年份", "数值", "单位", "来源"])
 */
export function recogniseColumns(
  headers: readonly unknown[]
): { readonly columns: ActualsColumns } | { readonly faults: readonly ActualHeadingFault[] } {
  const faults = actualsColumns.flatMap((column) => faultOf(column, headers));
  const at = (column: ActualsColumn): number | undefined => positions(headers, column)[0];
  const [indicator, year, value] = [at("indicator"), at("year"), at("value")];
  if (faults.length > 0 || indicator === undefined || year === undefined || value === undefined) {
    return { faults };
  }
  const isChinese = headings.indicator.zh.includes(normaliseName(String(headers[indicator])));
  const language = isChinese ? "zh" : "en";
  const [unit, source] = [at("unit") ?? null, at("source") ?? null];
  return { columns: { indicator, year, value, unit, source, language } };
}

/**
 * The columns whose heading says that units stand below it.
 *
 * @example unitColumns(["指标", "计量单位", "2018年"]) // [1]
 */
export function unitColumns(headers: readonly unknown[]): readonly number[] {
  return positions(headers, "unit");
}

function positions(headers: readonly unknown[], column: ActualsColumn): number[] {
  const known = [...headings[column].zh, ...headings[column].en];
  return headers.flatMap((header, at) =>
    known.includes(normaliseName(String(header ?? ""))) ? [at] : []
  );
}

function faultOf(column: ActualsColumn, headers: readonly unknown[]): ActualHeadingFault[] {
  const found = positions(headers, column);
  if (found.length > 1) {
    return [{ code: "columnRepeated", column, headings: found.map((at) => String(headers[at])) }];
  }
  return found.length === 0 && !optional.has(column) ? [{ code: "columnMissing", column }] : [];
}
