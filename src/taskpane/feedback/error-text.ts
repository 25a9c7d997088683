import type { Locale } from "../../i18n/locale";
import { reasonText } from "../../i18n/reasons";
import { taskpaneTexts } from "../../i18n/taskpane";
import { insertionText } from "../../i18n/insertion";
import { InsertionError } from "../../excel/session/insertion-error";
import { Refusal } from "./refusal";
import { UnavailableFigure } from "./unavailable-figure";

/** What happened, what was not changed and what to do next, in the user's language. */
export function errorText(error: unknown, locale: Locale): string {
  if (error instanceof InsertionError) return insertionText(error, locale);
  if (error instanceof Refusal) return error.message;
  const texts = taskpaneTexts(locale);
  if (error instanceof UnavailableFigure) {
    return texts.insertion.unavailable(reasonText(error.reason, locale));
  }
  return texts.problem.unexpected(error instanceof Error ? error.message : String(error));
}

/** What support needs: the message that is shown, and the error itself. */
export function supportText(error: unknown, locale: Locale): string {
  const message = errorText(error, locale);
  return error instanceof Error ? `${message}\n${error.stack ?? error.message}` : message;
}
