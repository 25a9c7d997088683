import { setLocale } from "../../i18n/locale";
import type { BroughtFile } from "../files/brought-file";
import { readPlanTable } from "../flat/read-table";
import { readPlanFiles } from "../read-files";
import type { PlanReading, Progress } from "../plan-reading";
import type { ChosenFile, ReadingAnswer, WorkerRequest } from "./protocol";

/**
 * Answers one request to read plans: progress any number of times, then the reading or a failure.
 *
 * @param post takes the answers
 */
export async function answer(
  request: WorkerRequest,
  post: (answer: ReadingAnswer) => void
): Promise<void> {
  setLocale(request.locale);
  try {
    post({ reading: await read(request, (progress) => post({ progress })) });
  } catch (error) {
    post({ failure: String(error) });
  }
}

async function read(
  request: WorkerRequest,
  onProgress: (progress: Progress) => void
): Promise<PlanReading> {
  const { takenIds, settings = {} } = request;
  const options = { takenIds, onProgress };
  if ("table" in request) return readPlanTable(request.table, settings, options);
  return readPlanFiles(await Promise.all(request.files.map(readBytes)), options, settings);
}

async function readBytes({ name, content }: ChosenFile): Promise<BroughtFile> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}
