import { setLocale } from "../../i18n/locale";
import type { BroughtFile } from "../files/brought-file";
import { planOfRows, planOfTable } from "../conversion/convert-table";
import { readBroughtPlans } from "../read-files";
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
  const { takenIds, told = {} } = request;
  const options = { takenIds, onProgress };
  if ("table" in request) return planOfTable(request.table, told, options);
  if ("taken" in request) return planOfRows(request.taken, told, options);
  return readBroughtPlans(await Promise.all(request.files.map(readBytes)), options, told);
}

async function readBytes({ name, content }: ChosenFile): Promise<BroughtFile> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}
