import { useMemo, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ownTableTexts } from "../../i18n/own-table";
import type { Grid } from "../../reading/grid/grid";
import { recogniseOwnTable, type OwnTable } from "../../reading/own-table";
import type { Recognition, YearFigures } from "../../reading/recognition";
import { columnLetters, parseAreas } from "../../sheets/spec/address";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { RowReasons } from "../insert/RowReasons";
import { FigureColumns, haveYears, type NumberColumn } from "../insert/FigureColumns";
import { countedRows, gapYears } from "../insert/gap-rows";
import { GapResult } from "./GapResult";
import { sharesIn } from "./shares";

export interface RecognisedTableProps {
  readonly brought: Grid;
}

/** What was recognised in a table, row by row, what is still to be said of it, and the result. */
export function RecognisedTable({ brought }: RecognisedTableProps): JSX.Element {
  const { services, locale } = usePane();
  const { catalogue } = services;
  const { gaps } = usePageTexts().insert;
  const texts = ownTableTexts(locale);
  const [actualColumns, setActualColumns] = useState<readonly number[]>();
  const [chosenYear, setYear] = useState<number>();
  const [sharesAreMeant, setSharesAreMeant] = useState(false);
  const asBrought = useMemo(
    () => recogniseOwnTable(brought, catalogue, { actualColumns }),
    [brought, catalogue, actualColumns]
  );
  const shares = useMemo(() => sharesIn(asBrought), [asBrought]);
  const own = useMemo(
    () =>
      sharesAreMeant && shares
        ? recogniseOwnTable(brought, catalogue, { actualColumns: shares.columns, sharesAreMeant })
        : asBrought,
    [brought, catalogue, asBrought, shares, sharesAreMeant]
  );
  const { recognitions } = own;
  const found = recognitions && "candidates" in recognitions ? null : recognitions;
  const [only, ...others] = found ?? [];
  const columns = columnsOf(recognitions);
  const figures = figuresOf(found, chosenYear);
  return (
    <>
      {recognitions === null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {texts.nothingRecognised}
        </MessageBar>
      )}
      {recognitions !== null && <p role="status">{status()}</p>}
      <FigureColumns
        columns={columns}
        chosen={(found?.map((one) => one.actualColumn) ?? actualColumns ?? []).map(columnLetters)}
        onChange={(letters) =>
          setActualColumns(letters.flatMap((one) => parseAreas(`${one}1`)[0]?.column ?? []))
        }
      />
      {found && only && (
        <>
          {others.length === 0 && (
            <Dropdown
              label={gaps.year}
              placeholder={gaps.choose}
              selectedKey={chosenYear ?? only.year}
              options={gapYears(only, catalogue).map((key) => ({ key, text: gaps.years(key) }))}
              onChange={(_event, option) => setYear(option?.key as number)}
            />
          )}
          {shares && (
            <Checkbox
              styles={{ root: { margin: "8px 0" } }}
              label={texts.shares(shares.count, shares.shown, shares.value)}
              checked={sharesAreMeant}
              onChange={(_event, checked = false) => setSharesAreMeant(checked)}
            />
          )}
          <RowReasons recognitions={found} firstRow={own.linesAbove + 1} />
          {figures === null ? (
            <p role="status">{gaps.noYear}</p>
          ) : (
            <GapResult own={own} figures={figures} />
          )}
        </>
      )}
    </>
  );

  function status(): string {
    if (!found || !only) return haveYears(columns) ? gaps.severalYears : gaps.severalColumns;
    const actuals = found.map(({ actualColumn }) => columnLetters(actualColumn));
    const { matched, complete } = countedRows(found);
    return texts.found(columnLetters(only.nameColumn), actuals, matched, complete);
  }
}

/** null: of a single column nobody has said which year its figures are of. */
function figuresOf(
  found: readonly Recognition[] | null,
  chosen: number | undefined
): readonly YearFigures[] | null {
  const figures = (found ?? []).flatMap((one) => {
    const year = (found?.length === 1 ? chosen : undefined) ?? one.year;
    return year === null ? [] : [{ ...one, year }];
  });
  return figures.length === 0 ? null : figures;
}

function columnsOf(recognitions: OwnTable["recognitions"]): readonly NumberColumn[] {
  if (recognitions === null) return [];
  const [columns = [], headings] =
    "candidates" in recognitions
      ? [recognitions.candidates, recognitions.headings]
      : [recognitions[0]?.numericColumns, recognitions[0]?.headings];
  return columns.map((column) => ({
    letters: columnLetters(column),
    heading: headings?.get(column),
  }));
}
