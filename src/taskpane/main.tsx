import "./fabric-config";
import { render } from "react-dom";
import { builtInPlan } from "../dataset/built-in";
import { resolveLocale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ExcelPaneProps } from "./ExcelPane";
import { ExcelPane } from "./ExcelPane";
import { registerPaneIcons } from "./icons";
import { excelActuals } from "./services/excel/actuals";
import { copyText } from "./services/clipboard";
import type { CellFunctions } from "./services/functions";
import { appearance, officeHost, partitionKey } from "./services/excel/host";
import { excelPlans } from "./services/excel/plans";
import { excelSelection } from "./services/excel/selection";
import { browserStorage } from "./services/storage";
import { excelWorkbook } from "./services/excel/workbook";
import { forgetState, restoreState } from "./state/persistence";
import { officeTone, paneTheme } from "./theme";
import { ThemedRoot } from "./ThemedRoot";

export { showFailure } from "./insertion/failed-command";

/**
 * Shows the pane. Call after Office.onReady.
 *
 * @param element filled with the pane
 * @param functions what the formula builder previews with
 */
export function renderPane(element: HTMLElement, functions: CellFunctions): void {
  registerPaneIcons();
  const services = excelServices(functions);
  const { language, background } = appearance();
  const officeLocale = resolveLocale(language);
  const tone = officeTone(background);

  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <ThemedRoot theme={paneTheme(tone, officeLocale)}>
          <CrashPage
            error={error}
            locale={officeLocale}
            retry={retry}
            otherwise={{
              label: taskpaneTexts(officeLocale).crash.reset,
              // What the pane remembered may be what breaks it.
              run: () => {
                forgetState(services.storage);
                retry();
              },
            }}
            copy={services.copy}
          />
        </ThemedRoot>
      )}
    >
      {() => (
        <ExcelPane
          services={services}
          restored={restoreState(services.storage)}
          officeLocale={officeLocale}
          tone={tone}
        />
      )}
    </ErrorBoundary>,
    element
  );
}

function excelServices(functions: CellFunctions): ExcelPaneProps["services"] {
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
    copy: copyText,
  };
}
