import { createContext, useContext } from "react";
import type { Dispatch } from "react";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import type { Locale } from "../../i18n/locale";
import type { TaskpaneTexts } from "../../i18n/taskpane";
import type { Insertions } from "../insertion/insertions";
import type { Services } from "../services/services";
import type { Action } from "../state/reducer";
import type { PaneState } from "../state/state";

/** What every component of the pane may use. */
export interface PaneContextValue {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly services: Services;
  readonly insertions: Insertions;
  readonly locale: Locale;
  readonly texts: TaskpaneTexts;
  readonly theme: ITheme;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane: rendered outside the pane");
  return value;
}
