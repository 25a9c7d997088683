import { builtInPlan } from "../dataset/built-in";
import { resolveLocale } from "../i18n/locale";
import { renderRoot, type PaneRootProps } from "./PaneRoot";
import { excelActuals } from "./services/excel/actuals";
import { copyText } from "./services/clipboard";
import type { CellFunctions } from "./services/functions";
import { appearance, officeHost, partitionKey } from "./services/excel/host";
import { excelPlans } from "./services/excel/plans";
import { excelSelection } from "./services/excel/selection";
import { browserStorage } from "./services/storage";
import { excelWorkbook } from "./services/excel/workbook";
import { officeTone } from "./theme";

export { showReport } from "./insertion/shown-report";

/**
 * Shows the pane in Excel. Call after Office.onReady.
 *
 * @param element filled with the pane
 * @param functions what the formula builder previews with
 */
export function renderPane(element: HTMLElement, functions: CellFunctions): void {
  const { language, background } = appearance();
  renderRoot(element, {
    services: excelServices(functions),
    locale: resolveLocale(language),
    tone: officeTone(background),
  });
}

function excelServices(functions: CellFunctions): PaneRootProps["services"] {
  return {
    builtIn: builtInPlan().id,
    surface: "workbook",
    workbook: excelWorkbook,
    actuals: excelActuals,
    plans: excelPlans,
    selection: excelSelection,
    functions,
    host: officeHost,
    storage: browserStorage(partitionKey()),
    results: null,
    copy: copyText,
  };
}
