import "./fabric-config";
import { render } from "react-dom";
import { createCatalogue, qualifiedId } from "../core/lookup";
import { createSearchIndex, searchIndicators } from "../core/search";
import { detailedPlan } from "../dataset/details";
import { resolveLocale } from "../i18n/locale";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { registerPaneIcons } from "./icons";
import { copyText } from "./services/clipboard";
import type { CellFunctions } from "./services/functions";
import { officeHost } from "./services/host";
import type { Services } from "./services/services";
import { excelSelection } from "./services/selection";
import { browserStorage } from "./services/storage";
import { excelWorkbook } from "./services/workbook";
import { forgetState, restoreState } from "./state/persistence";
import { officeTone, paneTheme } from "./theme";
import { ThemedRoot } from "./ThemedRoot";

export { showFailure } from "./insert/failed-command";

/**
 * Shows the pane. Call after Office.onReady.
 *
 * @param element filled with the pane
 * @param functions what the formula builder previews with
 */
export function renderPane(element: HTMLElement, functions: CellFunctions): void {
  registerPaneIcons();
  const services = excelServices(functions);
  const { context } = Office;
  const officeLocale = resolveLocale(context.displayLanguage);
  const tone = officeTone(context.officeTheme?.bodyBackgroundColor);
  const ids = new Set(services.catalogue.entries.map(qualifiedId));

  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <ThemedRoot theme={paneTheme(tone, officeLocale)}>
          <CrashPage
            error={error}
            locale={officeLocale}
            retry={retry}
            reset={() => {
              forgetState(services.storage);
              retry();
            }}
            copy={services.copy}
          />
        </ThemedRoot>
      )}
    >
      {() => (
        <Pane
          services={services}
          restored={restoreState(services.storage, (id) => ids.has(id))}
          officeLocale={officeLocale}
          tone={tone}
        />
      )}
    </ErrorBoundary>,
    element
  );
}

function excelServices(functions: CellFunctions): Services {
  const catalogue = createCatalogue([detailedPlan()]);
  const index = createSearchIndex(catalogue.entries);
  return {
    catalogue,
    search: (query) => searchIndicators(index, query),
    workbook: excelWorkbook,
    selection: excelSelection,
    functions,
    host: officeHost,
    storage: browserStorage(Office.context.partitionKey),
    copy: copyText,
  };
}
