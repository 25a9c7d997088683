import { currentLocale } from "../../i18n/locale";
import { fileProblem } from "../files/brought-file";
import { finished } from "../finished";
import { LIMITS, megabytes } from "../files/limits";
import type { ReadingAnswer, ReadingRequest } from "./protocol";
import type { PlanReading, Progress } from "../plan-reading";

/** Why there is no reading: nothing was wrong with the files, or nobody knows. */
export type ReadingFailureCode = "cancelled" | "timedOut" | "workerFailed";

export class ReadingFailure extends Error {
  constructor(
    readonly code: ReadingFailureCode,
    detail = ""
  ) {
    super(`The plan could not be read: ${code} ${detail}`.trim());
  }
}

export interface RunningReading {
  /** Rejects with a ReadingFailure, and with nothing else. */
  readonly result: Promise<PlanReading>;
  /** Ends the worker; the result rejects with "cancelled". After the end it does nothing. */
  readonly cancel: () => void;
}

export interface ClientOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** In milliseconds. */
  readonly timeLimit?: number;
  /** Where a browser refuses workers, and for tests. */
  readonly startWorker?: () => ReadingWorker;
}

/** What is asked of a worker. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A minute: ten thousand indicators take some seconds, most of them for their pinyin. */
const TIME_LIMIT = 60_000;

/**
 * Reads the plans that a user brings, in a worker of its own.
 *
 * @example
 * const { result, cancel } = readPlans({ files, takenIds: [builtInPlan().id] }, { onProgress });
 * const { plans, problems, notes } = await result;
 */
export function readPlans(request: ReadingRequest, options: ClientOptions = {}): RunningReading {
  const tooLarge = oversize(request);
  if (tooLarge !== null) return { result: Promise.resolve(tooLarge), cancel: () => undefined };
  const { onProgress, timeLimit = TIME_LIMIT, startWorker = start } = options;
  let worker: ReturnType<typeof startWorker>;
  try {
    worker = startWorker();
  } catch (error) {
    const failure = new ReadingFailure("workerFailed", String(error));
    return { result: Promise.reject(failure), cancel: () => undefined };
  }
  let cancel = () => undefined as void;
  const result = new Promise<PlanReading>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    };
    const fail = (code: ReadingFailureCode, detail?: string) => {
      end();
      reject(new ReadingFailure(code, detail));
    };
    const timer = setTimeout(() => fail("timedOut"), timeLimit);
    cancel = () => fail("cancelled");
    worker.onerror = ({ message }) => fail("workerFailed", message);
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if ("progress" in data) return onProgress?.(data.progress);
      if ("failure" in data) return fail("workerFailed", data.failure);
      end();
      resolve(data.reading);
    };
    worker.postMessage({ ...request, locale: currentLocale() });
  });
  return { result, cancel: () => cancel() };
}

/** Before a byte is read. */
function oversize(request: ReadingRequest): PlanReading | null {
  if ("table" in request) return null;
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
