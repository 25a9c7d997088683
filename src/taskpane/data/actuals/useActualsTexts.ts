import { actualsTexts } from "../../../i18n/actuals";
import type { ActualsTexts } from "../../../i18n/actuals";
import { usePane } from "../../context/PaneContext";

/** The words about actual figures in the pane's language. */
export function useActualsTexts(): ActualsTexts {
  return actualsTexts(usePane().locale);
}
