import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { FocusZone, FocusZoneDirection } from "office-ui-fabric-react/lib/FocusZone";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { ComparedTable } from "../../excel/tables/table-check";
import { CopyButton } from "../feedback/CopyButton";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { PlaceLink, type CellPlace } from "../feedback/PlaceLink";
import { updateReport, type ActionReport } from "./reports";
import {
  comparisonReport,
  figureTexts,
  summaryText,
  updateCount,
  versionTexts,
} from "./update-texts";

/** How many differing figures of a table are shown; the copied results have all. */
const SHOWN = 50;

export interface UpdateSectionProps {
  readonly tables: readonly ComparedTable[];
  readonly goTo: (place: CellPlace) => void;
  readonly run: (operation: () => Promise<ActionReport>) => void;
}

/** 更新: which figures in the workbook's tables are not those of the data at hand, table by table. */
export function UpdateSection({ tables, goTo, run }: UpdateSectionProps): JSX.Element {
  const { services, locale, texts, theme } = usePane();
  const words = usePageTexts().check.update;
  const classes = getClasses(theme);
  return (
    <>
      <h2 className={classes.heading}>{words.heading}</h2>
      <p>{summaryText(tables, locale)}</p>
      <FocusZone direction={FocusZoneDirection.vertical}>
        {tables.map((table) => (
          <UpdatedTable key={table.table} table={table} goTo={goTo} run={run} />
        ))}
      </FocusZone>
      {tables.length > 0 && (
        <CopyButton
          label={words.copy}
          text={comparisonReport(tables, locale)}
          texts={texts}
          copy={services.copy}
        />
      )}
    </>
  );
}

interface UpdatedTableProps extends Pick<UpdateSectionProps, "goTo" | "run"> {
  readonly table: ComparedTable;
}

function UpdatedTable({ table, goTo, run }: UpdatedTableProps): JSX.Element {
  const { services, locale, theme } = usePane();
  const { workbook } = services;
  const words = usePageTexts().check.update;
  const classes = getClasses(theme);
  const { changed } = table;
  const count = updateCount(table);
  const update = async (): Promise<ActionReport> =>
    updateReport(await workbook.updateTables([table]), words, async (record) =>
      updateReport(await workbook.undoUpdate(record), words, null)
    );
  const hidden = changed.length - SHOWN;
  return (
    <>
      <h3 className={classes.table}>{words.table(table.sheet, table.table)}</h3>
      {versionTexts(table, locale).map((text) => (
        <p key={text} className={classes.version}>
          {text}
        </p>
      ))}
      {changed.length > 0 && (
        <ul className={classes.figures}>
          {changed.slice(0, SHOWN).map((figure) => {
            const { indicator, difference, kept } = figureTexts(figure, locale);
            return (
              <li key={figure.address}>
                <PlaceLink place={{ ...table, ...figure }} goTo={goTo} /> {indicator}
                <div>{difference}</div>
                {kept !== "" && <div className={classes.version}>{kept}</div>}
              </li>
            );
          })}
        </ul>
      )}
      {hidden > 0 && <p>{words.more(hidden)}</p>}
      {count > 0 && (
        <DefaultButton
          text={words.update(count)}
          ariaLabel={words.updateTable(table.table, count)}
          onClick={() => run(update)}
        />
      )}
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
    table: { margin: "8px 0 0", fontSize: 14, fontWeight: 600 },
    version: { fontSize: 12, color: theme.palette.neutralSecondary },
    figures: {
      margin: 0,
      padding: 0,
      listStyle: "none",
      selectors: {
        li: { padding: "6px 0", borderTop: `1px solid ${theme.palette.neutralLighter}` },
      },
    },
  })
);
