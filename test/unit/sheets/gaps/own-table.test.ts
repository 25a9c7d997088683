import { createCatalogue } from "../../../../src/core/lookup";
import { builtInPlan } from "../../../../src/dataset/built-in";
import { pastedGrid } from "../../../../src/reading/grid/pasted-grid";
import { recogniseOwnTable, type OwnTableOptions } from "../../../../src/reading/own-table";
import { ownTableSheet } from "../../../../src/sheets/gaps/own-table";
import { shownCells } from "../../../../src/web/results";

const catalogue = createCatalogue([builtInPlan()]);

function own(text: string, options?: OwnTableOptions) {
  const grid = pastedGrid({ html: "", text });
  if (!grid) throw new Error("no cells");
  const table = recogniseOwnTable(grid, catalogue, options);
  const { recognitions } = table;
  if (!recognitions || "candidates" in recognitions) throw new Error("not recognised");
  const [recognition] = recognitions;
  if (!recognition) throw new Error("not recognised");
  return { table, recognition, recognitions };
}

/** The rows of the sheet as they are shown: the user's own cells and the gap columns. */
function sheetOf(text: string, options?: OwnTableOptions, runningTotals = false) {
  const { table, recognitions } = own(text, options);
  const sheet = { sheetName: "差距对照", locale: "zh-CN", runningTotals } as const;
  const figures = recognitions.map((one) => ({ ...one, year: one.year ?? 2018 }));
  return shownCells(ownTableSheet(table, figures, sheet));
}

const titled = `主要指标完成情况
单位：家
指标\t2018年
高新技术企业\t2,300
不是指标\t5`;

describe("a table of one's own", () => {
  test("compares totals over the period only where its figures are said to be running totals, from 0", () => {
    const text = "指标\t2018年\n培养专利经纪人\t500";
    const shown = (runningTotals: boolean) => sheetOf(text, undefined, runningTotals)[1]?.slice(-6);
    expect(shown(false)).toEqual([0.6, "—", 1000, "—", "—", "—"]);
    expect(shown(true)).toEqual([0.6, "—", 1000, 500, 0.5, "滞后"]);
  });

  test("has the gap columns beside it, below its title, calculated by its native formulas", () => {
    const [title, unit, headings, row, unknown] = sheetOf(titled);
    expect(title).toEqual(
      ["主要指标完成情况", ...Array(headings?.length ?? 0).fill(null)].slice(0, headings?.length)
    );
    expect(unit?.[0]).toBe("单位：家");
    expect(headings).toEqual([
      ...["指标", "2018年", "对应指标", "时间进度", "2015年基期值", "2020年目标值"],
      ...["差距", "完成进度", "评价"],
    ]);
    expect(row?.slice(0, 7)).toEqual(["高新技术企业", 2300, "高新技术企业", 0.6, 1035, 3000, 700]);
    expect(row?.[7]).toBeCloseTo((2300 - 1035) / (3000 - 1035), 10);
    expect(row?.[8]).toBe("达到预期");
    expect(unknown?.slice(2).filter((cell) => cell !== "" && cell !== null)).toEqual([]);
  });

  test("has gap, progress and status for each year of its headings, in the order of the years", () => {
    const [headings = [], row = []] = sheetOf(
      "指标\t2018年\t2017年\t2016年\n高新技术企业\t2300\t1800\t1443"
    );
    expect(headings.slice(4)).toEqual([
      ...["对应指标", "2015年基期值", "2020年目标值"],
      ...["2016年时间进度", "2016年差距", "2016年完成进度", "2016年评价"],
      ...["2017年时间进度", "2017年差距", "2017年完成进度", "2017年评价"],
      ...["2018年时间进度", "2018年差距", "2018年完成进度", "2018年评价"],
    ]);
    const shown = (heading: string) => row[headings.indexOf(heading)];
    expect([2016, 2017, 2018].map((year) => shown(`${year}年差距`))).toEqual([1557, 1200, 700]);
    expect([2016, 2017, 2018].map((year) => shown(`${year}年评价`))).toEqual([
      ...["达到预期", "滞后", "达到预期"],
    ]);
  });

  test("has those of the chosen years only", () => {
    const [headings] = sheetOf("指标\t2016年\t2017年\t2018年\n高新技术企业\t1443\t1800\t2300", {
      actualColumns: [1, 3],
    });
    expect(headings?.filter((heading) => /评价/.test(String(heading)))).toEqual([
      ...["2016年评价", "2018年评价"],
    ]);
  });

  test("is asked about where one of several columns is headed by no year, or by that of another", () => {
    for (const heading of ["比上年增长", "2017年", "2018年1-6月"]) {
      const text = `指标\t2017年\t${heading}\n高新技术企业\t1800\t2300`;
      expect(() => own(text)).toThrow("not recognised");
    }
  });

  test("takes the unit from the line above it: another one is not computed with", () => {
    const { recognition } = own(titled.replace("单位：家", "单位：万家"));
    expect(recognition.rows[0]).toMatchObject({
      kind: "unmatched",
      reason: { code: "unitScaled" },
    });
  });

  test("below a title of half a year gives no figure of a year", () => {
    const { recognition } = own(titled.replace("完成情况", "完成情况（2018年1-6月）"));
    expect(recognition.rows[0]).toMatchObject({
      kind: "unmatched",
      reason: { code: "partOfYear" },
    });
  });

  test("takes no year from its title, which may be the target's", () => {
    const { recognition } = own("2018年主要指标\n指标\t实际值\n高新技术企业\t2300");
    expect(recognition.year).toBeNull();
  });

  test.each([
    ["2018年1-6月", "partOfYear"],
    ["2018年上半年", "partOfYear"],
    ["2018年计划", "headingUnclear"],
    ["2018年预计", "headingUnclear"],
    ["比上年增长", "headingUnclear"],
    ["2018年位次", "headingUnclear"],
  ])("with figures below “%s” gives no figure of a year", (heading, code) => {
    const { recognition } = own(`指标\t${heading}\n高新技术企业\t2300`);
    expect(recognition.rows[0]).toMatchObject({ kind: "unmatched", reason: { code } });
  });

  test.each(["2018年", "2018年实际值", "2018年末", "2018年完成值", "实际值", "2018"])(
    "with figures below “%s” gives them",
    (heading) => {
      const { recognition } = own(`指标\t${heading}\n高新技术企业\t2300`);
      expect(recognition.rows[0]).toMatchObject({ kind: "matched", actual: 2300 });
    }
  );

  test("computes with 55% as 55 only after somebody has said so, and goes on to show the sign", () => {
    const text = "指标\t2018年\n科技进步贡献率\t55.5%";
    expect(sheetOf(text)[1]?.slice(1)).toEqual(
      expect.arrayContaining(["55.5%", "请核对", "实际值不是数字"])
    );
    const meant = { actualColumns: [1], sharesAreMeant: true };
    expect(sheetOf(text, meant)[1]?.slice(1)).toEqual(expect.arrayContaining([55.5, 4.5]));
    const { table } = own(text, meant);
    expect(table.grid.rows[1]?.[1]).toEqual({ value: 55.5, text: "55.5%", format: '0.0"%"' });
  });
});
