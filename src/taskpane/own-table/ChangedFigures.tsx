import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ownTableTexts } from "../../i18n/own-table";
import type { ChangedPlanFigure } from "../../reading/actuals/changed-plan-figures";
import { formatArea } from "../../sheets/spec/address";
import { usePane } from "../context/PaneContext";

/** How many are named. */
const NAMED = 20;

/** Baselines and targets in sheets that came back which are not the plan's. */
export function ChangedFigures({
  changed,
}: {
  readonly changed: readonly ChangedPlanFigure[];
}): JSX.Element | null {
  const texts = ownTableTexts(usePane().locale);
  if (changed.length === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline>
      {texts.changed(changed.length)}
      {changed.slice(0, NAMED).map(({ place, name, heading, shown, current }, at) => {
        const { file, sheet, row, column } = place;
        const cell = formatArea({ row, column, rows: 1, columns: 1 });
        const where = texts.place(file, sheet === "" ? cell : `${sheet}!${cell}`);
        return <div key={at}>{texts.changedFigure(where, name, heading, shown, current)}</div>;
      })}
    </MessageBar>
  );
}
