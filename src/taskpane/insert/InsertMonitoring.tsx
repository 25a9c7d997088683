import { useMemo } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { byResponsible } from "../../sheets/monitoring/responsible-sheets";
import { usePageTexts } from "../context/usePageTexts";
import { linkedActuals } from "../data/actuals/linked-actuals";
import { misreadText } from "../data/actuals/misread";
import { useActuals } from "../data/actuals/useActuals";
import { useActualsTexts } from "../data/actuals/useActualsTexts";
import { usePane } from "../context/PaneContext";
import { ActualsVerdict } from "./ActualsVerdict";
import { InsertSheets } from "./InsertSheets";

export interface InsertMonitoringProps {
  readonly entries: readonly PlannedIndicator[];
}

/** A monitoring sheet, whose actual figures can come from the linked table. */
export function InsertMonitoring({ entries }: InsertMonitoringProps): JSX.Element {
  const { state, dispatch, services, locale } = usePane();
  const { monitoring: texts } = useActualsTexts();
  const { actuals, refresh } = useActuals();
  const { catalogue } = services;
  const link = actuals.state === "read" ? actuals.link : null;
  const linked = useMemo(() => link && linkedActuals(link, catalogue), [link, catalogue]);
  const fromTable = linked !== null && state.preferences.actualsFromTable;
  const checked = fromTable && link?.kind === "linked" ? link : null;
  const { insert: pages } = usePageTexts();
  const parts = useMemo(() => byResponsible(entries), [entries]);
  const nobodys = parts.length > 1 ? parts.find(({ body }) => body === null) : undefined;
  const refusal = checked && linked && misreadText(checked, linked, entries, locale);
  return (
    <>
      <Checkbox
        styles={{ root: { margin: "8px 0" } }}
        label={texts.option}
        disabled={linked === null}
        checked={fromTable}
        onChange={(_event, actualsFromTable = false) =>
          dispatch({ type: "prefer", preferences: { actualsFromTable } })
        }
      />
      {linked === null && actuals.state !== "reading" && <p>{texts.noTable}</p>}
      {checked && (
        <ActualsVerdict checked={checked} refusal={refusal} onCheck={() => void refresh()} />
      )}
      {parts.some(({ body }) => body !== null) && (
        <Checkbox
          styles={{ root: { margin: "8px 0" } }}
          label={pages.splitByBody}
          checked={state.preferences.splitByBody}
          onChange={(_event, splitByBody = false) =>
            dispatch({ type: "prefer", preferences: { splitByBody } })
          }
        />
      )}
      {state.preferences.splitByBody && nobodys && (
        <p>{pages.nobodys(nobodys.entries.length, sheetTexts(locale).monitoring.nobody)}</p>
      )}
      <InsertSheets
        product="monitoring"
        entries={entries}
        actuals={fromTable ? linked : null}
        refused={refusal !== null}
      />
    </>
  );
}
