import { useCallback, useState } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { InsertionError } from "../../excel/session/insertion-error";
import { sides, type GapProspect } from "../../excel/tables/selection-gaps";
import { errorText } from "../feedback/error-text";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { RowReasons } from "./RowReasons";
import { gapYears, matchedEntries } from "./gap-rows";
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
  const [actualColumn, setActualColumn] = useState<string>();
  const insertion = useRareInsert();
  const { found, error } = useFollowing(
    useCallback(
      () => workbook.prepareGapColumns({ side, locale, marks, year, actualColumn, runningTotals }),
      [workbook, side, locale, marks, year, actualColumn, runningTotals]
    )
  );
  const { candidates: columns, headings } = found?.columns ?? columnsIn(error);
  const ambiguous = found === null && columns.length > 0;
  const look = { found: found?.addition?.report ?? null, error: null };
  return (
    <>
      <p role="status">{status()}</p>
      {columns.length > 1 && (
        <Dropdown
          label={insert.gaps.actualColumn}
          placeholder={insert.gaps.choose}
          selectedKey={found?.columns.actuals ?? null}
          options={columns.map((key) => ({ key, text: insert.gaps.column(key, headings[key]) }))}
          onChange={(_event, option) => setActualColumn(option?.key as string)}
        />
      )}
      {found && (
        <>
          <Dropdown
            label={insert.gaps.year}
            placeholder={insert.gaps.choose}
            selectedKey={year ?? found.recognition.year}
            options={gapYears(found.recognition, catalogue).map((key) => ({
              key,
              text: insert.gaps.years(key),
            }))}
            onChange={(_event, option) => setYear(option?.key as number)}
          />
          <Dropdown
            label={insert.gaps.side}
            selectedKey={side}
            options={sides.map((key) => ({ key, text: insert.gaps.sides[key] }))}
            onChange={(_event, _option, at = 0) =>
              dispatch({ type: "prefer", preferences: { gapSide: sides[at] } })
            }
          />
          <RunningTotalsChoice entries={matchedEntries(found.recognition)} />
          {found.addition ? (
            <PlaceVerdict look={look} sheetName={found.addition.spec.sheetName} />
          ) : (
            <p role="status">{insert.gaps.noYear}</p>
          )}
          <RowReasons recognition={found.recognition} firstRow={found.firstRow} />
          {found.addition && <PreviewSection spec={found.addition.spec} rowNames={found.names} />}
        </>
      )}
      <InsertButton
        free={isFree(look)}
        onInsert={() =>
          void insertion.gaps({ side, locale, marks, year, actualColumn, runningTotals })
        }
      />
    </>
  );

  function status(): string {
    if (ambiguous) return insert.gaps.severalColumns;
    if (error instanceof InsertionError && error.code === "nothingRecognised")
      return insert.gaps.selectHint;
    if (error !== null) return errorText(error, locale);
    if (!found) return texts.insertion.looking;
    const { names, actuals } = found.columns;
    const matched = found.recognition.rows.flatMap((row) => (row.kind === "matched" ? [row] : []));
    const complete = matched.filter(({ actual }) => typeof actual === "number").length;
    return insert.gaps.found(found.selection, names, actuals, matched.length, complete);
  }
}

function columnsIn(error: unknown): Pick<GapProspect["columns"], "candidates" | "headings"> {
  if (!(error instanceof InsertionError) || error.problem.code !== "severalColumns")
    return { candidates: [], headings: {} };
  const { columns, headings } = error.problem.details;
  return { candidates: columns, headings };
}
