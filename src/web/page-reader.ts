import type { ReadingWorker } from "../reading/worker/running";
import type { DocumentAnswer, DocumentWorkerRequest } from "../reading/worker/document-protocol";
import type { ReadingAnswer, WorkerRequest } from "../reading/worker/protocol";

/**
 * Reads plans in the page itself, for a page opened from a disk: there browsers refuse workers. It answers like a
 * worker; ending it ends the answers.
 */
export function pageReader(): ReadingWorker {
  return inPage<WorkerRequest, ReadingAnswer>(async (request, post) => {
    const { answer } = await import("../reading/worker/answer");
    await answer(request, post);
  });
}

/** The same for documents. */
export function pageDocumentReader(): ReadingWorker {
  return inPage<DocumentWorkerRequest, DocumentAnswer>(async (request, post) => {
    const { answerDocument } = await import("../reading/worker/document-answer");
    await answerDocument(request, post);
  });
}

function inPage<Request, Answer>(
  answer: (request: Request, post: (answer: Answer | Failure) => void) => Promise<void>
): ReadingWorker {
  let ended = false;
  const reader: ReadingWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage: (request: Request) => {
      const post = (data: Answer | Failure): void => {
        if (!ended) reader.onmessage?.call(reader as Worker, { data } as MessageEvent);
      };
      void answer(request, post).catch((error: unknown) => post({ failure: String(error) }));
    },
  };
  return reader;
}

interface Failure {
  readonly failure: string;
}
