/**
 * Reads plans away from the pane, which stays usable and can end it. One reading a worker: whoever
 * asked ends it afterwards. client.ts is the other end.
 */
import "../older-browsers";
import { answer } from "./answer";
import type { ReadingAnswer, WorkerRequest } from "./protocol";

// The page's types describe a window; of a worker only these two are used.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: WorkerRequest }) => void;
  postMessage: (answer: ReadingAnswer) => void;
};

scope.onmessage = ({ data }) => void answer(data, scope.postMessage.bind(scope));
