import {
  insertCitationComment,
  insertCitationList,
  insertSourceLine,
} from "../../../src/excel/tables/citation-insertions";
import type { Addin } from "../../excel/jsdom-host";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = () => excel.workbook.sheet("Sheet1");

async function refused(insertion: () => Promise<unknown>, code: string): Promise<void> {
  const before = excel.workbook.snapshot();
  await expect(insertion()).rejects.toMatchObject({ code });
  expect(excel.workbook.snapshot()).toEqual(before);
}

describe("a citation as a comment", () => {
  test("stands beside the cell, which keeps its content", async () => {
    sheet().enter("B2", 3000);
    excel.workbook.select("Sheet1!B2");
    const report = await insertCitationComment("《规划》第二章第三节");
    expect(report).toMatchObject({ sheet: "Sheet1", address: "B2" });
    expect(sheet().value("B2")).toBe(3000);
    expect(sheet().data.comments.map(({ content }) => content)).toEqual(["《规划》第二章第三节"]);
  });

  test("does not replace a comment that is there", async () => {
    await insertCitationComment("first");
    await refused(() => insertCitationComment("second"), "cellObstructed");
  });
});

describe("a source line under a table", () => {
  const table = () => {
    sheet().enter("B2:C4", [
      ["指标", "值"],
      ["高新技术企业", 2300],
      ["研究与试验发展经费投入强度", 1.9],
    ]);
    sheet().addTable("B2:C4", { name: "Mine" });
    excel.workbook.select("Sheet1!C3");
  };

  test("names the plan and the places, a blank row below, so that the table does not take it in", async () => {
    table();
    expect(await insertSourceLine("zh-CN")).toMatchObject({ address: "B6" });
    expect(sheet().value("B6")).toBe(
      "资料来源：《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日），" +
        "第二章第三节 专栏2 第4项，第二章第三节 专栏2 第2项。"
    );
    expect(excel.workbook.table("Mine").address).toBe("B2:C4");
  });

  test("is not written over something", async () => {
    table();
    sheet().enter("B6", "mine");
    await refused(() => insertSourceLine("zh-CN"), "obstructed");
  });

  test("needs a table that names indicators", async () => {
    await refused(() => insertSourceLine("zh-CN"), "noTable");
    sheet().enter("B2:B3", [["a"], ["b"]]);
    sheet().addTable("B2:B3", { name: "Other" });
    excel.workbook.select("Sheet1!B3");
    await refused(() => insertSourceLine("zh-CN"), "noIndicators");
  });
});

describe("the sheet of citations", () => {
  test("lists which cell uses which figure, and stays text where a formula is shown", async () => {
    sheet().data.cells["B2"] = { formula: '=CQ.PLANTARGET("高新技术企业",2020)', value: 3000 };
    sheet().data.cells["B3"] = { formula: "=CQ.PLANTARGET(A3)", value: 60 };
    const report = await insertCitationList("zh-CN");
    expect(report).toMatchObject({ sheet: "引用清单", tables: ["CQ_Citations"] });
    const list = excel.workbook.sheet("引用清单").values("A4:G5");
    expect(list[0]?.slice(0, 5)).toEqual([1, "Sheet1", "B2", "PLANTARGET", "高新技术企业"]);
    expect(list[0]?.[6]).toContain("第二章第三节 专栏2 第4项");
    expect(list[1]?.slice(3, 5)).toEqual(["PLANTARGET", "A3"]);
    expect(list[1]?.[6]).toBe("指标由单元格引用给出");
  });

  test("lists every figure that a formula uses, and no searches", async () => {
    const difference = '=CQ.PLANTARGET("高新技术企业")-CQ.PLANVALUE("科技进步贡献率",2015)';
    sheet().data.cells["B2"] = { formula: difference, value: 1 };
    sheet().data.cells["B3"] = { formula: '=CQ.PLANFIND("高新")', value: "x" };
    await insertCitationList("zh-CN");
    const list = excel.workbook.sheet("引用清单").values("A4:E6");
    expect(list.slice(0, 2)).toEqual([
      [1, "Sheet1", "B2", "PLANTARGET", "高新技术企业"],
      [2, "Sheet1", "B2", "PLANVALUE", "科技进步贡献率"],
    ]);
    expect(list[2]?.slice(1)).toEqual(["", "", "", ""]);
  });

  test("is not made for a workbook without formulas of the add-in", async () => {
    sheet().enter("A1", "=1+1");
    await refused(() => insertCitationList("zh-CN"), "noFormulas");
  });
});
