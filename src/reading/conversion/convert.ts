import type { FilledIn } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { normaliseName } from "../../core/normalise";
import { planTableTexts } from "../../i18n/plan-table";
import { addAliases, addFigures } from "./details";
import type { PrintedRow } from "../plan-table/row";
import { codeMaker, idMaker } from "./ids";
import {
  type Description,
  describe,
  disagreements,
  groupRows,
  type IndicatorRows,
} from "./indicators";
import { type TextCell, firstFilled } from "./cells";
import type { SourceRow } from "./rows";
import type { Settings } from "./settings";
import { PackageTables } from "./package-tables";

export interface Conversion {
  readonly tables: PackageTables;
  readonly problems: readonly Problem[];
  /** One for each blank that was filled. */
  readonly filledIn: readonly FilledIn[];
  /** By indicator id: decimals that the table asks for beyond those of its figures. */
  readonly decimals: ReadonlyMap<string, number>;
}

/** Writes rows as the tables of a data package, without a figure that they do not have. */
export function convert(file: string, rows: readonly SourceRow[], settings: Settings): Conversion {
  const tables = new PackageTables(file);
  const problems: Problem[] = [];
  const filledIn: FilledIn[] = [];
  const decimals = new Map<string, number>();
  addPlan(tables, settings);
  const makers = {
    newId: idMaker(given(rows, "id")),
    newCode: codeMaker(given(rows, "code")),
    topicOf: topicMaker(tables, settings.id),
    paragraphOf: paragraphMaker(rows),
  };
  for (const group of groupRows(rows)) {
    const description = describe(group, settings);
    const owner = { plan: settings.id, indicator: idOf(group, makers.newId) };
    addIndicator(tables, owner, group, description, makers);
    problems.push(...disagreements(file, group));
    filledIn.push(...description.filledIn, ...blanks(group));
    if (description.decimals !== null) decimals.set(owner.indicator.text, description.decimals);
  }
  return { tables, problems, filledIn, decimals };
}

interface Makers {
  readonly newId: (name: string, code?: string) => string;
  readonly newCode: (kind: string) => string;
  readonly topicOf: (row: SourceRow) => TextCell;
  readonly paragraphOf: (row: SourceRow) => TextCell;
}

function addIndicator(
  tables: PackageTables,
  owner: { readonly plan: TextCell; readonly indicator: TextCell },
  { first: row, rows }: IndicatorRows,
  { cells }: Description,
  { newCode, topicOf, paragraphOf }: Makers
): void {
  const name = row.cell("name");
  const code = row.cell("code");
  const unit = firstFilled(row.cell("unit"), row.cell("unitEn"));
  tables.add("indicators", row.line, {
    ...{ plan: owner.plan, id: owner.indicator, name_zh: name, ...cells },
    code: code.text === "" ? { ...code, text: newCode(cells.kind.text) } : code,
    name_en: firstFilled(row.cell("nameEn"), name),
    unit_zh: unit,
    unit_en: firstFilled(row.cell("unitEn"), unit),
    topic: topicOf(row),
    responsible: row.cell("responsible"),
  });
  addAliases(tables, owner, row);
  for (const each of rows) addFigures(tables, owner, each, unit.text, paragraphOf(each));
}

function given(rows: readonly SourceRow[], key: "id" | "code"): readonly string[] {
  return rows.map((row) => row.cell(key).text).filter((text) => text !== "");
}

function idOf({ first: row }: IndicatorRows, newId: Makers["newId"]): TextCell {
  const own = row.cell("id");
  if (own.text !== "") return own;
  const name = row.cell("name");
  return { ...name, typed: name.text, text: newId(name.text, row.cell("code").text) };
}

/** What a row leaves blank that is then made from the rest of it. */
function blanks({ first, rows }: IndicatorRows): readonly FilledIn[] {
  const columns = [
    ["id", "id"],
    ["englishName", "nameEn"],
    ["topic", "topic"],
  ] as const;
  const own = columns.filter(([, key]) => first.cell(key).text === "").map(([what]) => what);
  const wording = rows.some(({ cell, row }) => cell("printed").text === "" && isBare(row));
  return wording ? [...own, "wording"] : own;
}

/** Whether the wording of a row's first target has to be made from its figure. */
function isBare({ targets }: PrintedRow): boolean {
  return targets.every(({ printed }) => /^[-0-9.,]*$/.test(printed));
}

function addPlan(tables: PackageTables, settings: Settings): void {
  tables.add("plans", null, {
    ...{ id: settings.id, title_zh: settings.title, title_en: settings.titleEn },
    ...{ issuer_zh: settings.issuer, issuer_en: settings.issuerEn },
    ...{ issued_on: settings.issuedOn, period: settings.period, version: settings.version },
    ...{ base_year: settings.baseYear, target_year: settings.targetYear },
  });
}

/** Topics are what the rows name, each once; rows that name none have one of their own. */
function topicMaker(tables: PackageTables, plan: TextCell): (row: SourceRow) => TextCell {
  const known = new Map<string, string>();
  const newId = idMaker([]);
  return (row) => {
    const told = row.cell("topic");
    const zh = firstFilled(told, { ...told, text: planTableTexts("zh-CN").otherTopic });
    const key = normaliseName(zh.text);
    const id = { ...zh, typed: zh.text, text: known.get(key) ?? newId(zh.text) };
    if (known.has(key)) return id;
    known.set(key, id.text);
    const other = { ...told, text: planTableTexts("en-US").otherTopic };
    const en = told.text === "" ? other : firstFilled(row.cell("topicEn"), zh);
    tables.add("topics", row.line, { plan, id, name_zh: zh, name_en: en });
    return id;
  };
}

/** A row without a paragraph is known by its line, beyond every paragraph that is given. */
function paragraphMaker(rows: readonly SourceRow[]): (row: SourceRow) => TextCell {
  const last = rows.reduce((most, row) => {
    const number = Number(row.cell("paragraph").text);
    return Number.isInteger(number) ? Math.max(most, number) : most;
  }, 0);
  return (row) => {
    const cell = row.cell("paragraph");
    return cell.text === "" ? { ...cell, text: String(last + row.line) } : cell;
  };
}
