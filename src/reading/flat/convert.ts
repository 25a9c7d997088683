import type { FilledIn } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { normaliseName } from "../../core/normalise";
import { planTableTexts } from "../../i18n/plan-table";
import { addAliases, addFigures, printedOf } from "./details";
import { codeMaker, idMaker } from "./ids";
import {
  type Description,
  describe,
  disagreements,
  groupRows,
  type IndicatorRows,
} from "./indicators";
import { type Cell, type FlatRow, or } from "./rows";
import type { Settings } from "./settings";
import { FlatTables } from "./tables";

export interface Conversion {
  readonly tables: FlatTables;
  readonly problems: readonly Problem[];
  /** One for each blank that was filled. */
  readonly filledIn: readonly FilledIn[];
  /** By indicator id: decimals that the table asks for beyond those of its figures. */
  readonly decimals: ReadonlyMap<string, number>;
}

/** Writes a flat table as the tables of a data package, without a figure that it does not have. */
export function convert(file: string, rows: readonly FlatRow[], settings: Settings): Conversion {
  const tables = new FlatTables(file);
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
  for (const group of groupRows(rows, settings)) {
    const description = describe(group, settings);
    const owner = { plan: settings.id, indicator: idOf(group, makers.newId) };
    addIndicator(tables, owner, group, description, makers);
    problems.push(...problemsOf(file, group, description));
    filledIn.push(...description.filledIn, ...blanks(group));
    if (description.decimals !== null) decimals.set(owner.indicator.text, description.decimals);
  }
  return { tables, problems, filledIn, decimals };
}

interface Makers {
  readonly newId: (name: string, code?: string) => string;
  readonly newCode: (kind: string) => string;
  readonly topicOf: (row: FlatRow) => Cell;
  readonly paragraphOf: (row: FlatRow) => Cell;
}

function addIndicator(
  tables: FlatTables,
  owner: { readonly plan: Cell; readonly indicator: Cell },
  { first: { row }, rows }: IndicatorRows,
  { cells }: Description,
  { newCode, topicOf, paragraphOf }: Makers
): void {
  const name = row.cell("name");
  const code = row.cell("code");
  const unit = or(row.cell("unit"), row.cell("unitEn"));
  tables.add("indicators", row.line, {
    ...{ plan: owner.plan, id: owner.indicator, name_zh: name, ...cells },
    code: code.text === "" ? { ...code, text: newCode(cells.kind.text) } : code,
    name_en: or(row.cell("nameEn"), name),
    unit_zh: unit,
    unit_en: or(row.cell("unitEn"), unit),
    topic: topicOf(row),
    responsible: row.cell("responsible"),
  });
  addAliases(tables, owner, row);
  for (const figures of rows) {
    const printed = printedOf(figures, unit.text);
    addFigures(tables, owner, figures, printed, paragraphOf(figures.row));
  }
}

function given(rows: readonly FlatRow[], key: "id" | "code"): readonly string[] {
  return rows.map((row) => row.cell(key).text).filter((text) => text !== "");
}

function idOf({ first: { row } }: IndicatorRows, newId: Makers["newId"]): Cell {
  const own = row.cell("id");
  if (own.text !== "") return own;
  const name = row.cell("name");
  return { ...name, typed: name.text, text: newId(name.text, row.cell("code").text) };
}

function problemsOf(
  file: string,
  group: IndicatorRows,
  { directionUnclear }: Description
): readonly Problem[] {
  const { row } = group.first;
  const { heading } = row.cell("direction");
  const unclear: Problem = {
    ...{ file, line: row.line, column: heading, value: "" },
    code: "directionUnclear",
  };
  return [...(directionUnclear ? [unclear] : []), ...disagreements(file, group)];
}

/** What a row leaves blank that is then made from the rest of it. */
function blanks({ first, rows }: IndicatorRows): readonly FilledIn[] {
  const columns = [
    ["id", "id"],
    ["englishName", "nameEn"],
    ["topic", "topic"],
  ] as const;
  const own = columns.filter(([, key]) => first.row.cell(key).text === "").map(([what]) => what);
  const wording = rows.some(({ row }) => row.cell("printed").text === "");
  return wording ? [...own, "wording"] : own;
}

function addPlan(tables: FlatTables, settings: Settings): void {
  tables.add("plans", null, {
    ...{ id: settings.id, title_zh: settings.title, title_en: settings.titleEn },
    ...{ issuer_zh: settings.issuer, issuer_en: settings.issuerEn },
    ...{ issued_on: settings.issuedOn, period: settings.period, version: settings.version },
    ...{ base_year: settings.baseYear, target_year: settings.targetYear },
  });
}

/** Topics are what the rows name, each once; rows that name none have one of their own. */
function topicMaker(tables: FlatTables, plan: Cell): (row: FlatRow) => Cell {
  const known = new Map<string, string>();
  const newId = idMaker([]);
  return (row) => {
    const told = row.cell("topic");
    const zh = or(told, { ...told, text: planTableTexts("zh-CN").otherTopic });
    const key = normaliseName(zh.text);
    const id = { ...zh, typed: zh.text, text: known.get(key) ?? newId(zh.text) };
    if (known.has(key)) return id;
    known.set(key, id.text);
    const other = { ...told, text: planTableTexts("en-US").otherTopic };
    const en = told.text === "" ? other : or(row.cell("topicEn"), zh);
    tables.add("topics", row.line, { plan, id, name_zh: zh, name_en: en });
    return id;
  };
}

/** A row without a paragraph is known by its line, beyond every paragraph that is given. */
function paragraphMaker(rows: readonly FlatRow[]): (row: FlatRow) => Cell {
  const last = rows.reduce((most, row) => {
    const number = Number(row.cell("paragraph").text);
    return Number.isInteger(number) ? Math.max(most, number) : most;
  }, 0);
  return (row) => {
    const cell = row.cell("paragraph");
    return cell.text === "" ? { ...cell, text: String(last + row.line) } : cell;
  };
}
