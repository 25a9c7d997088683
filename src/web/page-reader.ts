import type { ReadingWorker } from "../reading/worker/client";
import type { ReadingAnswer, WorkerRequest } from "../reading/worker/protocol";

/**
 * Reads plans in the page itself, for a page opened from a disk: there browsers refuse workers. It answers like a
 * worker; ending it ends the answers.
 */
export function pageReader(): ReadingWorker {
  let ended = false;
  const reader: ReadingWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage: (request: WorkerRequest) => {
      const post = (data: ReadingAnswer): void => {
        if (!ended) reader.onmessage?.call(reader as Worker, { data } as MessageEvent);
      };
      void import("../reading/worker/answer").then(
        ({ answer }) => answer(request, post),
        (error: unknown) => post({ failure: String(error) })
      );
    },
  };
  return reader;
}
