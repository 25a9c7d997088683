import { useMemo, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ownTableTexts } from "../../i18n/own-table";
import type { Grid } from "../../reading/grid/grid";
import { recogniseOwnTable } from "../../reading/own-table";
import type { Recognition } from "../../reading/recognition";
import { columnLetters } from "../../sheets/spec/address";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { RowReasons } from "../insert/RowReasons";
import { gapYears } from "../insert/gap-rows";
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
  const [actualColumn, setActualColumn] = useState<number>();
  const [chosenYear, setYear] = useState<number>();
  const [sharesAreMeant, setSharesAreMeant] = useState(false);
  const asBrought = useMemo(
    () => recogniseOwnTable(brought, catalogue, { actualColumn }),
    [brought, catalogue, actualColumn]
  );
  const shares = useMemo(() => sharesIn(asBrought), [asBrought]);
  const own = useMemo(
    () =>
      sharesAreMeant && shares
        ? recogniseOwnTable(brought, catalogue, { actualColumn: shares.column, sharesAreMeant })
        : asBrought,
    [brought, catalogue, asBrought, shares, sharesAreMeant]
  );
  const found = own.recognition && "rows" in own.recognition ? own.recognition : null;
  const candidates = columnsOf(own.recognition);
  const year = chosenYear ?? found?.year ?? null;
  return (
    <>
      {own.recognition === null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {texts.nothingRecognised}
        </MessageBar>
      )}
      {own.recognition !== null && (
        <p role="status">{found ? status(found) : gaps.severalColumns}</p>
      )}
      {candidates.length > 1 && (
        <Dropdown
          label={gaps.actualColumn}
          placeholder={gaps.choose}
          selectedKey={found?.actualColumn ?? null}
          options={candidates.map((key) => ({
            key,
            text: gaps.column(columnLetters(key), own.recognition?.headings.get(key)),
          }))}
          onChange={(_event, option) => setActualColumn(option?.key as number)}
        />
      )}
      {found && (
        <>
          <Dropdown
            label={gaps.year}
            placeholder={gaps.choose}
            selectedKey={year}
            options={gapYears(found, catalogue).map((key) => ({ key, text: gaps.years(key) }))}
            onChange={(_event, option) => setYear(option?.key as number)}
          />
          {shares && (
            <Checkbox
              styles={{ root: { margin: "8px 0" } }}
              label={texts.shares(shares.count, shares.shown, shares.value)}
              checked={sharesAreMeant}
              onChange={(_event, checked = false) => setSharesAreMeant(checked)}
            />
          )}
          <RowReasons recognition={found} firstRow={own.linesAbove + 1} />
          {year === null ? (
            <p role="status">{gaps.noYear}</p>
          ) : (
            <GapResult own={own} recognition={found} year={year} />
          )}
        </>
      )}
    </>
  );

  function status({ nameColumn, actualColumn: at, rows }: Recognition): string {
    const matched = rows.flatMap((row) => (row.kind === "matched" ? [row] : []));
    const complete = matched.filter(({ actual }) => typeof actual === "number").length;
    return texts.found(columnLetters(nameColumn), columnLetters(at), matched.length, complete);
  }
}

function columnsOf(
  recognition: ReturnType<typeof recogniseOwnTable>["recognition"]
): readonly number[] {
  if (recognition === null) return [];
  return "rows" in recognition ? recognition.numericColumns : recognition.candidates;
}
