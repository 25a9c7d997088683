import type { ChangeSince } from "../../core/insertion/change-since";
import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

function undoTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/** Why an insertion was not taken back, and what the user can do. */
export function changedText(changes: readonly ChangeSince[], locale?: Locale): string {
  const texts = undoTexts(locale);
  return texts.changed(changes.map((change) => changeText(change, texts)));
}

/** Why an insertion cannot be shown. */
export function goneText(sheet: string, locale?: Locale): string {
  return undoTexts(locale).sheetGone(sheet);
}

function changeText(change: ChangeSince, { changes }: typeof zhCN): string {
  switch (change.kind) {
    case "cell":
    case "merged":
    case "commented":
    case "comment":
      return changes[change.kind](change.sheet, change.address);
    case "table":
      return changes.table(change.table);
    case "renamed":
      return changes.renamed(change.sheet, change.now);
    case "charts":
    case "gone":
    case "protected":
      return changes[change.kind](change.sheet);
    case "protectedWorkbook":
    case "onlySheet":
      return changes[change.kind];
  }
}
