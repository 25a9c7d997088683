/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, within } from "@testing-library/react";
import type { ActualsService } from "../../../../src/taskpane/services/actuals";
import type { Services } from "../../../../src/taskpane/services/services";
import type { Link, SheetTable } from "../../../../src/excel/tables/actuals-table";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { actualsTexts } from "../../../../src/i18n/actuals";
import { templatePeriods } from "../../../../src/taskpane/data/actuals/template";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane, type Asked } from "../show-pane";

function tableOf(values: readonly (readonly unknown[])[]): SheetTable {
  return {
    sheetId: "7",
    sheet: "统计",
    name: "年度数据",
    area: { row: 3, column: 2, rows: values.length + 1, columns: 4 },
    headers: ["指标", "年份", "数值", "单位"],
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

/** Shows the section over a workbook whose link can change. */
function showActuals(link: Link, service: Partial<ActualsService> = {}, asked: Asked[] = []) {
  const services = fakeServices(asked);
  const copied: string[] = [];
  const state = { link };
  const actuals: ActualsService = {
    ...services.actuals,
    read: async () => state.link,
    ...service,
  };
  const copy: Services["copy"] = async (text) => {
    copied.push(text);
    return true;
  };
  showPane({ ...services, actuals, copy }, { tab: "data", dataSection: "actuals" });
  return { copied, state };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("without a linked table it says so and how to link one", async () => {
  showActuals({ kind: "none" });
  expect(await screen.findByText("尚未关联实际值表。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "取消关联" })).toBeNull();
});

test("a table in order shows how many figures can be used", async () => {
  showActuals({
    kind: "linked",
    table: tableOf([
      ["高新技术企业", 2016, 1443, "家"],
      ["高新技术企业", 2017, "", "家"],
    ]),
  });
  expect(await screen.findByText("已关联表格“年度数据”（统计!C4:F6）。")).toBeTruthy();
  expect(screen.getByText("可取用 1 个实际值，1 行待填。没有发现问题。")).toBeTruthy();
});

test("problems are listed by how serious they are, each with its cell, and can be copied", async () => {
  const { copied } = showActuals({
    kind: "linked",
    table: tableOf([
      ["高新技术企业", 2016, 14.43, "家"],
      ["高企", 2017, "暂无", "家"],
      ["高新技术企业", 2018, 2504, "家"],
      ["高新技术企业", 2018, 2504, "家"],
    ]),
  });
  const errors = within(await screen.findByRole("region", { name: "错误（3）" }));
  expect(errors.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^统计!C6 “高企”即“高新技术企业”/),
    "统计!E6 实际值不是数字（现为“暂无”）。尚无数据的请留空。",
    "统计!D7 “高新技术企业”2018年有多行数值：E7、E8。公式不取其中任何一个，请只留一行。",
  ]);
  const doubts = within(screen.getByRole("region", { name: "请核对（1）" }));
  expect(doubts.getByText(/约为规划数值（1035 至 3000）的百分之一/)).toBeTruthy();

  press("复制检查结果");
  await screen.findByRole("button", { name: "已复制" });
  expect(copied).toEqual([expect.stringMatching(/错误（3）\n统计!C6\t.*请核对（1）\n统计!E5\t/s)]);
});

test("a problem leads to its cell", async () => {
  const asked: Asked[] = [];
  showActuals({ kind: "linked", table: tableOf([["高企", 2016, 1443, "家"]]) }, {}, asked);
  fireEvent.click(await screen.findByRole("button", { name: "转到 统计!C5" }));
  expect(asked).toEqual([{ what: "goTo", with: ["C5"] }]);
});

test("linking a table without the columns leaves the link as it is and names what is missing", async () => {
  const table = { ...tableOf([]), name: "别的表" };
  showActuals(
    { kind: "none" },
    {
      linkActiveTable: async () => ({
        kind: "unsuitable",
        table,
        faults: [{ code: "columnMissing", column: "year" }],
      }),
    }
  );
  await screen.findByText("尚未关联实际值表。");
  press("关联所选表格");
  expect(await screen.findByText(/表格“别的表”不能作为实际值表：没有“年份”栏。/)).toBeTruthy();
  expect(screen.getByText("尚未关联实际值表。")).toBeTruthy();
});

test("what Excel refuses is told in the user's words, and the buttons stay", async () => {
  showActuals(
    { kind: "none" },
    { linkActiveTable: () => Promise.reject(new InsertionError({ code: "noTable" })) }
  );
  await screen.findByText("尚未关联实际值表。");
  press("关联所选表格");
  expect(await screen.findByText(/请先选中表格中的任一单元格/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "关联所选表格" })).toBeTruthy();
});

test("a lost table is told, and unlinking forgets it", async () => {
  const { state } = showActuals(
    { kind: "lost" },
    {
      unlink: async () => {
        state.link = { kind: "none" };
      },
    }
  );
  expect(await screen.findByText(/关联的表格已被删除或转换为普通区域/)).toBeTruthy();
  press("取消关联");
  expect(await screen.findByText(/已取消关联。/)).toBeTruthy();
  expect(screen.getByText("尚未关联实际值表。")).toBeTruthy();
});

test("an empty table is inserted on a new sheet for the headline indicators and linked", async () => {
  const asked: Asked[] = [];
  const { state } = showActuals(
    { kind: "none" },
    {
      linkTable: async (name) => {
        const table = tableOf([["高新技术企业", 2016, "", "家"]]);
        asked.push({ what: "link", with: [name] });
        state.link = { kind: "linked", table };
        return { kind: "linked", table };
      },
    },
    asked
  );
  expect(await screen.findByText(/未勾选指标，将为 2 项主要指标列出 2016—2020 各年/)).toBeTruthy();
  press("插入空白实际值表");
  expect(await screen.findByText("可取用 0 个实际值，1 行待填。没有发现问题。")).toBeTruthy();
  expect(asked).toEqual([
    { what: "CQ_Actuals", with: ["newSheet", []] },
    { what: "link", with: ["CQ_Actuals"] },
  ]);
});

describe("while a table is linked, an empty one", () => {
  const linked: Link = { kind: "linked", table: tableOf([["高新技术企业", 2016, 1443, "家"]]) };
  const question = /^现已关联表格“年度数据”。.*关联可由“年度数据”改到新表，也可保持不变。/;

  test("can be inserted without the link, which is said to be as it was", async () => {
    const asked: Asked[] = [];
    const linkTable = jest.fn<never, never>();
    showActuals(linked, { linkTable }, asked);
    expect(await screen.findByText(question)).toBeTruthy();
    press("只插入，关联不变");
    expect(await screen.findByText(/已插入空白实际值表“CQ_Actuals”，关联未变。/)).toBeTruthy();
    expect(asked).toEqual([{ what: "CQ_Actuals", with: ["newSheet", []] }]);
    expect(linkTable).not.toHaveBeenCalled();
    expect(screen.getByText(/^已关联表格“年度数据”/)).toBeTruthy();
  });

  test("takes the link over if the user says so", async () => {
    const { state } = showActuals(linked, {
      linkTable: async (name) => {
        const table = { ...tableOf([["高新技术企业", 2016, "", "家"]]), name };
        state.link = { kind: "linked", table };
        return { kind: "linked", table };
      },
    });
    expect(await screen.findByText(question)).toBeTruthy();
    press("插入并改为关联新表");
    expect(await screen.findByText(/^已关联表格“CQ_Actuals”/)).toBeTruthy();
  });
});

test("the years of a new table are told plan by plan where plans differ in them", () => {
  const later = { ...samplePlan, id: "next", baseYear: 2020, targetYear: 2025 };
  const entries = [samplePlan, later].flatMap((plan) =>
    plan.indicators.map((indicator) => ({ plan, indicator }))
  );
  const periods = templatePeriods(entries);
  expect(periods).toEqual(["2016—2020", "2021—2025"]);
  expect(actualsTexts("zh-CN").section.templateHint(12, periods)).toBe(
    "将为已勾选的 12 项指标按各自规划列出各年（2016—2020、2021—2025）。"
  );
  expect(actualsTexts("en-US").section.templateHint(12, periods)).toBe(
    "For the selected indicators (12), a row for each year of their own plan (2016—2020, 2021—2025)."
  );
});
