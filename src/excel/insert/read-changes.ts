import type { AdditionSince, ChangeSince } from "../../core/insertion/change-since";
import { OWN_SHEETS } from "../session/own-sheets";
import { read } from "../session/readings";
import type { AreaImprint, Imprint, SheetImprint } from "./imprint";
import type { Looked } from "./changes";
import { loadCharts } from "./charted";
import { loadCells, loadComment } from "./look-again";
import { mergedSince } from "./merged";
import { readFormulas, named, referring, type PlacedFormula } from "./referring";
import type { WidenedColumn } from "./steps";

/** What has happened to insertions since they were written. */
export interface Since {
  /** What keeps them from being taken back. */
  readonly changes: readonly ChangeSince[];
  /** What others have added to them. */
  readonly additions: readonly AdditionSince[];
  /** The columns that are still as wide as they were made. */
  readonly widened: ReadonlyMap<Imprint, readonly WidenedColumn[]>;
  /** What the sheets keep of the figures that their tables were written with. */
  readonly written: ReadonlyMap<Imprint, readonly Excel.WorksheetCustomProperty[]>;
  readonly activeSheetId: string;
  readonly visibleSheetIds: readonly string[];
}

/**
 * Looks what has happened to insertions since they were written, and what else keeps them from being taken back: in two
 * requests, more only for very much, and where there are charts or formats that are not ours. Changes nothing.
 */
export async function findChanges(
  context: Excel.RequestContext,
  imprints: readonly Imprint[]
): Promise<Since> {
  const { workbook } = context;
  const { worksheets, protection, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet().load("id");
  workbook.tables.load("items/id");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();
  const sheets = worksheets.items;
  const visible = sheets.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id);
  const deleted = imprints.flatMap((made) => (made.kind === "sheet" ? [made.sheetId] : []));
  const changes: ChangeSince[] = [];
  if (deleted.length > 0) {
    if (protection.protected) changes.push({ kind: "protectedWorkbook" });
    if (visible.every((id) => deleted.includes(id))) changes.push({ kind: "onlySheet" });
  }
  const made = imprints.flatMap((imprint): Found[] => {
    const sheet = sheets.find(({ id }) => id === imprint.sheetId);
    if (sheet) return [{ imprint, sheet }];
    changes.push({ kind: "gone", sheet: imprint.sheet });
    return [];
  });
  const tables = workbook.tables.items.map(({ id }) => id);
  const others = sheets.filter(
    ({ id, name }) => !OWN_SHEETS.includes(name) && !deleted.includes(id)
  );
  const cells = made.flatMap((found) => (isCells(found) ? [found] : []));
  const charted = loadCharts(context, others, cells);
  const looks = await lookAt(context, made, tables, others);
  return {
    changes: [...changes, ...looks.found.flatMap((found) => found.changes)],
    additions: [
      ...looks.found.flatMap((found) => found.additions),
      ...(await mergedSince(context, cells, looks.found)),
      ...referring(cells, looks.formulas),
      ...(await charted()),
      ...named(cells, names.items),
    ],
    widened: new Map(looks.found.map(({ imprint, widened }) => [imprint, widened])),
    written: new Map(looks.found.map(({ imprint, written }) => [imprint, written])),
    activeSheetId: active.id,
    visibleSheetIds: visible,
  };
}

/** Something inserted, and the sheet where it is. */
interface Found {
  readonly imprint: Imprint;
  readonly sheet: Excel.Worksheet;
}

interface FoundCells extends Found {
  readonly imprint: AreaImprint | SheetImprint;
}

function isCells(found: Found): found is FoundCells {
  return found.imprint.kind !== "comment";
}

/** All places in one request, or in as few as the answers allow. */
async function lookAt(
  context: Excel.RequestContext,
  made: readonly Found[],
  tables: readonly string[],
  others: readonly Excel.Worksheet[]
): Promise<{ found: Looked[]; formulas: PlacedFormula[] }> {
  const asked = made.map(({ imprint, sheet }) =>
    imprint.kind === "comment"
      ? loadComment(context, sheet, imprint)
      : loadCells(context, imprint, sheet, tables)
  );
  const formulas = made.some(isCells) ? readFormulas(context, others) : null;
  await read(context, [
    ...(formulas?.readings ?? []),
    ...asked.flatMap(({ readings }) => readings),
  ]);
  const found: Looked[] = [];
  for (const { looked } of asked) found.push(await looked());
  return { found, formulas: (await formulas?.rest()) ?? [] };
}
