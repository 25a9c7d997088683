import { setLocale } from "../../i18n/locale";
import { openDocument, openText } from "../documents/open-document";
import { openingOf } from "../documents/opening";
import { periodOf, readDocument } from "../sentences/read-document";
import type {
  DocumentAnswer,
  DocumentRequest,
  DocumentResult,
  DocumentSource,
  DocumentWorkerRequest,
} from "./document-protocol";

/** Opening a document takes about so much of its reading. */
const OPENED = 0.4;

/**
 * Answers one request to read a document: its progress any number of times, then what was found or a failure.
 *
 * @param post takes the answers
 */
export async function answerDocument(
  { document, period, answers, locale }: DocumentWorkerRequest,
  post: (answer: DocumentAnswer) => void
): Promise<void> {
  setLocale(locale);
  try {
    const progress = (share: number) => post({ progress: OPENED + share * (1 - OPENED) });
    post({ reading: await read({ document, period, ...(answers && { answers }) }, progress) });
  } catch (error) {
    post({ failure: String(error) });
  }
}

async function read(
  { document: source, period: told, answers }: DocumentRequest,
  onProgress: (share: number) => void
): Promise<DocumentResult> {
  const opened = await open(source);
  if ("problems" in opened) return opened;
  onProgress(0);
  const opening = openingOf(opened.document);
  const period = periodOf(told ?? opening.period);
  const findings =
    period && readDocument(opened.document, period, { onProgress, ...(answers && { answers }) });
  return { opening: { ...opening, period: told ?? opening.period }, findings };
}

async function open(source: DocumentSource) {
  if ("text" in source) return openText(source.name, source.text);
  const bytes = new Uint8Array(await source.content.arrayBuffer());
  return openDocument({ name: source.name, bytes });
}
