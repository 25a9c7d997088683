import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesAt } from "../../../scripts/plan/files-at";
import { isFree, writePackage } from "../../../scripts/plan/write-package";
import { planOfTable } from "../../../src/reading/conversion/convert-table";
import { readPlanFiles } from "../../../src/reading/read-files";
import { csvTable } from "../reading/conversion/district-flat";

const TABLE = `专栏1 “十四五”主要指标,,,
指标,2020年,2025年,累计
高新技术企业（家）,320,"1,200以上",—
常住人口城镇化率（%）,57.8*,三分之二,—
城镇新增就业（万人）,—,—,〔30〕
主要污染物重点工程减排量（吨）,,,
其中：氨氮,—,—,〔320〕
注：*为2019年数；〔 〕内为五年累计数。,,,`;

const settings = {
  ...{ title: "某市“十四五”规划", issuer: "某市人民政府", issuedOn: "2021-02-06" },
  period: "2021-2025",
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "plan-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("a table that was read is the same plan when it is read again as the package that it was written as", () => {
  const { plans, tables, problems } = planOfTable(csvTable(TABLE), { settings });
  expect(problems).toEqual([]);
  expect(plans[0]?.indicators.map(({ name }) => name.zh)).toEqual([
    ...["高新技术企业", "常住人口城镇化率", "城镇新增就业", "氨氮"],
  ]);
  if (tables === null) throw new Error("there is nothing to write");
  expect(isFree(folder)).toBe(true);
  writePackage(folder, tables);
  expect(isFree(folder)).toBe(false);
  const again = readPlanFiles(filesAt(folder) ?? []);
  expect(again.problems).toEqual([]);
  expect(again.plans).toEqual(plans);
});
