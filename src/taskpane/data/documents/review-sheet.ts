import type { Observer } from "../../../excel/insert/insertion";
import type { Locale } from "../../../i18n/locale";
import type { FoundTarget } from "../../../reading/review/review";
import { reviewSheet, reviewSheetNames } from "../../../sheets/review-sheet";
import { freeNamesOf } from "../../../sheets/spec/free-names";
import type { DocumentRead } from "../../services/plans";
import type { Destination, WorkbookService } from "../../services/workbook";

/**
 * Inserts the targets of a document as a sheet, as far as they are decided, to be filled in there and read back.
 *
 * @throws InsertionError
 */
export function insertReviewSheet(
  workbook: WorkbookService,
  items: readonly FoundTarget[],
  { title, issuer, issued: issuedOn, period }: DocumentRead["opening"],
  locale: Locale,
  observer: Observer
): Promise<Destination> {
  const base = reviewSheetNames(locale);
  return workbook.insertSheet(
    (names) => {
      const free = freeNamesOf(base, names);
      return [reviewSheet(items, { title, issuer, issuedOn, period }, { locale, ...free })];
    },
    "newSheet",
    observer
  );
}
