import { readActuals } from "../../../src/core/actuals/check";
import { usableName } from "../../../src/core/lookup";
import { createCatalogue, findIndicator } from "../../../src/core/lookup";
import type { PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import type { LinkedActuals } from "../../../src/sheets/actuals/actuals-formula";
import { readLinkedTable, sourceOf } from "../../../src/excel/tables/actuals-table";
import type { Addin } from "../../excel/jsdom-host";

export const catalogue = createCatalogue([detailedPlan()]);

export const ENTERPRISES = "高新技术企业";
export const INTENSITY = "研究与试验发展经费投入强度";
export const HEADERS = ["指标", "年份", "数值", "单位", "来源"];

/** An indicator of the built-in plan. */
export function entry(name: string): PlannedIndicator {
  const found = findIndicator(catalogue, name);
  if (!found.ok) throw new Error(name);
  return found.value;
}

/** Makes a native table of Sheet1, as a user would, with its header row at the address's first row. */
export async function addTable({ Excel }: Addin, address: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add(address, true).name = name;
    await context.sync();
  });
}

/** A table called 统计表 at C4 of Sheet1, with its first cell selected. */
export async function enterTable(
  excel: Addin,
  rows: readonly (readonly unknown[])[],
  headers: readonly string[] = HEADERS
): Promise<void> {
  const last = "CDEFG".charAt(headers.length - 1);
  const address = `C4:${last}${4 + rows.length}`;
  const cells = [[...headers], ...rows.map((row) => [...row])];
  excel.workbook.sheet("Sheet1").enter(address, cells as (string | number | boolean)[][]);
  await addTable(excel, address, "统计表");
  excel.workbook.select("Sheet1!C5");
}

/** The linked table as formulas refer to it. */
export async function linkedSource(): Promise<LinkedActuals> {
  const link = await readLinkedTable();
  if (link.kind !== "linked") throw new Error(link.kind);
  const reading = readActuals(link.table, catalogue);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading.faults));
  const { columns } = reading;
  return {
    ...sourceOf(link.table, columns),
    nameOf: (some) => usableName(catalogue, some, columns.language),
  };
}
