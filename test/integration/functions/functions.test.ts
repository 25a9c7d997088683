/**
 * The built functions in cells of the stand-in Excel, through unmodified office.js: arguments, blanks, errors and
 * messages arrive as Excel sends and receives them.
 */
import path from "node:path";
import { type Addin, type AddinOptions, startAddin } from "../../excel/jsdom-host";

const distDir = path.join(__dirname, "../../../dist");

type Input = string | number | boolean | null;

/** What cells and their messages are once the input has been entered from A1 on and everything is calculated. */
async function calculated(addin: Addin, input: Input[][]) {
  const sheet = addin.workbook.addSheet();
  input.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null) sheet.enter(`${String.fromCharCode(65 + c)}${r + 1}`, cell);
    })
  );
  await addin.calculated();
  return sheet;
}

describe("functions in cells", () => {
  let addin: Addin;

  beforeAll(async () => {
    addin = await startAddin({ distDir });
  });
  afterAll(() => addin.dispose());

  test("a name and a year give the target", async () => {
    const sheet = await calculated(addin, [
      ['=CQ.PLANTARGET("高新技术企业",2020)'],
      ['=CQ.PLANTARGET("高新技术企业")'],
    ]);
    expect(sheet.values("A1:A2")).toEqual([[3000], [3000]]);
  });

  test("names in cells, with units and full-width letters, are found", async () => {
    const sheet = await calculated(addin, [
      ["高新技术企业（家）", "=CQ.PLANTARGET(A1)"],
      ["Ｈ０２", "=CQ.PLANTARGET(A2,2020)"],
    ]);
    expect(sheet.values("B1:B2")).toEqual([[3000], [2.5]]);
  });

  test("a column spills, and one bad row is one error cell with its message", async () => {
    const sheet = await calculated(addin, [
      ["高新技术企业", "=CQ.PLANTARGET(A1:A5)"],
      ["高新科技企业"],
      [null],
      ["=1/0"],
      ["技术合同成交额"],
    ]);
    expect(sheet.values("B1:B5")).toEqual([[3000], ["#N/A"], [""], ["#DIV/0!"], [400]]);
    expect(sheet.reason("B2")).toContain("高新技术企业");
    expect(sheet.reason("B1")).toBe("");
  });

  test("a column of names and a row of years spill into a table", async () => {
    const sheet = await calculated(addin, [
      ["=CQ.PLANPATH(A2:A3,B5:D5)"],
      ["高新技术企业"],
      ["技术合同成交额"],
      [null],
      [null, 2015, "2018年", "２０２０"],
      ["=CQ.PLANPATH(A2:A3,B5:D5)"],
    ]);
    expect(sheet.values("A6:C7")).toEqual([
      [1035, 2214, 3000],
      [241.5, 336.6, 400],
    ]);
  });

  test("an unknown name is #N/A with the nearest names", async () => {
    const sheet = await calculated(addin, [['=CQ.PLANTARGET("高新科技企业")']]);
    expect(sheet.value("A1")).toBe("#N/A");
    expect(sheet.reason("A1")).toMatch(/没有名为“高新科技企业”的指标。相近的有：高新技术企业/);
  });

  test("text for a number and a year without a figure say what is wrong", async () => {
    const sheet = await calculated(addin, [
      ['=CQ.PLANGAP("高新技术企业","两千")'],
      ['=CQ.PLANVALUE("高新技术企业",2012)'],
      ['=CQ.PLANGAP("高新技术企业","2,500")'],
    ]);
    expect(sheet.values("A1:A3")).toEqual([["#VALUE!"], ["#N/A"], [500]]);
    expect(sheet.reason("A1")).toBe("实际值不是数字（现为“两千”）。尚无数据的请留空。");
    expect(sheet.reason("A2")).toContain("只有 2010、2015 年的");
  });

  test("an error in an argument comes out unchanged, a blank gives a blank", async () => {
    const sheet = await calculated(addin, [
      ["=1/0", null, '=CQ.PLANGAP("高新技术企业",A1)', '=CQ.PLANGAP("高新技术企业",B1)'],
    ]);
    expect(sheet.values("C1:D1")).toEqual([["#DIV/0!", ""]]);
  });

  test("a setting left out between other arguments has its default", async () => {
    const sheet = await calculated(addin, [
      ['=CQ.PLANSTATUS("高新技术企业",2214,2018,,"linear")'],
      ['=CQ.PLANLIST(,"code")'],
    ]);
    expect(sheet.value("A1")).toBe("达到预期");
    expect(sheet.value("A2")).toBe("H01");
  });

  test("impossible arithmetic is #NUM!", async () => {
    const sheet = await calculated(addin, [['=CQ.PLANGROWTH("高新技术企业",0,2018)']]);
    expect(sheet.value("A1")).toBe("#NUM!");
  });

  test("lists spill, with the header row as the choice of columns", async () => {
    const sheet = await calculated(addin, [
      ["代码", "指标名称", "目标值"],
      ['=CQ.PLANLIST("headline",A1:C1)'],
    ]);
    expect(sheet.values("A2:C3")).toEqual([
      ["H01", "科技进步贡献率", 60],
      ["H02", "研究与试验发展经费投入强度", 2.5],
    ]);
    expect(sheet.usedAddress).toContain("A1:C11");
  });

  test("functions can be nested in each other and in Excel's own", async () => {
    const sheet = await calculated(addin, [
      ['=CQ.PLANTARGET(CQ.PLANFIND("gxjsqy",1))'],
      ['="资料来源："&CQ.PLANSOURCE("H04")'],
    ]);
    expect(sheet.value("A1")).toBe(3000);
    expect(sheet.value("A2")).toMatch(/^资料来源：《重庆市科技创新“十三五”规划》/);
  });

  test("nothing was asked of Excel that the stand-in does not have, and nothing was logged", () => {
    expect(addin.unimplemented).toEqual([]);
    expect(addin.errors).toEqual([]);
  });
});

describe("other versions of Excel", () => {
  async function withExcel(
    options: Partial<AddinOptions>,
    check: (addin: Addin) => Promise<void>
  ): Promise<void> {
    const addin = await startAddin({ distDir, ...options });
    try {
      await check(addin);
    } finally {
      addin.dispose();
    }
  }

  test("an older desktop that passes blanks as 0 gets a blank for a blank name and no invented year", () =>
    withExcel({ blanks: "zero" }, async (addin) => {
      const sheet = await calculated(addin, [
        [null, "=CQ.PLANTARGET(A1)", '=CQ.PLANTARGET("高新技术企业",A1)'],
      ]);
      expect(sheet.values("B1:C1")).toEqual([["", "#VALUE!"]]);
    }));

  test("an English Excel gets the same results and English messages", () =>
    withExcel({ locale: "en-US" }, async (addin) => {
      const sheet = await calculated(addin, [
        [
          '=CQ.PLANTARGET("high-tech enterprise")',
          '=CQ.PLANINFO("High-tech enterprises","attribute")',
        ],
      ]);
      expect(sheet.values("A1:B1")).toEqual([["#N/A", "预期性"]]);
      expect(sheet.reason("A1")).toMatch(
        /The plan has no indicator named .* Nearest: High-tech enterprises/
      );
    }));

  test("the Chinese metadata register the same functions", () =>
    withExcel({ functions: "functions.zh-CN.json" }, async (addin) => {
      const sheet = await calculated(addin, [['=CQ.PLANTARGET("高新技术企业")']]);
      expect(sheet.value("A1")).toBe(3000);
    }));
});
