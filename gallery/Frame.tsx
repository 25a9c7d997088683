import { useMemo, useReducer } from "react";
import { taskpaneTexts } from "../src/i18n/taskpane";
import type { Locale } from "../src/i18n/locale";
import { PaneShell } from "../src/taskpane/PaneShell";
import { ThemedRoot } from "../src/taskpane/ThemedRoot";
import { PaneContext } from "../src/taskpane/context/PaneContext";
import { reduce } from "../src/taskpane/state/reducer";
import { initialState } from "../src/taskpane/state/state";
import { paneTheme } from "../src/taskpane/theme";
import type { Tone } from "../src/taskpane/theme";
import { idle, services } from "./services";
import type { Story } from "./stories";

export interface FrameProps {
  readonly story: Story;
  readonly locale: Locale;
  readonly tone: Tone;
}

/** The pane in the state of a story. It can be used as usual, but nothing reaches a workbook. */
export function Frame({ story, locale, tone }: FrameProps): JSX.Element {
  const [state, dispatch] = useReducer(reduce, { ...initialState, ...story.state });
  const theme = useMemo(() => paneTheme(tone, locale), [tone, locale]);
  const insertions = useMemo(() => ({ ...idle, job: story.job ?? idle.job }), [story]);
  const servicesOf = useMemo(() => ({ ...services, ...story.services?.() }), [story]);
  const value = useMemo(
    () => ({
      state,
      dispatch,
      services: servicesOf,
      insertions,
      locale,
      texts: taskpaneTexts(locale),
      theme,
    }),
    [state, servicesOf, insertions, locale, theme]
  );
  return (
    <PaneContext.Provider value={value}>
      {story.render ? <ThemedRoot theme={theme}>{story.render(locale)}</ThemedRoot> : <PaneShell />}
    </PaneContext.Provider>
  );
}
