import { createCatalogue } from "../../../src/core/lookup";
import { changedFigures, type TableValues } from "../../../src/workbook/changed-figures";
import { plan } from "./plan";

const catalogue = createCatalogue([plan]);

function table(values: unknown[][]): TableValues {
  const area = { row: 2, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet: "指标表", table: "CQ_Indicators", area, values };
}

describe("figures that differ from the data", () => {
  test("are named with their cell, what is shown and what the data say", () => {
    const found = changedFigures(
      [
        table([
          ["指标", "2010年指标值", "2015年基期值", "2020年目标值"],
          ["高新技术企业", 338, 1030, 2900],
        ]),
      ],
      catalogue
    );
    expect(found.map(({ address, shown, current }) => [address, shown, current])).toEqual([
      ["D4", 1030, 1035],
      ["E4", 2900, 3000],
    ]);
  });

  test("are found in English tables, and behind names with their unit", () => {
    const found = changedFigures(
      [
        table([
          ["Indicator", "2020 target"],
          ["High-tech enterprises (enterprises)", 2900],
          ["R&D intensity", 2.5],
        ]),
      ],
      catalogue
    );
    expect(found).toMatchObject([{ header: "2020 target", shown: 2900, current: 3000 }]);
  });

  test("include figures that the data no longer give", () => {
    const found = changedFigures(
      [
        table([
          ["指标", "2015年基期值"],
          ["新培育国家级高新区", 7],
        ]),
      ],
      catalogue
    );
    expect(found).toMatchObject([{ shown: 7, current: null }]);
  });

  test("are not looked for among marks, actual figures, unknown names and other tables", () => {
    const found = changedFigures(
      [
        table([
          ["指标", "2015年基期值", "2018年实际值"],
          ["新培育国家级高新区", "—", 2],
          ["苹果", 1, 1],
        ]),
        table([
          ["名称", "2020年目标值"],
          ["高新技术企业", 1],
        ]),
        table([]),
      ],
      catalogue
    );
    expect(found).toEqual([]);
  });
});
