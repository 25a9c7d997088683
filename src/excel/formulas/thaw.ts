import { firstCall } from "../../core/formula/formula-text";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/spec/address";
import { changeCells, changedPlace, type CellChange } from "../session/change-cells";
import { readAreas } from "../session/cells";
import { syncChanges, type ChangedPlace } from "../session/session";
import { restoredChange } from "./freeze";
import { deleteRows, readStore, recordsIn, type StoredRecord } from "./frozen-store";
import { loadScope, type Scope } from "./scope";

export type ThawedPlace = ChangedPlace;

/** What thawing has done. */
export interface ThawReport {
  readonly restored: readonly ThawedPlace[];
  /**
   * Left as they are: somebody has changed the value since, the sheet is protected, the cell is formatted as text, where a
   * formula would stay text, or what is remembered is no formula of the add-in.
   */
  readonly kept: readonly ThawedPlace[];
  /** How many frozen cells have been deleted; they are forgotten. */
  readonly deleted: number;
}

type PlacedRecord = StoredRecord & { readonly place: NonNullable<StoredRecord["place"]> };

/** What is to be brought back, with the row of each record, and what is not. */
export interface ThawPlan {
  readonly changes: ReadonlyMap<CellChange, number>;
  readonly kept: readonly ThawedPlace[];
  /** The rows of the records whose cells have been deleted. */
  readonly deleted: readonly number[];
}

/** Looks which frozen formulas can come back. The store is input like any other: one bad record does not stop the others. */
export async function planThaw(context: Excel.RequestContext, scope: Scope): Promise<ThawPlan> {
  const covers = loadScope(context, scope);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const records = recordsIn((await readStore(context)).formulas);
  const covered = records.filter(
    (record): record is PlacedRecord => record.place !== null && covers(record.place)
  );
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const possible = covered.filter((record) => {
    const sheet = sheets.get(record.place.sheet);
    return sheet && !sheet.protection.protected && isSound(record);
  });
  const texts = await formattedAsText(context, possible);
  const changes = new Map(
    possible.flatMap((record): [CellChange, number][] => {
      const sheet = sheets.get(record.place.sheet);
      return sheet && !texts.has(record)
        ? [[restoredChange(sheet.id, { ...record, ...record.place }), record.storeRow]]
        : [];
    })
  );
  const rows = new Set(changes.values());
  return {
    changes,
    kept: covered.filter(({ storeRow }) => !rows.has(storeRow)).map(thawedPlace),
    deleted: records.flatMap(({ place, storeRow }) => (place === null ? [storeRow] : [])),
  };
}

/** A formula of the add-in, over cells that a sheet has. */
function isSound({ formula, rows, columns, place: { row, column } }: PlacedRecord): boolean {
  const isSize = (size: number): boolean => Number.isInteger(size) && size > 0;
  return (
    firstCall(formula) !== null &&
    isSize(rows) &&
    isSize(columns) &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

async function formattedAsText(
  context: Excel.RequestContext,
  records: readonly PlacedRecord[]
): Promise<Set<PlacedRecord>> {
  const places = records.map(({ place: { sheet, row, column } }) => ({
    sheet: context.workbook.worksheets.getItem(sheet),
    area: { row, column, rows: 1, columns: 1 },
  }));
  const cells = await readAreas(context, places, ["numberFormat"]);
  return new Set(records.filter((_, index) => cells[index]?.numberFormat[0]?.[0] === "@"));
}

/** Brings frozen formulas back where the frozen value is untouched, and forgets their records. */
export async function thaw(
  context: Excel.RequestContext,
  { changes, kept, deleted }: ThawPlan
): Promise<ThawReport> {
  const left = new Set(await changeCells(context, [...changes.keys()]));
  const restored = [...changes].filter(([change]) => !left.has(change));
  const forgotten = [...restored.map(([, row]) => row), ...deleted];
  if (forgotten.length > 0) {
    deleteRows(context, forgotten);
    await syncChanges(
      context,
      restored.map(([change]) => changedPlace(change))
    );
  }
  return {
    restored: restored.map(([change]) => changedPlace(change)),
    kept: [...kept, ...[...left].map(changedPlace)],
    deleted: deleted.length,
  };
}

function thawedPlace({ place: { sheet, row, column } }: PlacedRecord): ThawedPlace {
  return changedPlace({ sheet, area: { row, column, rows: 1, columns: 1 } });
}
