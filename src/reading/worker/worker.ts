/**
 * Reads plans away from the pane, which stays usable and can end it. One reading a worker: whoever
 * asked ends it afterwards. client.ts is the other end.
 */
import { setLocale } from "../../i18n/locale";
import type { BroughtFile } from "../files/brought-file";
import { readPlanTable } from "../flat/read-table";
import { readPlanFiles } from "../read-files";
import type { PlanReading, Progress } from "../plan-reading";
import type { ChosenFile, ReadingAnswer, WorkerRequest } from "./protocol";

// The page's types describe a window; of a worker only these two are used.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: WorkerRequest }) => void;
  postMessage: (answer: ReadingAnswer) => void;
};

scope.onmessage = ({ data: request }) => void answer(request);

async function answer(request: WorkerRequest): Promise<void> {
  setLocale(request.locale);
  try {
    scope.postMessage({ reading: await read(request) });
  } catch (error) {
    scope.postMessage({ failure: String(error) });
  }
}

async function read(request: WorkerRequest): Promise<PlanReading> {
  const { takenIds, settings = {} } = request;
  const onProgress = (progress: Progress) => scope.postMessage({ progress });
  const options = { takenIds, onProgress };
  if ("table" in request) return readPlanTable(request.table, settings, options);
  return readPlanFiles(await Promise.all(request.files.map(readBytes)), options, settings);
}

async function readBytes({ name, content }: ChosenFile): Promise<BroughtFile> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}
