import { createCatalogue } from "../../../src/core/lookup";
import { recognise } from "../../../src/workbook/recognition";
import { plan } from "./plan";

const catalogue = createCatalogue([plan]);

describe("a selection of names and actual figures", () => {
  test("is recognised with its header and the year in it", () => {
    const found = recognise(
      [
        ["指标", "2018年实际值"],
        ["高新技术企业", 2300],
        ["rd-intensity", 1.9],
      ],
      catalogue
    );
    expect(found).toMatchObject({ nameColumn: 0, actualColumn: 1, hasHeader: true, year: 2018 });
    expect(found?.rows.map((row) => row.kind === "matched" && row.entry.indicator.code)).toEqual([
      "H04",
      "H02",
    ]);
  });

  test("may have no header and other columns between", () => {
    const found = recognise([[1, "高新技术企业", "家", 2300]], catalogue);
    expect(found).toMatchObject({ nameColumn: 1, actualColumn: 3, hasHeader: false, year: null });
    expect(found?.rows).toMatchObject([{ kind: "matched", row: 0 }]);
  });

  test("says which rows it does not know, why, and leaves blank ones blank", () => {
    const found = recognise(
      [
        ["指标", "实际值"],
        ["高新技术企业", 2300],
        ["高新企业数量", 5],
        ["", ""],
      ],
      catalogue
    );
    expect(found?.rows.slice(1)).toMatchObject([
      { kind: "unmatched", row: 2, name: "高新企业数量", reason: { code: "unknownIndicator" } },
      { kind: "blank", row: 3 },
    ]);
  });

  test("is nothing without a known name, or without figures right of the names", () => {
    expect(recognise([["苹果", 1]], catalogue)).toBeNull();
    expect(recognise([["高新技术企业", "很多"]], catalogue)).toBeNull();
    expect(recognise([[2300, "高新技术企业"]], catalogue)).toBeNull();
    expect(recognise([], catalogue)).toBeNull();
  });
});
