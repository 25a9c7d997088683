import { currentLocale } from "../../i18n/locale";
import { fileProblem } from "../files/brought-file";
import { LIMITS, megabytes } from "../files/limits";
import type { DocumentRequest, DocumentResult } from "./document-protocol";
import { type ReadingWorker, runIn, type Running, settled } from "./running";

export interface DocumentClientOptions {
  /** Told the share that is read. */
  readonly onProgress?: (share: number) => void;
  /** In milliseconds. */
  readonly timeLimit?: number;
  /** Where a browser refuses workers, and for tests. */
  readonly startWorker?: () => ReadingWorker;
}

/** Three hundred pages take some seconds. */
const TIME_LIMIT = 60_000;

/**
 * Reads a plan's document in a worker of its own.
 *
 * @example const { result, cancel } = findInDocument({ document: file, period: null }, { onProgress });
 */
export function findInDocument(
  request: DocumentRequest,
  { onProgress, timeLimit = TIME_LIMIT, startWorker = start }: DocumentClientOptions = {}
): Running<DocumentResult> {
  const { document } = request;
  const size = "text" in document ? document.text.length : document.content.size;
  if (size > LIMITS.packedBytes) {
    const limit = megabytes(LIMITS.packedBytes);
    const problem = fileProblem(document.name, { code: "filesTooLarge", megabytes: limit });
    return settled({ problems: [problem] });
  }
  return runIn<number, DocumentResult>(
    startWorker,
    { ...request, locale: currentLocale() },
    { timeLimit, ...(onProgress && { onProgress }) }
  );
}

function start(): Worker {
  return new Worker("document-reader.js");
}
