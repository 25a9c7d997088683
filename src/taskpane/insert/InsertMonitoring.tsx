import { useMemo } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { PlannedIndicator } from "../../core/types";
import { linkedActuals } from "../data/actuals/linked-actuals";
import { useActuals } from "../data/actuals/useActuals";
import { useActualsTexts } from "../data/actuals/useActualsTexts";
import { usePane } from "../state/PaneContext";
import { InsertSheets } from "./InsertSheets";

export interface InsertMonitoringProps {
  readonly entries: readonly PlannedIndicator[];
}

/** A monitoring sheet, whose actual figures can come from the linked table. */
export function InsertMonitoring({ entries }: InsertMonitoringProps): JSX.Element {
  const { state, dispatch, services } = usePane();
  const { monitoring: texts } = useActualsTexts();
  const { actuals } = useActuals();
  const { catalogue } = services;
  const linked = useMemo(
    () => (actuals.state === "read" ? linkedActuals(actuals.link, catalogue) : null),
    [actuals, catalogue]
  );
  const fromTable = linked !== null && state.preferences.actualsFromTable;
  return (
    <>
      <Checkbox
        label={texts.option}
        disabled={linked === null}
        checked={fromTable}
        onChange={(_event, actualsFromTable = false) =>
          dispatch({ type: "prefer", preferences: { actualsFromTable } })
        }
      />
      {linked === null && actuals.state !== "reading" && <p>{texts.noTable}</p>}
      <InsertSheets product="monitoring" entries={entries} actuals={fromTable ? linked : null} />
    </>
  );
}
