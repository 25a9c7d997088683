import "./fabric/config";
import { render } from "react-dom";
import type { Locale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";
import { CrashPage } from "./CrashPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { FollowingPane, type FollowingPaneProps } from "./FollowingPane";
import { registerPaneIcons } from "./icons";
import { forgetState, restoreState } from "./state/persistence";
import { paneTheme, type Tone } from "./theme";
import { ThemedRoot } from "./ThemedRoot";

export interface PaneRootProps {
  readonly services: FollowingPaneProps["services"];
  /** The language of what stands around the pane, unless the user prefers another. */
  readonly locale: Locale;
  readonly tone: Tone;
}

/** Fills an element with the pane; where the pane breaks, with a page that says so. */
export function renderRoot(element: HTMLElement, { services, locale, tone }: PaneRootProps): void {
  registerPaneIcons();
  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <ThemedRoot theme={paneTheme(tone, locale)}>
          <CrashPage
            error={error}
            locale={locale}
            retry={retry}
            otherwise={{
              label: taskpaneTexts(locale).crash.reset,
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
        <FollowingPane
          services={services}
          restored={restoreState(services.storage)}
          officeLocale={locale}
          tone={tone}
        />
      )}
    </ErrorBoundary>,
    element
  );
}
