import { citation } from "../core/citation";
import { findIndicator } from "../core/lookup";
import type { PlannedIndicator } from "../core/types";
import { currentCatalogue } from "../dataset/plans-at-hand";
import { citationText } from "../i18n/citation";
import { reasonText } from "../i18n/reasons";
import { insertBeside, readActiveCell, type ActiveCell } from "../excel/insert/insertion";
import { InsertionError } from "../excel/session/insertion-error";

/** The first text in a CQ formula is the indicator: =CQ.PLANTARGET("高新技术企业",2020). */
const indicatorInFormula = /\bCQ\.PLAN[A-Z]+\(\s*"((?:[^"]|"")*)"/i;

/**
 * Writes the citation of the indicator that the active cell names, or uses in a CQ formula, into the cell to its right.
 *
 * @throws InsertionError when the cell names no indicator, or the cell to its right is not free
 */
export async function insertCitation(): Promise<void> {
  const entry = indicatorIn(await readActiveCell());
  await insertBeside(citationText(citation(entry)));
}

function indicatorIn({ value, formula }: ActiveCell): PlannedIndicator {
  const inFormula = indicatorInFormula.exec(String(formula ?? ""))?.[1]?.replace(/""/g, '"');
  const name = inFormula ?? String(value ?? "").trim();
  if (name === "") throw new InsertionError({ code: "noIndicator", details: { reason: "" } });
  const found = findIndicator(currentCatalogue(), name);
  if (found.ok) return found.value;
  const reason = reasonText(found.failure.reason);
  throw new InsertionError({ code: "noIndicator", details: { reason } });
}
