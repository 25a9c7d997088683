/**
 * Reads plans away from the pane, which stays usable and can end it. One reading a worker: whoever
 * asked ends it afterwards. src/plan-files/client.ts is the other end.
 */
import type { BroughtFile } from "./brought-file";
import { readPlanFiles } from "./read-files";
import type { Progress } from "./reading";
import type { ReadingAnswer, ReadingRequest } from "./protocol";

// The page's types describe a window; of a worker only these two are used.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ReadingRequest }) => void;
  postMessage: (answer: ReadingAnswer) => void;
};

scope.onmessage = ({ data: request }) => void answer(request);

async function answer({ files, takenIds }: ReadingRequest): Promise<void> {
  const onProgress = (progress: Progress) => scope.postMessage({ progress });
  try {
    const read = await Promise.all(files.map(readBytes));
    scope.postMessage({ reading: readPlanFiles(read, { takenIds, onProgress }) });
  } catch (error) {
    scope.postMessage({ failure: String(error) });
  }
}

async function readBytes({ name, content }: ReadingRequest["files"][number]): Promise<BroughtFile> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}
