import { functionsById } from "../functions/register";
import { refused } from "../taskpane/services/refused";
import type { PlansInUse, Services } from "../taskpane/services/services";
import { builtInPlan } from "../dataset/built-in";
import { copyText } from "../taskpane/services/clipboard";
import { fileWorkbook } from "./file-workbook";
import { pagePlans } from "./page-plans";
import { pageStorage } from "./page-storage";

const refuse = (): Promise<never> => refused({ code: "noWorkbook" });

/** What the pane works on where there is no Excel: files and this page. */
export function fileServices(): Omit<Services, keyof PlansInUse> {
  return {
    builtIn: builtInPlan().id,
    surface: "file",
    workbook: fileWorkbook,
    actuals: {
      read: async () => ({ kind: "none" }),
      linkActiveTable: refuse,
      linkTable: refuse,
      checkFigures: refuse,
      readPrintedTable: refuse,
      unlink: refuse,
    },
    plans: pagePlans,
    selection: { read: refuse, follow: () => () => undefined },
    functions: functionsById,
    host: {
      describe: () => ({ platform: "Web", version: navigator.userAgent }),
      supports: () => false,
    },
    storage: pageStorage(),
    results: async (spec) => (await import("./results")).shownCells(spec),
    copy: copyText,
  };
}
