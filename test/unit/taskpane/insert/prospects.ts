import type { Catalogue } from "../../../../src/core/lookup";
import type { Locale } from "../../../../src/i18n/locale";
import { columnLetters, formatArea } from "../../../../src/sheets/spec/address";
import type { Prospect } from "../../../../src/excel/tables/citation-insertions";
import { citationList, citedUses, sourceLineFor } from "../../../../src/sheets/citations";
import { gapColumns } from "../../../../src/sheets/gaps/gap-columns";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { recogniseYears, type ColumnHeadings } from "../../../../src/reading/recognition";
import type { GapOptions, GapProspect } from "../../../../src/excel/tables/selection-gaps";

const taken = { sheets: ["Sheet1"], tables: [] };

/** What Excel would tell of a selection with these values that begins at A1. */
export function gapProspect(
  values: readonly (readonly unknown[])[],
  catalogue: Catalogue,
  { locale, year: chosen, actualColumns }: GapOptions,
  numberFormats?: readonly (readonly string[])[]
): GapProspect {
  const columns = values[0]?.length ?? 0;
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const indices = actualColumns?.map((one) => letters.indexOf(one));
  const found = recogniseYears({ values, numberFormats }, catalogue, indices);
  if (!found) throw new InsertionError({ code: "nothingRecognised" });
  if ("candidates" in found) {
    const candidates = found.candidates.map(columnLetters);
    const headings = headingsByLetters(found.headings);
    throw new InsertionError({
      code: "severalColumns",
      details: { columns: candidates, headings },
    });
  }
  const selection = { row: 0, column: 0, rows: values.length, columns };
  const figures = found.flatMap((one) => {
    const year = chosen ?? one.year;
    return year === null ? [] : [{ ...one, year }];
  });
  const nameColumn = found[0]?.nameColumn ?? 0;
  const names = values.map((row) => String(row[nameColumn]));
  const width = 3 + 4 * found.length;
  const address = formatArea({ row: 0, column: columns, rows: values.length, columns: width });
  return {
    selection: formatArea(selection),
    firstRow: 1,
    recognitions: found,
    columns: {
      names: columnLetters(nameColumn),
      actuals: found.map(({ actualColumn }) => columnLetters(actualColumn)),
      candidates: found[0]?.numericColumns.map(columnLetters) ?? [],
      headings: headingsByLetters(found[0]?.headings ?? new Map()),
    },
    names,
    addition:
      figures.length === 0
        ? null
        : {
            spec: gapColumns(figures, { locale, selection, names, column: columns }),
            report: { sheet: "Sheet1", address, obstacles: [], taken },
          },
  };
}

function headingsByLetters(headings: ColumnHeadings): Record<string, string> {
  return Object.fromEntries(
    [...headings].map(([column, text]) => [columnLetters(column), text] as const)
  );
}

/** What Excel would tell of a table that names the indicators. */
export function sourceLineProspect(
  names: readonly string[],
  catalogue: Catalogue,
  locale: Locale
): Prospect {
  const spec = sourceLineFor([names], catalogue, locale);
  if (!spec) throw new InsertionError({ code: "noIndicators" });
  return { spec, report: { sheet: "Sheet1", address: "B9", obstacles: [], taken } };
}

/** What Excel would tell of a workbook with one formula that gives a target. */
export function citationListProspect(name: string, catalogue: Catalogue, locale: Locale): Prospect {
  const formula = `=CQ.PLANTARGET("${name}",2020)`;
  const cells = citedUses([
    {
      functionName: "PLANTARGET",
      indicator: name,
      indicatorName: name,
      sheetId: "1",
      sheet: "Sheet1",
      row: 1,
      column: 1,
      address: "B2",
      formula,
      value: 3000,
      state: "working",
      protectedSheet: false,
    },
  ]);
  const names = { tableName: "CQ_Citations", sheetName: "引用清单" };
  const spec = citationList(cells, catalogue, locale, names);
  return { spec, report: { sheet: null, address: "A1:G5", obstacles: [], taken } };
}
