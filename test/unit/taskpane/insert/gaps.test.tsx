/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen } from "@testing-library/react";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import type { Asked } from "../show-pane";
import { chooseIn, insertButton, preferring, showInsert } from "./show-insert";
import { fakeServices } from "../show-pane";
import { gapProspect } from "./prospects";

describe("gap columns", () => {
  test("need no selected indicators: the page tells what the selection in Excel holds", async () => {
    const asked: Asked[] = [];
    await showInsert(fakeServices(asked), { ...preferring("gaps"), selected: [] });
    expect(
      await screen.findByText("选定区域 A1:B3：A 列为指标名称，B 列为实际值，识别出 1 项指标。")
    ).toBeTruthy();
    expect(screen.getByText("将写入 Sheet1!C1:I3，该处空白。")).toBeTruthy();
    const unmatched = screen.getByText(/^第 3 行：/).textContent;
    expect(unmatched).toContain("高新技术企叶");
    expect(unmatched).toContain("高新技术企业");
    fireEvent.click(insertButton());
    expect(await screen.findByText("已在 Sheet1!B2 插入差距列。")).toBeTruthy();
    expect(screen.getAllByText(/^第 3 行：/)).toHaveLength(2);
    expect(asked[0]).toMatchObject({ what: "gaps", with: [{ side: "besideSelection" }] });
  });

  test("ask which of several columns of numbers has the actual figures, and of which year", async () => {
    const services = fakeServices();
    const values = [["高新技术企业", 2000, 2300]];
    services.workbook.prepareGapColumns = async (options) =>
      gapProspect(values, services.catalogue, options);
    await showInsert(services, { ...preferring("gaps"), selected: [] });
    await screen.findByText("指标名称右侧有多列数值，请指明哪一列是实际值。");
    expect(insertButton().disabled).toBe(true);
    chooseIn(/实际值所在列/, "C 列");
    expect(await screen.findByText("请选择实际值所属年份，评价以此为准。")).toBeTruthy();
    expect(insertButton().disabled).toBe(true);
    chooseIn(/实际值所属年份/, "2018年");
    expect(await screen.findByText("将写入 Sheet1!D1:J1，该处空白。")).toBeTruthy();
    expect(insertButton().disabled).toBe(false);
  });

  test("take the columns of all years, or of those that are chosen, named with their headings", async () => {
    const services = fakeServices();
    const values = [
      ["指标", "2017年", "2018年"],
      ["高新技术企业", 2000, 2300],
    ];
    services.workbook.prepareGapColumns = async (options) =>
      gapProspect(values, services.catalogue, options);
    await showInsert(services, { ...preferring("gaps"), selected: [] });
    expect(await screen.findByText(/B、C 列为实际值/)).toBeTruthy();
    expect(screen.getByText("B 列（2017年）, C 列（2018年）")).toBeTruthy();
    expect(screen.getByText("将写入 Sheet1!D1:N2，该处空白。")).toBeTruthy();
    expect(screen.queryByText("实际值所属年份")).toBeNull();
    chooseIn(/实际值所在列/, "B 列（2017年）");
    expect(await screen.findByText(/：A 列为指标名称，C 列为实际值/)).toBeTruthy();
  });

  test("list the rows whose actual figure is blank or a text, and count them apart", async () => {
    const services = fakeServices();
    const values = [
      ["指标", "2018年实际值"],
      ["高新技术企业", 2300],
      ["研究与试验发展经费投入强度", "1.9左右"],
      ["高新技术企业", ""],
    ];
    services.workbook.prepareGapColumns = async (options) =>
      gapProspect(values, services.catalogue, options);
    await showInsert(services, { ...preferring("gaps"), selected: [] });
    expect(await screen.findByText(/识别出 3 项指标，其中 1 项有实际值。$/)).toBeTruthy();
    expect(screen.getByText(/^2 行没有可用的实际值/)).toBeTruthy();
    expect(screen.getByText(/^第 3 行：实际值不是数字（现为“1.9左右”）/)).toBeTruthy();
    expect(screen.getByText("第 4 行：“高新技术企业”没有实际值。")).toBeTruthy();
    expect(screen.queryByText(/未识别/)).toBeNull();
  });

  test("do not call a row unrecognised whose figure is a percentage", async () => {
    const services = fakeServices();
    const values = [
      ["高新技术企业", 2300],
      ["研究与试验发展经费投入强度", 0.021],
    ];
    const formats = [
      ["General", "General"],
      ["General", "0.0%"],
    ];
    services.workbook.prepareGapColumns = async (options) =>
      gapProspect(values, services.catalogue, options, formats);
    await showInsert(services, { ...preferring("gaps"), selected: [] });
    expect(await screen.findByText(/^1 行的指标已识别，但实际值不能比较，将留空/)).toBeTruthy();
    expect(screen.getByText(/^第 2 行：“2.1%”是百分数/)).toBeTruthy();
    expect(screen.queryByText(/未识别/)).toBeNull();
  });

  test("say what to select where nothing is recognised", async () => {
    const services = fakeServices();
    services.workbook.prepareGapColumns = () =>
      Promise.reject(new InsertionError({ code: "nothingRecognised" }));
    await showInsert(services, { ...preferring("gaps"), selected: [] });
    expect(await screen.findByText(/^请在 Excel 中选中指标名称和实际值两列/)).toBeTruthy();
    expect(insertButton().disabled).toBe(true);
  });
});
