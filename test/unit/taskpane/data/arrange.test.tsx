/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { PrintedTable } from "../../../../src/excel/tables/printed-table";
import type { Link } from "../../../../src/excel/tables/actuals-table";
import { fakeServices, showPane, type Asked } from "../show-pane";

/** Cells parted by |, lines by line ends. */
function printed(drawing: string): PrintedTable {
  const rows = drawing.split("\n").map((line) =>
    line.split("|").map((text) => {
      const isNumber = /^-?[\d.]+$/.test(text);
      return { value: text === "" ? null : isNumber ? Number(text) : text, text };
    })
  );
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return { sheet: "年鉴", area, address: "年鉴!A1:C9", grid: { name: "年鉴", rows, merges: [] } };
}

async function showArranging(drawing: string) {
  const asked: Asked[] = [];
  const services = fakeServices(asked);
  const linked: string[] = [];
  let link: Link = { kind: "none" };
  services.actuals.readPrintedTable = async () => printed(drawing);
  services.actuals.read = async () => link;
  const linkTable = services.actuals.linkTable;
  services.actuals.linkTable = async (name, locale) => {
    linked.push(name);
    const linking = await linkTable(name, locale);
    if (linking.kind === "linked") link = linking;
    return linking;
  };
  showPane(services, { tab: "data", dataSection: "actuals" });
  fireEvent.click(await screen.findByRole("button", { name: "整理统计表" }));
  await screen.findByText("已读 年鉴!A1:C9，表格未作改动。");
  return { asked, linked };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

test("a table with years across is arranged, written to a new sheet and linked", async () => {
  const { asked, linked } = await showArranging(`指标|2017年|2018年
高新技术企业（家）|2027|2504`);
  expect(screen.getByText("采用 2 个实际值。")).toBeTruthy();
  expect(screen.getByRole("cell", { name: "年鉴!C2" })).toBeTruthy();
  fireEvent.click(button("写入新工作表并关联"));
  await waitFor(() => expect(linked).toEqual(["CQ_Actuals"]));
  expect(asked).toContainEqual({ what: "CQ_Actuals", with: ["newSheet", []] });
});

test("which region is meant is asked, and nothing is written before", async () => {
  await showArranging(`地区|2017年|2018年
全市|2027|2504
甲区|500|612`);
  expect(screen.getByText(/^表中有 2 个地区或分组，取哪一个？/)).toBeTruthy();
  expect(button("写入新工作表并关联").disabled).toBe(true);
});

test("figures in another unit are taken only after a yes to a sentence with an example", async () => {
  await showArranging(`指标|单位|2018年
高新技术企业|万家|0.2504`);
  expect(screen.getByText("采用 0 个实际值，1 个不采用。")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: /0.2504万家＝2504家/ }));
  expect(await screen.findByText("采用 1 个实际值。")).toBeTruthy();
});

test("where no table can be read, it says what one needs and that there is a template", async () => {
  await showArranging("年度总结|今年工作");
  expect(screen.getByText(/^没有读出表。.*也可改用模板/)).toBeTruthy();
  fireEvent.click(button("取消"));
  expect(await screen.findByRole("button", { name: "插入空白实际值表" })).toBeTruthy();
});
