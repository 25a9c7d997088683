/** @jest-environment jsdom */
import "../no-console-error";
import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import { builtInPlan } from "../../../../src/dataset/built-in";
import type { SheetBuild } from "../../../../src/sheets/spec/sheet-build";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import type { Services } from "../../../../src/taskpane/services/services";
import { shownCells } from "../../../../src/web/results";
import { fakeServices, showPane } from "../show-pane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

/** The page without Excel, with what it was asked to download and to copy. */
function showPage() {
  const files: SheetSpec[] = [];
  const copied: (readonly [string, string | undefined])[] = [];
  const fake = fakeServices([], createCatalogue([builtInPlan()]));
  const services: Services = {
    ...fake,
    surface: "file",
    workbook: {
      ...fake.workbook,
      insertSheet: async (build: SheetBuild) => {
        files.push(...build(freeNames({ sheets: [], tables: [] })));
        return { file: "差距对照.xlsx", imprints: [] };
      },
      insertSheets: async (build: SheetBuild) => {
        files.push(...build(freeNames({ sheets: [], tables: [] })));
        return { file: "监测表.xlsx", imprints: [] };
      },
    },
    results: async (spec) => shownCells(spec),
    copy: async (text, html) => copied.push([text, html]) > 0,
  };
  showPane(services, { tab: "ownTable" });
  return { files, copied };
}

async function paste(text: string): Promise<void> {
  const field = await screen.findByLabelText("粘贴表格");
  fireEvent.paste(field, {
    clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
  });
}

const table = `指标\t2018年
高新技术企业\t2300
科技进步贡献率\t0.55
高新技术企叶\t1`;

describe("a pasted table", () => {
  test("shows what was recognised, row by row, and computes with nothing that was refused", async () => {
    showPage();
    await paste(table);
    expect(await screen.findByText("A 列为指标名称，B 列为实际值，识别出 1 项指标。")).toBeTruthy();
    expect(screen.getByText("第 3 行：0.55 像是 55%：请填 55。")).toBeTruthy();
    expect(screen.getByText(/^第 4 行：.*高新技术企业/)).toBeTruthy();
    const row = (await screen.findByRole("row", { name: /^2 高新技术企业/ })).textContent;
    expect(row).toContain("700");
    expect(screen.getByRole("row", { name: /^3 科技进步贡献率 0.55\s*$/ })).toBeTruthy();
  });

  test("is downloaded with the gap columns beside it, and the message names the rows that stay blank", async () => {
    const { files } = showPage();
    await paste(table);
    fireEvent.click(await screen.findByRole("button", { name: "下载" }));
    expect(await screen.findByText("已下载“差距对照.xlsx”。")).toBeTruthy();
    expect(files[0]?.cells[1]?.slice(0, 3)).toEqual(["高新技术企业", 2300, "高新技术企业"]);
    expect(screen.getAllByText(/^第 3 行：/)).toHaveLength(2);
  });

  test("gives its new columns to be pasted back, as text and as cells", async () => {
    const { copied } = showPage();
    await paste(table);
    fireEvent.click(await screen.findByRole("button", { name: "复制结果" }));
    await screen.findAllByText("已复制");
    const [[text = "", html = ""] = []] = copied;
    const lines = text.split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe("高新技术企业\t60.0%\t1035\t3000\t700\t64.4%\t达到预期");
    expect(lines[2]).toMatch(/^\t*$/);
    expect(html).toContain("<td>达到预期</td>");
  });

  test("is asked for its year where it tells none, and gives nothing before", async () => {
    showPage();
    await paste("高新技术企业\t2300");
    expect(await screen.findByText("请选择实际值所属年份，评价以此为准。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "下载" })).toBeNull();
  });

  test("of several years gets gap columns for each, or for those that are chosen", async () => {
    showPage();
    await paste("指标\t2017年\t2018年\n高新技术企业\t1800\t2300");
    expect(await screen.findByText(/B、C 列为实际值，识别出 1 项指标/)).toBeTruthy();
    const row = (await screen.findByRole("row", { name: /^2 高新技术企业/ })).textContent;
    expect(row).toMatch(/1200.*滞后.*700.*达到预期/);
    fireEvent.click(screen.getByRole("combobox", { name: /实际值所在列/ }));
    fireEvent.click(screen.getByRole("option", { name: "B 列（2017年）" }));
    expect(await screen.findByText(/，C 列为实际值/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/1200/)).toBeNull());
  });

  test("stays on the page while another tab is shown", async () => {
    showPage();
    await paste(table);
    await screen.findByRole("button", { name: "下载" });
    fireEvent.click(screen.getByRole("tab", { name: "查找" }));
    fireEvent.click(screen.getByRole("tab", { name: "实际值" }));
    expect(await screen.findByRole("row", { name: /^2 高新技术企业/ })).toBeTruthy();
  });

  test("with percent signs is asked about them once for all", async () => {
    showPage();
    await paste("指标\t2018年\n科技进步贡献率\t55.5%");
    const question = await screen.findByLabelText(
      "1 个实际值带百分号，如 55.5%：按百分号前的数取（55.5）"
    );
    fireEvent.click(question);
    expect(await screen.findByRole("row", { name: /4\.5/ })).toBeTruthy();
  });

  test("that holds no cells, or no indicator, says what a readable one needs", async () => {
    showPage();
    await paste("高新技术企业 2300家");
    expect(await screen.findByText(/请至少复制两列/)).toBeTruthy();
    await paste("甲\t1");
    expect(await screen.findByText(/没有识别出指标名称/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "换一张表" }));
    expect(await screen.findByLabelText("粘贴表格")).toBeTruthy();
  });
});

/** A file of comma-separated values, as a browser gives it. */
function csv(name: string, lines: readonly string[]): File {
  const bytes = Uint8Array.from(Buffer.from(lines.join("\n")));
  // jsdom's files cannot be read as bytes.
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
}

async function choose(...chosen: readonly File[]): Promise<void> {
  fireEvent.change(await screen.findByLabelText("选择文件…", { selector: "input" }), {
    target: { files: chosen },
  });
}

describe("files with actual figures", () => {
  test("with one column of figures get the gap columns like a pasted table", async () => {
    showPage();
    await choose(csv("甲.csv", ["指标,2018年", "高新技术企业,2300"]));
    expect(await screen.findByRole("row", { name: /^2 高新技术企业 .*700/ })).toBeTruthy();
  });

  test("of several years fill a monitoring sheet, after what the table leaves open is answered", async () => {
    const { files } = showPage();
    await choose(
      csv("统计.csv", ["指标,2017年,2018年", "高新技术企业,2000,2300", "科技进步贡献率,55,0.57"])
    );
    expect(await screen.findByText("读出 3 个实际值，1 个不采用。")).toBeTruthy();
    expect(screen.getByText("统计.csv C3 科技进步贡献率：0.57 像是 57%：请填 57。")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "下载" }));
    expect(await screen.findByText("已下载“监测表.xlsx”。")).toBeTruthy();
    expect(files.map(({ sheetName }) => sheetName)).toEqual(["监测表", "汇总清单"]);
  });

  test("several at once without a monitoring sheet are not read", async () => {
    showPage();
    await choose(csv("甲.csv", ["a,b"]), csv("乙.csv", ["a,b"]));
    expect(await screen.findByText("没有监测表，未读：甲.csv、乙.csv。")).toBeTruthy();
  });
});
