import { attempt } from "../session/attempt";
import { changeCells, changedPlace, type CellChange, type Held } from "../session/change-cells";
import { literal } from "../session/literal";
import { inExcel, isGroupable, type ChangedPlace } from "../session/session";
import { figureMark, formatMark, loadAdding } from "../insert/written";
import type { ChangedFigure, ComparedTable } from "./table-check";

/** What an update has changed, cell by cell: enough to take it back. It lives as long as the pane does. */
export interface UpdateRecord {
  readonly cells: readonly UpdatedCell[];
}

interface UpdatedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: CellChange["area"];
  readonly before: CellState;
  readonly after: CellState;
}

interface CellState {
  readonly content: string | number;
  /** Null for a line of text. */
  readonly format: string | null;
}

/** What an update, or taking one back, has done. */
export interface UpdateReport {
  readonly updated: readonly ChangedPlace[];
  /** Cells that somebody has changed since they were looked at: they stay as they are, as do those of protected sheets. */
  readonly left: readonly ChangedPlace[];
  readonly record: UpdateRecord;
}

/**
 * 更新: brings tables up to the data at hand, in place. Only figures that are as they were written are changed, each looked at again
 * in the request that writes it, and the line that names the data version; all else stays, the user's rows, columns and corrections.
 *
 * @param tables as they were checked
 * @throws InsertionError "partlyDone" naming the cells that may have been changed
 * @example await updateTables(await checkForUpdates()) // { updated: [{ sheet: "指标表", address: "G7" }], left: [], record }
 */
export async function updateTables(tables: readonly ComparedTable[]): Promise<UpdateReport> {
  const marks = new Map<string, string[]>();
  for (const table of tables) {
    marks.set(table.sheetId, [...(marks.get(table.sheetId) ?? []), ...marksOf(table)]);
  }
  return change(tables.flatMap(cellsOf), marks);
}

/**
 * Takes an update back where its cells are still as it has written them.
 *
 * @throws InsertionError "partlyDone" naming the cells that may have been changed
 */
export async function undoUpdate({ cells }: UpdateRecord): Promise<UpdateReport> {
  const back = cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  return change(back, new Map());
}

/** @param marks of the figures that are written, by the id of their sheet */
async function change(
  cells: readonly UpdatedCell[],
  marks: ReadonlyMap<string, readonly string[]>
): Promise<UpdateReport> {
  const batch = async (context: Excel.RequestContext): Promise<UpdateReport> => {
    const sheets = await openSheets(context, new Set(cells.map(({ sheetId }) => sheetId)));
    const changes = new Map(
      cells.filter(({ sheetId }) => sheets.has(sheetId)).map((cell) => [changeOf(cell), cell])
    );
    const late = await changeCells(context, [...changes.keys()], (group) => {
      for (const id of new Set(group.map(({ sheetId }) => sheetId))) {
        const added = marks.get(id);
        if (added) sheets.get(id)?.add(added);
      }
    });
    for (const left of late) changes.delete(left);
    const done = [...changes.values()];
    return {
      updated: done.map(changedPlace),
      left: cells.filter((cell) => !done.includes(cell)).map(changedPlace),
      record: { cells: done },
    };
  };
  return attempt(() => inExcel("insertion", batch, isGroupable(cells.length)));
}

/** Of these sheets the ones that are not protected, each with what keeps marks of figures there. */
async function openSheets(
  context: Excel.RequestContext,
  ids: ReadonlySet<string>
): Promise<Map<string, { add(marks: readonly string[]): void }>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/protection/protected");
  await context.sync();
  const open = worksheets.items.filter(
    ({ id, protection }) => ids.has(id) && !protection.protected
  );
  const written = open.map((sheet) => ({ id: sheet.id, ...loadAdding(sheet) }));
  await context.sync();
  return new Map(written.map(({ id, add }) => [id, { add }]));
}

function changeOf({ sheetId, sheet, area, before, after }: UpdatedCell): CellChange {
  const { content, format } = after;
  return {
    ...{ sheetId, sheet, area },
    entered: [[typeof content === "string" ? literal(content) : content]],
    ...(format === null || format === before.format ? {} : { format }),
    isExpected: ({ formulas, numberFormat }: Held) =>
      formulas[0]?.[0] === before.content &&
      (!numberFormat || numberFormat[0]?.[0] === before.format),
  };
}

function cellsOf({ sheetId, sheet, changed, lines }: ComparedTable): UpdatedCell[] {
  const figures = changed.flatMap(({ area, shown, current, update }): UpdatedCell[] =>
    update.can && current !== null
      ? [
          {
            ...{ sheetId, sheet, area },
            before: { content: shown, format: update.formatNow },
            after: { content: current, format: update.format },
          },
        ]
      : []
  );
  const versions = lines.map(({ area, shown, current }) => ({
    ...{ sheetId, sheet, area },
    before: { content: shown, format: null },
    after: { content: current, format: null },
  }));
  return [...figures, ...versions];
}

function marksOf({ changed }: ComparedTable): string[] {
  return changed.flatMap(({ name, header, current, update }: ChangedFigure) =>
    update.can ? [figureMark(name, header, current), formatMark(header, update.format)] : []
  );
}
