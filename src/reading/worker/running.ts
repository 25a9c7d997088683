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

/** What is asked of a worker. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export interface Running<Result> {
  /** Rejects with a ReadingFailure, and with nothing else. */
  readonly result: Promise<Result>;
  /** Ends the worker; the result rejects with "cancelled". After the end it does nothing. */
  readonly cancel: () => void;
}

/** What a worker answers: progress any number of times, then one of the others. */
export type WorkerAnswer<Progress, Result> =
  { readonly progress: Progress } | { readonly reading: Result } | { readonly failure: string };

export interface RunOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** In milliseconds. */
  readonly timeLimit: number;
}

/** What is known before a worker is asked. */
export function settled<Result>(result: Result): Running<Result> {
  return { result: Promise.resolve(result), cancel: () => undefined };
}

/** Asks a worker of its own, and ends it afterwards. */
export function runIn<Progress, Result>(
  startWorker: () => ReadingWorker,
  request: unknown,
  { onProgress, timeLimit }: RunOptions<Progress>
): Running<Result> {
  let worker: ReadingWorker;
  try {
    worker = startWorker();
  } catch (error) {
    const failure = new ReadingFailure("workerFailed", String(error));
    return { result: Promise.reject(failure), cancel: () => undefined };
  }
  let cancel = () => undefined as void;
  const result = new Promise<Result>((resolve, reject) => {
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
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Progress, Result>>) => {
      if ("progress" in data) return onProgress?.(data.progress);
      if ("failure" in data) return fail("workerFailed", data.failure);
      end();
      resolve(data.reading);
    };
    worker.postMessage(request);
  });
  return { result, cancel: () => cancel() };
}
