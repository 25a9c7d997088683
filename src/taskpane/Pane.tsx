import { useEffect, useMemo, useReducer } from "react";
import type { Locale } from "../i18n/locale";
import { setLocale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";
import { onReport } from "./insertion/shown-report";
import { useInsertions } from "./insertion/insertions";
import { PaneShell } from "./PaneShell";
import type { Services } from "./services/services";
import { PaneContext } from "./context/PaneContext";
import { keepState } from "./state/persistence";
import { reduce } from "./state/reducer";
import type { PaneState } from "./state/state";
import type { Tone } from "./theme";
import { paneTheme } from "./theme";

export interface PaneProps {
  readonly services: Services;
  /** The state in which the pane was left. */
  readonly restored: PaneState;
  /** Excel's display language, unless the user prefers another. */
  readonly officeLocale: Locale;
  readonly tone: Tone;
}

/** The task pane. */
export function Pane({ services, restored, officeLocale, tone }: PaneProps): JSX.Element {
  const [state, dispatch] = useReducer(reduce, restored);
  const insertions = useInsertions(services.workbook);
  const locale = state.preferences.locale ?? officeLocale;
  const theme = useMemo(() => paneTheme(tone, locale), [tone, locale]);

  const { follow } = insertions;
  useEffect(
    () =>
      onReport((report) => {
        if (report.state !== "shown") return follow(report);
        const { view } = report;
        if (view === "pane") return;
        follow({ state: "begun" });
        dispatch(
          view === "check"
            ? { type: "showTab", tab: "check" }
            : { type: "openPage", page: { name: "card", id: view.card } }
        );
      }),
    [follow]
  );
  useEffect(() => keepState(services.storage, state), [services.storage, state]);
  useEffect(() => {
    setLocale(locale);
    document.documentElement.lang = locale;
  }, [locale]);

  const value = useMemo(
    () => ({ state, dispatch, services, insertions, locale, texts: taskpaneTexts(locale), theme }),
    [state, services, insertions, locale, theme]
  );
  return (
    <PaneContext.Provider value={value}>
      <PaneShell />
    </PaneContext.Provider>
  );
}
