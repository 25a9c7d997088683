import { requirements } from "../../excel/session/requirements";
import type { Services } from "../services/services";

/** What is tested, in the order in which it is shown. */
export const tests = [
  "sharedRuntime",
  "functions",
  "insertion",
  "undo",
  "storage",
  "clipboard",
] as const;

export type Test = (typeof tests)[number];

export interface TestResult {
  readonly test: Test;
  readonly passed: boolean;
}

const PROBE = "self-test";

/** What this Excel and this computer can do for the add-in. Changes nothing in the workbook. */
export function runSelfTest({ host, storage }: Pick<Services, "host" | "storage">): TestResult[] {
  const outcomes: Record<Test, boolean> = {
    sharedRuntime: host.supports("SharedRuntime", "1.1"),
    functions: host.supports("CustomFunctionsRuntime", "1.1"),
    insertion: host.supports("ExcelApi", requirements.insertion),
    undo: host.supports("ExcelApi", requirements.undoGroup),
    storage: remembers(storage),
    clipboard: typeof navigator.clipboard?.writeText === "function",
  };
  return tests.map((test) => ({ test, passed: outcomes[test] }));
}

function remembers(storage: Services["storage"]): boolean {
  const stamp = String(Date.now());
  storage.write(PROBE, stamp);
  return storage.read(PROBE) === stamp;
}
