import { currentLocale } from "../../i18n/locale";
import { fileProblem } from "../files/brought-file";
import { finished } from "../finished";
import { LIMITS, megabytes } from "../files/limits";
import type { ReadingRequest } from "./protocol";
import { type ReadingWorker, runIn, type Running, settled } from "./running";
import type { PlanReading, Progress } from "../plan-reading";

export interface ClientOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** In milliseconds. */
  readonly timeLimit?: number;
  /** Where a browser refuses workers, and for tests. */
  readonly startWorker?: () => ReadingWorker;
}

/** A minute: ten thousand indicators take some seconds, most of them for their pinyin. */
const TIME_LIMIT = 60_000;

/**
 * Reads the plans that a user brings, in a worker of its own.
 *
 * @example
 * const { result, cancel } = readPlans({ files, takenIds: [builtInPlan().id] }, { onProgress });
 * const { plans, problems, notes } = await result;
 */
export function readPlans(
  request: ReadingRequest,
  { onProgress, timeLimit = TIME_LIMIT, startWorker = start }: ClientOptions = {}
): Running<PlanReading> {
  const tooLarge = oversize(request);
  if (tooLarge !== null) return settled(tooLarge);
  return runIn<Progress, PlanReading>(
    startWorker,
    { ...request, locale: currentLocale() },
    { timeLimit, ...(onProgress && { onProgress }) }
  );
}

/** Before a byte is read. */
function oversize(request: ReadingRequest): PlanReading | null {
  if (!("files" in request)) return null;
  const { files } = request;
  const size = files.reduce((sum, { content }) => sum + content.size, 0);
  const name = files[0]?.name ?? "";
  const limit = megabytes(LIMITS.packedBytes);
  if (size > LIMITS.packedBytes) {
    return finished([], [fileProblem(name, { code: "filesTooLarge", megabytes: limit })], []);
  }
  if (files.length <= LIMITS.files) return null;
  return finished([], [fileProblem(name, { code: "tooManyFiles", limit: LIMITS.files })], []);
}

function start(): Worker {
  // A script of its own beside the page. With import.meta.url webpack would make the functions' script ask for `self`.
  return new Worker("plan-reader.js");
}
