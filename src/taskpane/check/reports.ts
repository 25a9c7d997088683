import type { PageTexts } from "../../i18n/taskpane-pages";
import type { UpdateRecord, UpdateReport } from "../../excel/tables/update-tables";
import type { FreezeReport, RepairReport, ThawReport } from "../../excel/formulas/formulas";

/** What an operation on formulas has done. */
export interface ActionReport {
  readonly text: string;
  /** Whether nothing was left undone. */
  readonly complete: boolean;
  /** Takes it back; absent where that is done otherwise or there is nothing to take back. */
  readonly undo?: () => Promise<ActionReport>;
}

type Words = PageTexts["check"];

export function repairReport({ reentered, refused }: RepairReport, words: Words): ActionReport {
  return {
    text: words.repaired(reentered.length, refused.map(place)),
    complete: refused.length === 0,
  };
}

export function freezeReport(
  { frozen, skipped, names, undoCleared }: FreezeReport,
  words: Words
): ActionReport {
  const done = words.frozen(frozen.length, skipped.map(place));
  const text = names.length > 0 ? done + words.names(names.map(({ name }) => name)) : done;
  return {
    text: undoCleared ? text + words.undoCleared : text,
    complete: skipped.length === 0 && names.length === 0,
  };
}

export function thawReport({ restored, kept, deleted }: ThawReport, words: Words): ActionReport {
  return {
    text: words.thawed(restored.length, kept.map(place), deleted),
    complete: kept.length === 0,
  };
}

/** @param undo takes back what the report says; null for a report of that itself */
export function updateReport(
  { updated, left, record }: UpdateReport,
  words: Words["update"],
  undo: ((record: UpdateRecord) => Promise<ActionReport>) | null
): ActionReport {
  const text = undo ? words.updated : words.takenBack;
  return {
    text: text(updated.length, left.map(place)),
    complete: left.length === 0,
    ...(undo && updated.length > 0 ? { undo: () => undo(record) } : {}),
  };
}

function place({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}
