/**
 * Reads documents away from the pane, in a script of its own: it brings the reader of .docx files along, which nobody
 * needs who loads a plan from tables. document-client.ts is the other end.
 */
import { answerDocument } from "./document-answer";
import type { DocumentAnswer, DocumentWorkerRequest } from "./document-protocol";

// The page's types describe a window; of a worker only these two are used.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: DocumentWorkerRequest }) => void;
  postMessage: (answer: DocumentAnswer) => void;
};

scope.onmessage = ({ data }) => void answerDocument(data, scope.postMessage.bind(scope));
