import {
  byResponsible,
  responsibleSheets,
} from "../../../../src/sheets/monitoring/responsible-sheets";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { assigned, highTechEnterprises, nationalRank, newZones, rdIntensity } from "../plan";

const entries = [
  assigned(highTechEnterprises, "市科技局"),
  nationalRank,
  assigned(rdIntensity, "市统计局"),
  assigned(newZones, "市科技局 "),
];

const names = (spec: SheetSpec): unknown[] =>
  spec.cells.slice(3, 2 + (spec.tables[0]?.area.rows ?? 0)).map((row) => row[1]);

test("indicators go to the bodies in the order in which the plan names them, those of nobody last", () => {
  const parts = byResponsible(entries).map((part) => [part.body, part.entries.length]);
  expect(parts).toEqual([
    ["市科技局", 2],
    ["市统计局", 1],
    [null, 1],
  ]);
  expect(byResponsible([])).toEqual([]);
});

test("each body has a monitoring sheet with its indicators, called after it, and so have those of nobody", () => {
  const free = freeNames({ sheets: ["市统计局"], tables: [] });
  const specs = responsibleSheets(entries, { locale: "zh-CN" }, free);
  expect(specs.map(({ sheetName }) => sheetName)).toEqual([
    ...["市科技局", "市统计局 (2)", "未明确责任单位"],
  ]);
  expect(specs.map(names)).toEqual([
    ["高新技术企业", "新培育国家级高新区"],
    ["研究与试验发展经费投入强度"],
    ["高技术产业化指数全国排名"],
  ]);
  expect(specs[0]?.cells[0]?.[0]).toBe("重庆市科技创新“十三五”规划指标监测表（市科技局）");
  expect(new Set(specs.flatMap(({ tables }) => tables.map(({ name }) => name))).size).toBe(6);
});
