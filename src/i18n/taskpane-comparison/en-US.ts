import type { zhCN } from "./zh-CN";

/** The words of the section "compare" in the tab "data". */
export const enUS: typeof zhCN = {
  title: "Compare plans",
  hint: "Pair the indicators of two plans, or of one plan, and insert a sheet that sets them side by side. You choose every pair; nothing is guessed from names.",
  plan: { left: "Plan A", right: "Plan B" },
  indicator: { left: "Indicator of A", right: "Indicator of B" },
  placeholder: "Type a name, code or pinyin",
  suggestions: "Indicators to choose from",
  add: "Add this pair",
  alreadyAdded: "This pair is in the list already.",
  pairs: (count) => `Pairs (${count})`,
  noPairs: "No pairs yet. Choose two indicators and add them, or read pairs from the sheet.",
  pair: (left, right) => `${left} ↔ ${right}`,
  missing: (id) => `${id} (not in the plans at hand)`,
  unresolved:
    "Some indicators are not in the plans at hand. Remove these pairs before you insert the comparison.",
  up: (pair) => `Move up: ${pair}`,
  down: (pair) => `Move down: ${pair}`,
  remove: (pair) => `Remove: ${pair}`,
  read: "Read the two selected columns",
  readHint:
    "Left column: indicators of A, right column: indicators of B. Or select any cell of a plan comparison that was inserted before.",
  readDone: (added, known) =>
    `${added} ${added === 1 ? "pair" : "pairs"} read${known > 0 ? `, ${known} already in the list` : ""}.`,
  notTwoColumns:
    "Nothing was read: select exactly two columns (indicators of A at the left, of B at the right), or a cell of a plan comparison.",
  unmatched: (count) =>
    `${count} ${count === 1 ? "cell names" : "cells name"} no indicator. Correct them and read again:`,
  unmatchedCell: (row, plan, reason) => `Row ${row}, ${plan}: ${reason}`,
  blank: "The name of the indicator is missing.",
};
