import type { AdditionSince, ChangeSince } from "../../core/insertion/change-since";
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

/** So many additions are named. */
const NAMED = 8;

/** What others have added to an insertion, before it is taken back. */
export function addedText(additions: readonly AdditionSince[], locale?: Locale): string {
  const { added, additions: texts } = undoTexts(locale);
  const named = additions.slice(0, NAMED).map((addition) => additionText(addition, texts));
  return added(named, additions.length - named.length);
}

function additionText(addition: AdditionSince, texts: (typeof zhCN)["additions"]): string {
  switch (addition.kind) {
    case "named":
      return texts.named(addition.name);
    case "charted":
      return texts.charted(addition.sheet, addition.chart);
    default:
      return texts[addition.kind](addition.sheet, addition.address);
  }
}

/** The button that takes it back with what others have added. */
export function undoAnywayText(locale?: Locale): string {
  return undoTexts(locale).anyway;
}

/** Why an insertion cannot be shown. */
export function goneText(sheet: string, locale?: Locale): string {
  return undoTexts(locale).sheetGone(sheet);
}

function changeText(change: ChangeSince, { changes }: typeof zhCN): string {
  switch (change.kind) {
    case "cell":
    case "commented":
    case "comment":
      return changes[change.kind](change.sheet, change.address);
    case "table":
      return changes.table(change.table);
    case "renamed":
      return changes.renamed(change.sheet, change.now);
    case "charts":
    case "shapes":
    case "names":
    case "gone":
    case "protected":
      return changes[change.kind](change.sheet);
    case "protectedWorkbook":
    case "onlySheet":
      return changes[change.kind];
  }
}
