import { readPlans } from "../../../src/reading/worker/client";
import type { ReadingFailure } from "../../../src/reading/worker/running";
import type { ReadingAnswer } from "../../../src/reading/worker/protocol";
import type { PlanReading, Progress } from "../../../src/reading/plan-reading";

const reading: PlanReading = { plans: [], problems: [], notes: [{ code: "standardDescriptor" }] };
const request = { files: [{ name: "plan.zip", content: new Blob(["zip"]) }], takenIds: [] };

/** A worker that answers what it is told to, or nothing at all. */
function fakeWorker(...answers: readonly ReadingAnswer[]) {
  const worker = {
    onmessage: null as Worker["onmessage"],
    onerror: null as Worker["onerror"],
    asked: [] as unknown[],
    ended: 0,
    postMessage(message: unknown) {
      this.asked.push(message);
      for (const data of answers) {
        queueMicrotask(() => worker.onmessage?.call({} as Worker, { data } as MessageEvent));
      }
    },
    terminate: () => void (worker.ended += 1),
  };
  return worker;
}

function run(worker: ReturnType<typeof fakeWorker>, options: { timeLimit?: number } = {}) {
  const progress: Progress[] = [];
  const onProgress = (step: Progress) => progress.push(step);
  return { ...readPlans(request, { startWorker: () => worker, onProgress, ...options }), progress };
}

test("the worker gets the files unread, answers with the reading, and is ended", async () => {
  const worker = fakeWorker({ progress: { stage: "check", share: 0.5 } }, { reading });
  const { result, progress } = run(worker);
  await expect(result).resolves.toEqual(reading);
  expect(worker.asked).toEqual([{ ...request, locale: "zh-CN" }]);
  expect(progress).toEqual([{ stage: "check", share: 0.5 }]);
  expect(worker.ended).toBe(1);
});

test("cancelling ends the worker, and what it still says is not heard", async () => {
  const worker = fakeWorker();
  const { result, cancel } = run(worker);
  cancel();
  await expect(result).rejects.toMatchObject({ code: "cancelled" });
  expect(worker).toMatchObject({ ended: 1, onmessage: null });
});

test("cancelling after the end does nothing", async () => {
  const worker = fakeWorker({ reading });
  const { result, cancel } = run(worker);
  await result;
  cancel();
  await expect(result).resolves.toEqual(reading);
});

test("a worker that says nothing is ended after the time limit", async () => {
  const worker = fakeWorker();
  await expect(run(worker, { timeLimit: 1 }).result).rejects.toMatchObject({ code: "timedOut" });
  expect(worker.ended).toBe(1);
});

test("a worker that dies, fails or does not start is a failure with a reason", async () => {
  const dying = fakeWorker();
  const { result } = run(dying);
  dying.onerror?.call({} as Worker, { message: "out of memory" } as ErrorEvent);
  await expect(result).rejects.toMatchObject({ code: "workerFailed" });

  const failing = run(fakeWorker({ failure: "RangeError" })).result;
  await expect(failing).rejects.toThrow(/RangeError/);

  const startWorker = () => {
    throw new Error("blocked by the policy");
  };
  const blocked = readPlans(request, { startWorker }).result.catch(
    (error: ReadingFailure) => error
  );
  await expect(blocked).resolves.toMatchObject({ code: "workerFailed" });
});

test("files that are too large or too many are refused before a worker is started", async () => {
  const startWorker = () => {
    throw new Error("started");
  };
  const large = { name: "big.csv", content: { size: 500 * 1024 * 1024 } as Blob };
  const many = Array.from({ length: 201 }, () => request.files[0] ?? large);
  const readings = [[large], many].map((files) =>
    readPlans({ files, takenIds: [] }, { startWorker })
  );
  const [first, second] = await Promise.all(readings.map(({ result }) => result));
  expect(first?.problems).toMatchObject([{ file: "big.csv", code: "filesTooLarge" }]);
  expect(second?.problems).toMatchObject([{ code: "tooManyFiles" }]);
});
