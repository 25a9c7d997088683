import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { css } from "office-ui-fabric-react/lib/Utilities";
import { hiddenContentStyle, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { FindView } from "./find/FindView";
import { InsertionStatus } from "./insert/InsertionStatus";
import { LazyView } from "./LazyView";
import type { LoadView } from "./LazyView";
import { preloadNextViews } from "./next-views";
import { PaneTabs, tabId } from "./PaneTabs";
import { usePane } from "./context/PaneContext";
import type { Page, Tab } from "./state/state";
import { ThemedRoot } from "./ThemedRoot";
import { useKeptFocus } from "./useKeptFocus";

const pages: Readonly<Record<Page["name"], LoadView>> = {
  card: async () => (await import("./card/CardView")).CardView,
  insert: async () => (await import("./insert/InsertView")).InsertView,
};

const views: Readonly<Record<Exclude<Tab, "find">, LoadView>> = {
  ownTable: async () => (await import("./own-table/OwnTableView")).OwnTableView,
  formula: async () => (await import("./formula/FormulaView")).FormulaView,
  check: async () => (await import("./check/CheckView")).CheckView,
  data: async () => (await import("./data/DataView")).DataView,
  settings: async () => (await import("./settings/SettingsView")).SettingsView,
};

/** The pane as it is drawn from its state. */
export function PaneShell(): JSX.Element {
  const { state, dispatch, texts, theme } = usePane();
  const { tab, page } = state;
  const listShown = tab === "find" && page === null;
  const over = tab === "find" ? page && pages[page.name] : views[tab];
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useReturningFocus(list, listShown);
  useKeptFocus(panel);
  useEffect(() => {
    // Who needs them asks for them again, and says then that they are missing.
    preloadNextViews().catch(() => undefined);
  }, []);

  const closeOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    // A menu or list that is open over the page takes the key first.
    const inPage = event.currentTarget.contains(event.target as Node);
    if (event.key === "Escape" && inPage && !event.defaultPrevented)
      dispatch({ type: "closePage" });
  };

  return (
    <ThemedRoot theme={theme}>
      <h1 className={classes.name}>{texts.name}</h1>
      <PaneTabs />
      <div
        ref={panel}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={tabId(tab)}
        className={classes.panel}
      >
        {/* The list keeps its place while something lies over it, so it is hidden and not removed. */}
        <div
          ref={list}
          className={css(
            classes.list,
            !listShown && classes.covered,
            tab !== "find" && classes.hidden
          )}
        >
          <FindView />
        </div>
        {over && (
          <div
            key={tab + (page?.name ?? "")}
            className={tab === "find" ? classes.beside : classes.over}
            onKeyDown={closeOnEscape}
          >
            <Guarded>
              <LazyView load={over} />
            </Guarded>
          </div>
        )}
      </div>
      <div className={classes.status}>
        <Guarded>
          <InsertionStatus />
        </Guarded>
      </div>
    </ThemedRoot>
  );
}

/** A view that breaks does not take the others with it. */
function Guarded({ children }: { readonly children: ReactNode }): JSX.Element {
  const { dispatch, services, locale, texts } = usePane();
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <CrashPage
          error={error}
          locale={locale}
          retry={retry}
          otherwise={{
            label: texts.back,
            run: () => {
              dispatch({ type: "closePage" });
              dispatch({ type: "showTab", tab: "find" });
            },
          }}
          copy={services.copy}
        />
      )}
    >
      {() => children}
    </ErrorBoundary>
  );
}

/** Puts the focus back to where it was in the list when a page over it is closed. */
function useReturningFocus(list: React.RefObject<HTMLElement>, shown: boolean): void {
  const last = useRef<HTMLElement | null>(null);
  const wasShown = useRef(shown);
  useEffect(() => {
    const { current } = list;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last.current = target;
    };
    current?.addEventListener("focusin", remember);
    return () => current?.removeEventListener("focusin", remember);
  }, [list]);
  useEffect(() => {
    if (shown && !wasShown.current && last.current?.isConnected) last.current.focus();
    wasShown.current = shown;
  }, [shown]);
}

/** A window in which list and card have room side by side; a pane in Excel is never so wide. */
const WIDE = "@media (min-width: 900px)";
const LIST_WIDTH = 420;

const layer = {
  position: "absolute",
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  display: "flex",
  flexDirection: "column",
  overflowY: "auto",
} as const;

const classes = mergeStyleSets({
  /** Excel shows the name above the pane; it is here for screen readers. */
  name: hiddenContentStyle,
  /** In a low pane it makes room for a message. */
  panel: { position: "relative", flex: 1, minHeight: 80, outline: "none" },
  list: { ...layer, selectors: { [WIDE]: { right: "auto", width: LIST_WIDTH } } },
  /** Something lies over it; in a wide window beside it. */
  covered: { visibility: "hidden", selectors: { [WIDE]: { visibility: "visible" } } },
  hidden: { selectors: { "&&": { visibility: "hidden" } } },
  over: layer,
  status: { flex: "none" },
  beside: {
    ...layer,
    selectors: { [WIDE]: { left: LIST_WIDTH, borderLeft: "1px solid rgba(128, 128, 128, 0.4)" } },
  },
});
