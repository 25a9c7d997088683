import { useCallback, useState } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { InsertionError } from "../../excel/session/insertion-error";
import { sides, type GapProspect } from "../../excel/tables/selection-gaps";
import { matchedRows } from "../../reading/recognition";
import { errorText } from "../feedback/error-text";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { RowReasons } from "./RowReasons";
import { FigureColumns, haveYears } from "./FigureColumns";
import { countedRows, gapYears } from "./gap-rows";
import { InsertButton } from "./InsertButton";
import { isFree, PlaceVerdict } from "./PlaceVerdict";
import { PreviewSection } from "./PreviewSection";
import { RunningTotalsChoice } from "./RunningTotalsChoice";
import { useFollowing } from "./useFollowing";
import { useRareInsert } from "./useRareInsert";

/** Gap columns beside what is selected in the workbook: what was recognised there, what was not and why, and where they go. */
export function InsertGaps(): JSX.Element {
  const { state, dispatch, services, locale, texts } = usePane();
  const { insert } = usePageTexts();
  const { workbook, catalogue } = services;
  const { gapSide: side, marks, runningTotals } = state.preferences;
  const [year, setYear] = useState<number>();
  const [actualColumns, setActualColumns] = useState<readonly string[]>();
  const insertion = useRareInsert();
  const { found, error } = useFollowing(
    useCallback(
      () => workbook.prepareGapColumns({ side, locale, marks, year, actualColumns, runningTotals }),
      [workbook, side, locale, marks, year, actualColumns, runningTotals]
    )
  );
  const { candidates, headings } = found?.columns ?? columnsIn(error);
  const columns = candidates.map((letters) => ({ letters, heading: headings[letters] }));
  const ambiguous = found === null && columns.length > 0;
  const [only, ...others] = found?.recognitions ?? [];
  const look = { found: found?.addition?.report ?? null, error: null };
  return (
    <>
      <p role="status">{status()}</p>
      <FigureColumns
        columns={columns}
        chosen={found?.columns.actuals ?? actualColumns ?? []}
        onChange={setActualColumns}
      />
      {found && (
        <>
          {only && others.length === 0 && (
            <Dropdown
              label={insert.gaps.year}
              placeholder={insert.gaps.choose}
              selectedKey={year ?? only.year}
              options={gapYears(only, catalogue).map((key) => ({
                key,
                text: insert.gaps.years(key),
              }))}
              onChange={(_event, option) => setYear(option?.key as number)}
            />
          )}
          <Dropdown
            label={insert.gaps.side}
            selectedKey={side}
            options={sides.map((key) => ({ key, text: insert.gaps.sides[key] }))}
            onChange={(_event, _option, at = 0) =>
              dispatch({ type: "prefer", preferences: { gapSide: sides[at] } })
            }
          />
          <RunningTotalsChoice entries={[...matchedRows(found.recognitions).values()]} />
          {found.addition ? (
            <PlaceVerdict look={look} sheetName={found.addition.spec.sheetName} />
          ) : (
            <p role="status">{insert.gaps.noYear}</p>
          )}
          <RowReasons recognitions={found.recognitions} firstRow={found.firstRow} />
          {found.addition && <PreviewSection spec={found.addition.spec} rowNames={found.names} />}
        </>
      )}
      <InsertButton
        free={isFree(look)}
        onInsert={() =>
          void insertion.gaps({ side, locale, marks, year, actualColumns, runningTotals })
        }
      />
    </>
  );

  function status(): string {
    if (ambiguous)
      return haveYears(columns) ? insert.gaps.severalYears : insert.gaps.severalColumns;
    if (error instanceof InsertionError && error.code === "nothingRecognised")
      return insert.gaps.selectHint;
    if (error !== null) return errorText(error, locale);
    if (!found) return texts.insertion.looking;
    const { names, actuals } = found.columns;
    const { matched, complete } = countedRows(found.recognitions);
    return insert.gaps.found(found.selection, names, actuals, matched, complete);
  }
}

function columnsIn(error: unknown): Pick<GapProspect["columns"], "candidates" | "headings"> {
  if (!(error instanceof InsertionError) || error.problem.code !== "severalColumns")
    return { candidates: [], headings: {} };
  const { columns, headings } = error.problem.details;
  return { candidates: columns, headings };
}
