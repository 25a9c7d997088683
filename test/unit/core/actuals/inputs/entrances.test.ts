import fc from "fast-check";
import "../../../functions/custom-functions";
import { readActuals } from "../../../../../src/core/actuals/check";
import { readFigure } from "../../../../../src/core/actuals/reading";
import { createCatalogue, findIndicator } from "../../../../../src/core/lookup";
import { builtInPlan } from "../../../../../src/dataset/built-in";
import { planGap } from "../../../../../src/functions/functions";
import { checkActuals } from "../../../../../src/reading/actuals/check-table";
import { readActualsTable } from "../../../../../src/reading/actuals/read-table";
import { pastedGrid } from "../../../../../src/reading/grid/pasted-grid";
import { recogniseOwnTable } from "../../../../../src/reading/own-table";
import { ownTableSheet } from "../../../../../src/sheets/gaps/own-table";
import { shownCells } from "../../../../../src/web/results";
import type { Grid } from "../../../../../src/reading/grid/grid";
import { recognise } from "../../../../../src/reading/recognition";
import { call } from "../../../functions/custom-functions";
import { all, names } from "./inputs";
import type { Input } from "./row";

const catalogue = createCatalogue([builtInPlan()]);

function indicatorOf({ indicator }: Input) {
  const found = findIndicator(catalogue, names[indicator]);
  if (!found.ok) throw new Error(indicator);
  return found.value.indicator;
}

/** A figure, the code of a doubt, or null for a blank. */
function gateOf(input: Input): number | string | null {
  const reading = readFigure(input, indicatorOf(input));
  if (reading.state === "blank") return null;
  return reading.state === "taken" ? reading.value : reading.doubt.code;
}

/** Whether each entrance takes the input for a figure; undefined where it cannot be brought there. */
const entrances: Readonly<Record<string, (input: Input) => boolean | undefined>> = {
  "an argument of a function": (input) => {
    if (input.format !== undefined || input.unit !== undefined) return undefined;
    return typeof call(planGap, names[input.indicator], input.value) === "number";
  },
  "a selection for gap columns": ({ indicator, value, format = "General", unit = "" }) => {
    // A second row makes the column one of figures, whatever stands in the first.
    const values = [
      ["指标", "单位", "2018年"],
      [names[indicator], unit, value],
      ["科技型企业", "", 15_000],
    ];
    const formats = values.map((row) => row.map(() => format));
    const found = recognise({ values, numberFormats: formats }, catalogue);
    const [row] = found && "rows" in found ? found.rows : [];
    return row?.kind === "matched" && row.doubt === undefined && !isBlank(value);
  },
  "the linked table": ({ indicator, value, format = "General", unit = "" }) => {
    const table = {
      headers: ["指标", "年份", "数值", "单位"],
      values: [[names[indicator], 2018, value, unit]],
      numberFormats: [["General", "General", format, "General"]],
    };
    const reading = readActuals(table, catalogue);
    return reading.kind === "read" && reading.figures.length === 1;
  },
  "a table pasted into the page without Excel, by what its sheet computes": (input) => {
    const { indicator, value, format, unit = "" } = input;
    if (format !== undefined || /[\t\n"]/.test(String(value))) return undefined;
    const text = `指标\t单位\t2018年\n${names[indicator]}\t${unit}\t${String(value ?? "")}\n科技型企业\t家\t15000`;
    const grid = pastedGrid({ html: "", text });
    const own = grid ? recogniseOwnTable(grid, catalogue) : null;
    if (!own?.recognitions || "candidates" in own.recognitions) return false;
    const figures = own.recognitions.map((one) => ({ ...one, year: 2018 }));
    const options = { sheetName: "差距对照", locale: "zh-CN" } as const;
    const [headings = [], row = []] = shownCells(ownTableSheet(own, figures, options));
    return typeof row[headings.indexOf("差距")] === "number";
  },
  "a table of a file": ({ indicator, value, format, unit = "" }) => {
    if (value !== null && typeof value !== "string" && !Number.isFinite(value)) return undefined;
    const text = (content: string) => ({ value: content, text: content });
    const cell = {
      value: (value ?? null) as Grid["rows"][number][number]["value"],
      text: String(value ?? ""),
      ...(format === undefined ? {} : { format }),
    };
    const rows = [
      ["指标", "单位", "2018年"].map(text),
      [text(names[indicator]), text(unit), cell],
      [text("科技型企业"), text("家"), { value: 15_000, text: "15000" }],
    ];
    const table = readActualsTable({ rows, merges: [] });
    const checked = table ? checkActuals(table.figures, catalogue) : [];
    return checked.some(({ figure, state }) => figure.row === 1 && state === "taken");
  },
};

function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}

test("the tables hold at least three hundred inputs", () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
});

test.each(all)("$indicator $value, $format, $unit: $gives", (input) => {
  const given = gateOf(input);
  if (input.gives === "doubtfulOrText") {
    expect(["doubtfulFigure", "notAFigure"]).toContain(given);
  } else expect(given).toEqual(input.gives);
});

describe.each(Object.entries(entrances))("%s", (entrance, takes) => {
  test.each(all)(
    "takes no other input than the gate: $indicator $value, $format, $unit",
    (input) => {
      const taken = takes(input);
      if (taken === undefined) return;
      const isTaken = typeof gateOf(input) === "number";
      if (taken === isTaken) return;
      expect({ entrance, taken }).toEqual({ entrance: "the linked table", taken: false });
      expect(isOnlySpelling(input)).toBe(true);
    }
  );
});

/** Formulas on sheets compare texts: the linked table tells a number typed as text, or a unit in other words, with the cure. */
function isOnlySpelling(input: Input): boolean {
  const { unit } = indicatorOf(input);
  return typeof input.value === "string" || (input.unit ?? "") !== unit.zh;
}

test("no entrance takes what another refuses, whatever is typed", () => {
  const digits = fc.string({
    unit: fc.constantFrom(..."0123456789.,- %‰①²½０９，．家万年约".split("")),
    maxLength: 8,
  });
  const value = fc.oneof(digits, fc.double(), fc.integer({ min: -10_000, max: 10_000_000 }));
  const format = fc.constantFrom(undefined, "General", "0.0%", '#,##0"万元"', "#,##0,", '0"家"');
  const unit = fc.constantFrom(undefined, "", "家", "万家", "%", "‰", "亿元", "万元", "个百分点");
  const indicator = fc.constantFrom(...(Object.keys(names) as Input["indicator"][]));
  fc.assert(
    fc.property(indicator, value, format, unit, (chosen, typed, shown, told) => {
      const input: Input = {
        indicator: chosen,
        value: typed,
        gives: null,
        ...(shown === undefined ? {} : { format: shown }),
        ...(told === undefined ? {} : { unit: told }),
      };
      const isTaken = typeof gateOf(input) === "number";
      for (const takes of Object.values(entrances)) {
        if (takes(input) === true) expect(isTaken).toBe(true);
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) }
  );
});
