/**
 * The very hidden sheet of the workbook that keeps its plans. Being cells, they are undone with the loading, saved by
 * every program, merged when several people edit, and read in pieces of any size.
 *
 * Row 1 holds the default plan's id in its second cell; row 2 the headings; each further row a part of a plan. A row
 * without a plan's id is not finished and counts for nothing.
 */
import { PLAN_SHEET } from "../session/own-sheets";
import { readCells } from "../session/cells";
import { literal } from "../session/literal";
import { InsertionError } from "../session/insertion-error";
import type { PlanPart } from "./plan-records";

const HEADERS = ["plan", "version", "format", "part", "parts", "digest"];
const TEXT_COLUMN = HEADERS.length;
const FIRST_ROW = 2;

/** Excel on the web takes and gives 5 MB a request; a part is up to 90 KB of Chinese. */
const PARTS_PER_REQUEST = 20;

/** A part with its row on the sheet. */
export interface StoredPart extends PlanPart {
  readonly row: number;
}

export interface PlanSheet {
  readonly exists: boolean;
  readonly defaultPlan: string | null;
  readonly parts: readonly StoredPart[];
  /** Rows that a loading has left which did not come to its end. */
  readonly unfinished: readonly number[];
  /** The first row below everything. */
  readonly end: number;
}

/** What the workbook's plan sheet holds. Changes nothing. */
export async function readPlanSheet(context: Excel.RequestContext): Promise<PlanSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PLAN_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) {
    return {
      exists: !sheet.isNullObject,
      defaultPlan: null,
      parts: [],
      unfinished: [],
      end: FIRST_ROW,
    };
  }
  const end = Math.max(FIRST_ROW, used.rowIndex + used.rowCount);
  const keys = { row: 0, column: 0, rows: end, columns: TEXT_COLUMN };
  const { values } = await readCells(context, sheet, keys, ["values"]);
  const texts = await readTexts(context, sheet, end);
  const rows = values.map((cells, row) => ({ row, cells }));
  const defaultPlan = String(rows[0]?.cells[1] ?? "") || null;
  const body = rows.slice(FIRST_ROW);
  const finished = body.filter(({ cells }) => cells[0] !== "");
  return {
    exists: true,
    defaultPlan,
    parts: finished.map(({ row, cells }) => storedPart(row, cells, texts[row - FIRST_ROW] ?? "")),
    unfinished: body.filter((row) => !finished.includes(row)).map(({ row }) => row),
    end,
  };
}

function storedPart(row: number, cells: readonly unknown[], text: string): StoredPart {
  const [plan, version, format, part, parts, digest] = cells;
  return {
    row,
    plan: String(plan),
    version: String(version),
    format: Number(format),
    part: Number(part),
    parts: Number(parts),
    digest: String(digest),
    text,
  };
}

async function readTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  end: number
): Promise<string[]> {
  const area = { row: FIRST_ROW, column: TEXT_COLUMN, rows: end - FIRST_ROW, columns: 1 };
  const { values } = await readCells(context, sheet, area, ["values"], PARTS_PER_REQUEST);
  return values.map(([text]) => String(text));
}

/**
 * Puts a plan's parts below those that are there, in place of older ones of the same plan. The texts go first and their
 * keys last, with the removal of the older ones, so that at no time half a plan counts.
 *
 * @param defaultPlan remembered with it
 * @throws InsertionError "obstructed" where the sheet cannot be made because the workbook's structure is protected
 */
export async function putPlan(
  context: Excel.RequestContext,
  store: PlanSheet,
  parts: readonly PlanPart[],
  defaultPlan: string | null
): Promise<void> {
  const sheet = await planSheet(context, store);
  for (let start = 0; start < parts.length; start += PARTS_PER_REQUEST) {
    const texts = parts.slice(start, start + PARTS_PER_REQUEST).map(({ text }) => [literal(text)]);
    const range = sheet.getRangeByIndexes(store.end + start, TEXT_COLUMN, texts.length, 1);
    range.untrack().values = texts;
    // One request takes 5 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (start + PARTS_PER_REQUEST < parts.length) await context.sync();
  }
  const keys = sheet.getRangeByIndexes(store.end, 0, parts.length, TEXT_COLUMN).untrack();
  keys.values = parts.map(keysOf);
  writeDefault(sheet, defaultPlan);
  removeRows(sheet, [...rowsOf(store, parts[0]?.plan), ...store.unfinished]);
  await context.sync();
}

function keysOf({ plan, version, format, part, parts, digest }: PlanPart): (string | number)[] {
  return [literal(plan), literal(version), format, part, parts, literal(digest)];
}

/** Takes a plan out. */
export async function removePlan(
  context: Excel.RequestContext,
  store: PlanSheet,
  id: string
): Promise<void> {
  if (!store.exists) return;
  const sheet = context.workbook.worksheets.getItem(PLAN_SHEET);
  removeRows(sheet, rowsOf(store, id));
  if (store.defaultPlan === id) writeDefault(sheet, null);
  await context.sync();
}

/** Remembers which plan a bare name means; null: none was chosen. */
export async function putDefault(
  context: Excel.RequestContext,
  store: PlanSheet,
  id: string | null
): Promise<void> {
  if (!store.exists && id === null) return;
  writeDefault(await planSheet(context, store), id);
  await context.sync();
}

function writeDefault(sheet: Excel.Worksheet, id: string | null): void {
  sheet.getRangeByIndexes(0, 0, 1, 2).untrack().values = [["defaultPlan", literal(id ?? "")]];
}

async function planSheet(
  context: Excel.RequestContext,
  { exists }: PlanSheet
): Promise<Excel.Worksheet> {
  const { worksheets, protection } = context.workbook;
  if (exists) return worksheets.getItem(PLAN_SHEET);
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    const obstacles = [{ kind: "protectedWorkbook" }] as const;
    throw new InsertionError({
      code: "obstructed",
      details: { sheet: "", address: "", obstacles },
    });
  }
  const sheet = worksheets.add(PLAN_SHEET);
  sheet.visibility = "VeryHidden";
  writeDefault(sheet, null);
  sheet.getRangeByIndexes(1, 0, 1, TEXT_COLUMN + 1).untrack().values = [[...HEADERS, "text"]];
  return sheet;
}

function rowsOf({ parts }: PlanSheet, id: string | undefined): number[] {
  return parts.filter(({ plan }) => plan === id).map(({ row }) => row);
}

/** From the last row upwards, so that the rows still to go keep their numbers. */
function removeRows(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of [...rows].sort((a, b) => b - a)) {
    sheet.getCell(row, 0).untrack().getEntireRow().untrack().delete("Up");
  }
}
