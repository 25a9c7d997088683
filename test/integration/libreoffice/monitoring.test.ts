/** The exported sheet, calculated by LibreOffice, against core: every figure of every indicator of the plan. */
import { baselineFigure, targetFigure } from "../../../src/core/figures";
import { gapToTarget } from "../../../src/core/gap";
import type { Outcome } from "../../../src/core/outcome";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import { status } from "../../../src/core/status";
import type { PlannedIndicator } from "../../../src/core/types";
import { statusText } from "../../../src/i18n/citation";
import { sheetTexts } from "../../../src/i18n/sheets";
import { expectedMark, expectedTarget, ofLevel } from "../expected-mark";
import { requiredChange } from "../required-change";
import {
  actualsOf,
  allEntries,
  doubtfulMonitoringSheets,
  doubtfulRows,
  filledMonitoringSheet,
  linkedMonitoringSheets,
} from "./filled-sheet";
import { expectCell, soffice, useRecalculated, type Cell } from "./recalculated";

const HEADER_ROW = 2;

if (!soffice) {
  test("LibreOffice is not installed here: the exported sheet was not recalculated", () => {
    console.warn("install libreoffice-calc to run test/integration/libreoffice");
    expect(soffice).toBeUndefined();
  });
}

const linear = { method: "linear", tolerance: 0, locale: "zh-CN" } as const;
const compound = { method: "compound", tolerance: 0.05, locale: "en-US" } as const;

const variants = [
  { ...linear, figures: "typed", book: "linearTyped" },
  { ...compound, figures: "typed", book: "compoundTyped" },
  { ...linear, figures: "linked", book: "linearLinked" },
  { ...compound, figures: "linked", book: "compoundLinked" },
] as const;

const recalculated = useRecalculated({
  linearTyped: () => [filledMonitoringSheet(linear)],
  compoundTyped: () => [filledMonitoringSheet(compound)],
  linearLinked: () => linkedMonitoringSheets(linear),
  compoundLinked: () => linkedMonitoringSheets(compound),
  doubtful: () => doubtfulMonitoringSheets(),
});

(soffice ? describe : describe.skip).each(variants)(
  "a monitoring sheet ($method path, tolerance $tolerance, $locale, figures $figures) calculated by LibreOffice",
  ({ method, tolerance, locale, book }) => {
    /** What the sheet shows in a column for each indicator. */
    const shown = (header: string): Cell[] => {
      const lines = recalculated.rows(book);
      const column = lines[HEADER_ROW]?.indexOf(header) ?? -1;
      expect(column).toBeGreaterThanOrEqual(0);
      const rows = lines.slice(HEADER_ROW + 1, HEADER_ROW + 1 + allEntries().length);
      return rows.map((row) => row[column] ?? "");
    };

    const texts = sheetTexts(locale);
    const latest = allEntries().map((entry, index) => [...actualsOf(entry, index)].pop());

    test.each<[string, (index: number) => string | Outcome<number>]>([
      [texts.columns.target(2020), (i) => expectedTarget(entryAt(i), locale)],
      [
        texts.monitoring.path(2016),
        (i) => ofLevel(entryAt(i), pathFigure(entryAt(i), 2016, method)),
      ],
      [
        texts.monitoring.path(2018),
        (i) => ofLevel(entryAt(i), pathFigure(entryAt(i), 2018, method)),
      ],
      [texts.monitoring.path(2020), (i) => ofLevel(entryAt(i), targetFigure(entryAt(i)))],
      [texts.monitoring.latestYear, (i) => ofLatest(i, (_, year) => ({ ok: true, value: year }))],
      [
        texts.monitoring.latestActual,
        (i) => ofLatest(i, (figure) => ({ ok: true, value: figure })),
      ],
      [
        texts.columns.gap,
        (i) => ofLatest(i, (figure) => ofLevel(entryAt(i), gapToTarget(entryAt(i), figure))),
      ],
      [
        texts.columns.progress,
        (i) => ofLatest(i, (figure) => ofLevel(entryAt(i), progress(entryAt(i), figure))),
      ],
      [
        texts.monitoring.timeProgress,
        (i) => ofLatest(i, (_, year) => ({ ok: true, value: (year - 2015) / 5 })),
      ],
      [
        texts.columns.growth,
        (i) =>
          ofLatest(i, (figure, year) =>
            ofLevel(entryAt(i), requiredChange(entryAt(i), { actual: figure, year }))
          ),
      ],
    ])(
      "%s is the figure that core gives, and the mark where core gives none",
      (header, expected) => {
        const cells = shown(header);
        expect(cells).toHaveLength(allEntries().length);
        cells.forEach((cell, index) => {
          const outcome = expected(index);
          const missing = typeof outcome === "string" || outcome.ok ? "" : expectedMark;
          expectCell(cell, outcome, missing);
        });
      }
    );

    test("the baseline is the plan's, and the mark of figures that are not published where it has none", () => {
      shown(texts.columns.baseline(2015)).forEach((cell, index) =>
        expectCell(cell, baselineFigure(entryAt(index)), totalOverYears(entryAt(index)) ?? "—")
      );
    });

    test("the status is the one that core gives", () => {
      const expected = allEntries().map((entry, index) => {
        const pair = latest[index];
        if (!pair) return "";
        const outcome = ofLevel(
          entry,
          status(entry, pair[1], pair[0], tolerance || undefined, method)
        );
        return outcome.ok ? statusText(outcome.value, locale) : expectedMark;
      });
      expect(shown(texts.monitoring.status)).toEqual(expected);
      expect(new Set(expected).size).toBe(5); // all three statuses, the mark, and blank before any figure
    });

    /** A total over years stands there with its years, and is no baseline. */
    function totalOverYears({ plan, indicator }: PlannedIndicator): string | undefined {
      const total = indicator.observations.find(
        ({ year, from }) => year === plan.baseYear && from !== null
      );
      return total && texts.indicatorTable.total(total.from ?? 0, total.year, total.value);
    }

    function entryAt(index: number) {
      const entry = allEntries()[index];
      if (!entry) throw new RangeError(`no indicator ${index}`);
      return entry;
    }

    function ofLatest(
      index: number,
      figure: (actual: number, year: number) => Outcome<number>
    ): string | Outcome<number> {
      const pair = latest[index];
      return pair ? figure(pair[1], pair[0]) : "";
    }
  }
);

(soffice ? describe : describe.skip)(
  "a monitoring sheet over a table of doubtful figures calculated by LibreOffice",
  () => {
    test.each(doubtfulRows.map((row, index) => ({ ...row, index })))(
      "shows for $what $shown",
      ({ index, shown }) => {
        const { actual } = sheetTexts("zh-CN").monitoring;
        const lines = recalculated.rows("doubtful");
        const column = lines[HEADER_ROW]?.indexOf(actual(2016)) ?? -1;
        expect(column).toBeGreaterThanOrEqual(0);
        expect(lines[HEADER_ROW + 1 + index]?.[column] ?? "").toBe(shown);
      }
    );
  }
);
