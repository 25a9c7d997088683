import { FROZEN_SHEET } from "../session/own-sheets";
import { formatArea } from "../../sheets/spec/address";
import { digest } from "../session/digest";
import { restoreFormula } from "./freeze";
import { deleteRecords, recordsIn, type FrozenRecord, type StoredRecord } from "./frozen-store";
import { loadScope, type Scope } from "./scope";
import { syncChanges } from "../session/session";

export interface ThawedPlace {
  readonly sheet: string;
  readonly address: string;
}

/** What thawing has done. */
export interface ThawReport {
  readonly restored: readonly ThawedPlace[];
  /** Left as they are: somebody has changed the value since, or the sheet is protected. */
  readonly kept: readonly ThawedPlace[];
  /** How many frozen cells have been deleted; they are forgotten. */
  readonly deleted: number;
}

type PlacedRecord = StoredRecord & { readonly place: NonNullable<StoredRecord["place"]> };

/** Brings frozen formulas back where the frozen value is untouched. One request writes all of it. */
export async function thaw(context: Excel.RequestContext, scope: Scope): Promise<ThawReport> {
  const covers = loadScope(context, scope);
  const store = context.workbook.worksheets.getItemOrNullObject(FROZEN_SHEET).load("id");
  const used = store.getUsedRangeOrNullObject(true).untrack().load("formulas");
  await context.sync();
  if (store.isNullObject || used.isNullObject) return { restored: [], kept: [], deleted: 0 };
  const records = recordsIn(used.formulas);
  const covered = records.filter(
    (record): record is PlacedRecord => record.place !== null && covers(record.place)
  );
  const deleted = records.filter(({ place }) => place === null);
  const untouched = await withoutChanged(context, covered);

  for (const { place, ...record } of untouched) {
    restoreFormula(context.workbook.worksheets.getItem(place.sheet), { ...record, ...place });
  }
  const forgotten = [...untouched, ...deleted];
  deleteRecords(store, forgotten);
  if (forgotten.length > 0) await syncChanges(context, untouched.map(thawedPlace));
  return {
    restored: untouched.map(thawedPlace),
    kept: covered.filter((record) => !untouched.includes(record)).map(thawedPlace),
    deleted: deleted.length,
  };
}

/** Those whose cells still hold exactly the frozen values and may be written. */
async function withoutChanged(
  context: Excel.RequestContext,
  records: readonly PlacedRecord[]
): Promise<PlacedRecord[]> {
  const found = records.map((record) => {
    const sheet = context.workbook.worksheets.getItem(record.place.sheet);
    sheet.protection.load("protected");
    const { row, column } = record.place;
    const range = sheet.getRangeByIndexes(row, column, record.rows, record.columns).untrack();
    return { record, sheet, range: range.load("values,formulas") };
  });
  if (found.length > 0) await context.sync();
  return found
    .filter(
      ({ record, sheet, range }) =>
        !sheet.protection.protected &&
        digest(range.values) === record.digest &&
        digest(range.formulas) === record.digest
    )
    .map(({ record }) => record);
}

function thawedPlace({ place }: PlacedRecord): ThawedPlace {
  const { sheet, row, column }: Pick<FrozenRecord, "sheet" | "row" | "column"> = place;
  return { sheet, address: formatArea({ row, column, rows: 1, columns: 1 }) };
}
