/** The fixture add-in for the tests of the stand-in itself: started once a file, with an empty workbook for each test. */
import path from "node:path";
import { type Addin, startAddin } from "./jsdom-host";
import type { WorkbookData } from "./model/data";
import type { Worksheet } from "./model/worksheet";

export const distDir = path.join(__dirname, "fixtures/addin");

export interface FixtureAddin {
  readonly addin: Addin;
  /** The workbook before the test. */
  readonly empty: WorkbookData;
  /** The active sheet. */
  readonly sheet: Worksheet;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Registers the hooks; the answer is usable inside tests. */
export function useFixtureAddin(): FixtureAddin {
  let addin: Addin | undefined;
  let empty: WorkbookData | undefined;
  const started = (): Addin => {
    if (!addin) throw new Error("The add-in is used outside a test.");
    return addin;
  };
  beforeAll(async () => {
    addin = await startAddin({ distDir, api: "1.17" });
    empty = addin.workbook.snapshot();
  });
  beforeEach(() => {
    if (empty) started().workbook.restore(empty);
    started().faults.clear();
  });
  afterAll(() => addin?.dispose());
  return {
    get addin() {
      return started();
    },
    get empty() {
      return empty ?? started().workbook.snapshot();
    },
    get sheet() {
      return started().workbook.sheet();
    },
    run: (batch) => started().Excel.run(batch),
  };
}

export const activeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();
