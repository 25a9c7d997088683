/** Tables of which no figure may be taken, whoever reads them: each cell is a plausible figure, and something beside it is not. */
import { createCatalogue } from "../../../../../src/core/lookup";
import { builtInPlan } from "../../../../../src/dataset/built-in";
import { checkActuals } from "../../../../../src/reading/actuals/check-table";
import { readActualsTable } from "../../../../../src/reading/actuals/read-table";
import { recogniseOwnTable } from "../../../../../src/reading/own-table";
import type { Grid } from "../../../../../src/reading/grid/grid";
import { drawnGrid } from "../yearbook";
import { periodTables } from "./periods";
import { unitTables } from "./units";
import { headingTables, wordTables } from "./words";

const catalogue = createCatalogue([builtInPlan()]);

/** The figures that each entrance takes for the actual figure of an indicator in a year. */
const entrances: Readonly<Record<string, (grid: Grid) => readonly string[]>> = {
  "the command and the pane that read tables": (grid) => {
    const table = readActualsTable(grid);
    const checked = table ? checkActuals(table.figures, catalogue) : [];
    return checked.flatMap(({ state, figure }) =>
      state === "taken" ? [`${figure.name} ${figure.year} ${figure.cell.text}`] : []
    );
  },
  "gap columns beside the user's own table": (grid) => {
    const { recognitions } = recogniseOwnTable(grid, catalogue);
    if (recognitions === null || "candidates" in recognitions) return [];
    return recognitions.flatMap(({ rows, year }) =>
      rows.flatMap((row) =>
        row.kind === "matched" && row.doubt === undefined && year !== null
          ? [`${row.name} ${year} ${String(row.actual)}`]
          : []
      )
    );
  },
};

const doubtful = [...unitTables, ...periodTables, ...headingTables, ...wordTables].map(
  ([doubt, drawing, plain = []]) => ({ doubt, drawing, plain })
);

describe.each(Object.entries(entrances))("%s", (_, taken) => {
  test.each(doubtful)("$doubt: the doubtful figure is not taken", ({ drawing, plain }) => {
    expect(taken(drawnGrid(drawing)).filter((figure) => !plain.includes(figure))).toEqual([]);
  });

  test("the same figure without contradiction is taken", () => {
    const plain = `
指标|单位|2018年（亿元）
技术合同成交额|亿元|320`;
    expect(taken(drawnGrid(plain))).toEqual(["技术合同成交额 2018 320"]);
  });
});

test("below a line of units another kind of unit is an exception, and so is the unit behind a name", () => {
  const [read] = Object.values(entrances);
  const table = `
单位：万元||
指标|单位|2018年
高新技术企业|家|2300
技术合同成交额（亿元）||320`;
  expect(read?.(drawnGrid(table))).toEqual(["高新技术企业 2018 2300", "技术合同成交额 2018 320"]);
});

test("a contradiction of units is asked with both, and the answer settles it", () => {
  const [[, drawing = ""] = []] = unitTables;
  const grid = drawnGrid(drawing);
  expect(readActualsTable(grid)?.questions).toEqual([{ asks: "unit", choices: ["亿元", "万元"] }]);
  const answers = { unit: "亿元" };
  const table = readActualsTable(grid, answers);
  expect(table?.questions).toEqual([]);
  expect(checkActuals(table?.figures ?? [], catalogue, answers)).toMatchObject([
    { state: "taken", value: 320 },
  ]);
});
