/** What Excel makes of charts and pages is compared with what was sent; what is otherwise is taken back and told. */
import { insert } from "../../../src/excel/insert/insertion";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import type { Addin } from "../../excel/jsdom-host";
import type { SeriesData } from "../../excel/model/data";
import { PageLayoutSurface } from "../../excel/richapi/surface/page-layout";
import { headlines, headlineTable, startExcel } from "./excel";
import { beforeRequest } from "./meanwhile";

let excel: Addin;

afterEach(() => {
  jest.restoreAllMocks();
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

function path(names: FreeNames): SheetSpec {
  const [entry] = headlines();
  if (!entry) throw new Error("no indicator");
  const sheetName = names.sheet("目标路径");
  return pathChart(entry, { locale: "zh-CN", tableName: names.table("CQ_Path"), sheetName });
}

/** Inserts a path chart into an Excel that has made something else of its series. */
async function inserted(api: string, change: (series: SeriesData[]) => void): Promise<unknown> {
  excel = await startExcel({ api });
  const sheet = excel.workbook.sheet("Sheet1");
  // The look, the write, and the look at the charts.
  beforeRequest(excel, 3, () => change(sheet.data.charts[0]?.series ?? []));
  return insert(path, "activeCell").catch((error: unknown) => error);
}

const taken = (): unknown => {
  const { data } = excel.workbook.sheet("Sheet1");
  return { cells: data.cells, charts: data.charts, tables: excel.workbook.data.tables };
};

const nothing = { cells: {}, charts: [], tables: [] };

const changes: readonly [string, (series: SeriesData[]) => void][] = [
  ["one series too many", (series) => series.push({ properties: { name: "系列3" } })],
  ["one series too few", (series) => void series.pop()],
  ["another name", ([first]) => first && (first.properties["name"] = "系列1")],
];

test.each(changes)("%s is noticed in every Excel", async (_name, change) => {
  expect(await inserted("1.14", change)).toMatchObject({
    problem: { code: "redrawn", details: { places: [{ sheet: "Sheet1" }] } },
  });
  expect(taken()).toEqual(nothing);
});

test("series of other cells are noticed where Excel tells them", async () => {
  const move = ([first]: SeriesData[]): void => {
    if (first) first.values = "=Sheet1!$A$1:$A$9";
  };
  expect(await inserted("1.17", move)).toMatchObject({ code: "redrawn" });
  expect(taken()).toEqual(nothing);
  excel.dispose();
  expect(await inserted("1.14", move)).toMatchObject({ sheet: "Sheet1" });
});

test("a chart as it was sent stays", async () => {
  expect(await inserted("1.17", () => undefined)).toMatchObject({ sheet: "Sheet1" });
  expect(excel.workbook.sheet("Sheet1").data.charts).toHaveLength(1);
});

test("a new sheet that Excel does not fit to the width of a page is taken back", async () => {
  excel = await startExcel();
  const { read } = PageLayoutSurface.prototype;
  jest.spyOn(PageLayoutSurface.prototype, "read").mockImplementation(function (
    this: PageLayoutSurface,
    name
  ) {
    return name === "zoom" ? { horizontalFitToPages: 3 } : read.call(this, name);
  });
  await expect(insert(headlineTable, "newSheet")).rejects.toMatchObject({
    problem: { code: "redrawn", details: { places: [{ sheet: "指标表", address: "A1:I18" }] } },
  });
  expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
