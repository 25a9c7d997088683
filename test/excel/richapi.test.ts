import path from "node:path";
import { type Addin, startAddin } from "./jsdom-host";
import type { WorkbookData } from "./model/data";
import type { Worksheet } from "./model/worksheet";

const distDir = path.join(__dirname, "fixtures/addin");

let addin: Addin;
let empty: WorkbookData;

beforeAll(async () => {
  addin = await startAddin({ distDir });
  empty = addin.workbook.snapshot();
});
beforeEach(() => addin.workbook.restore(empty));
afterEach(() => expect(addin.unimplemented).toEqual([]));
afterAll(() => addin.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  addin.Excel.run(batch);
const sheetModel = (): Worksheet => addin.workbook.sheet();
const activeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe("ranges", () => {
  it("write and read values, formulas, formats and text", async () => {
    const read = await run(async (context) => {
      const range = activeSheet(context).getRange("B2:C3");
      range.values = [
        ["指标", "进度"],
        ["高新技术企业", "=943/3000"],
      ];
      range.getCell(1, 1).numberFormat = [["0.0%"]];
      range.load("values,formulas,text,address,numberFormat,rowCount,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!B2:C3",
      rowCount: 2,
      formulas: [
        ["指标", "进度"],
        ["高新技术企业", "=943/3000"],
      ],
      numberFormat: [
        ["General", "General"],
        ["General", "0.0%"],
      ],
      text: [
        ["指标", "进度"],
        ["高新技术企业", "31.4%"],
      ],
      valueTypes: [
        ["String", "String"],
        ["String", "Double"],
      ],
    });
  });

  it("leave cells alone where null is written", async () => {
    sheetModel().enter("A1:B1", [["keep", "old"]]);
    await run(async (context) => {
      activeSheet(context).getRange("A1:B1").values = [[null as unknown as string, "new"]];
      await context.sync();
    });
    expect(sheetModel().values("A1:B1")).toEqual([["keep", "new"]]);
  });

  it("take more cells than office.js sends in one piece", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [i, i * 2, `行${i}`]);
    await run(async (context) => {
      activeSheet(context).getRange("A1:C2000").values = rows;
      await context.sync();
    });
    expect(sheetModel().values("A1999:C2000")).toEqual(rows.slice(1998));
  });

  it("lead to other ranges", async () => {
    sheetModel().enter("B2:D4", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const addresses = await run(async (context) => {
      const sheet = activeSheet(context);
      const range = sheet.getRange("B2:D4");
      const others = [
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 1),
        range.getBoundingRect("F6"),
        range.getIntersection("A1:C3"),
        range.getEntireRow(),
        range.getRowsBelow(2),
        range.getColumnsBefore(),
        sheet.getUsedRange(),
        sheet.getRangeByIndexes(0, 0, 2, 2),
        sheet.getRange("C:C").getUsedRange(),
      ];
      others.forEach((other) => other.load("address"));
      await context.sync();
      return others.map((other) => other.address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual([
      "B3:D3",
      "D2:D4",
      "D4",
      "C3:E5",
      "B2:C5",
      "B2",
      "B2:F6",
      "B2:C3",
      "2:4",
      "B5:D6",
      "A2:A4",
      "B2:D4",
      "A1:B2",
      "C2:C4",
    ]);
  });

  it("are null objects when there is nothing", async () => {
    const found = await run(async (context) => {
      const sheet = activeSheet(context);
      const nothing = [
        sheet.getUsedRangeOrNullObject(true),
        sheet.getRange("A1").getIntersectionOrNullObject("B2"),
        sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Formulas"),
        sheet.getRange("A1:C3").getMergedAreasOrNullObject(),
        context.workbook.worksheets.getItemOrNullObject("没有"),
        context.workbook.tables.getItemOrNullObject("没有"),
        context.workbook.names.getItemOrNullObject("没有"),
      ];
      nothing.forEach((object) => object.load("address,name"));
      await context.sync();
      return nothing.map((object) => object.isNullObject);
    });
    expect(found).toEqual(Array(7).fill(true));
  });

  it("find formulas, constants and blanks", async () => {
    sheetModel().enter("A1:B3", [
      [1, "=A1*2"],
      ["text", "=A3"],
      [null, "=1/0"],
    ]);
    const addresses = await run(async (context) => {
      const range = activeSheet(context).getRange("A1:B3");
      const found = [
        range.getSpecialCells("Formulas"),
        range.getSpecialCells("Formulas", "Errors"),
        range.getSpecialCells("Constants", "Numbers"),
        range.getSpecialCells("Blanks"),
      ];
      found.forEach((areas) => areas.load("address"));
      await context.sync();
      return found.map((areas) => areas.address);
    });
    expect(addresses).toEqual(["Sheet1!B1:B3", "Sheet1!B3", "Sheet1!A1", "Sheet1!A3"]);
  });

  it("see only merged areas whose top left they hold, as Excel does", async () => {
    sheetModel().merge("A1:B1");
    const found = await run(async (context) => {
      const sheet = activeSheet(context);
      const whole = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      const part = sheet.getRange("B1:C3").getMergedAreasOrNullObject();
      whole.load("address");
      part.load("address");
      await context.sync();
      return [whole.address, part.isNullObject];
    });
    expect(found).toEqual(["Sheet1!A1:B1", true]);
  });

  it("are formatted, and answer null where cells differ", async () => {
    const read = await run(async (context) => {
      const range = activeSheet(context).getRange("A1:B2");
      range.format.fill.color = "#DDEBF7";
      range.format.font.bold = true;
      range.getRow(0).format.font.color = "#ff0000";
      range.format.wrapText = true;
      range.format.columnWidth = 120;
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.load("format/fill/color,format/font/bold,format/font/color,format/columnWidth");
      await context.sync();
      const { fill, font, columnWidth } = range.format;
      return [fill.color, font.bold, font.color, columnWidth];
    });
    expect(read).toEqual(["#DDEBF7", true, null, 120]);
    expect(sheetModel().format("A1")).toEqual({
      fill: { color: "#DDEBF7" },
      font: { bold: true, color: "#FF0000" },
      wrapText: true,
    });
    expect(sheetModel().format("B2").borders).toEqual({ bottom: { style: "Double" } });
    expect(sheetModel().data.columns).toEqual({ 0: { size: 120 }, 1: { size: 120 } });
  });

  it("take many formats in one call", async () => {
    await run(async (context) => {
      const range = activeSheet(context).getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { bold: true } } },
          { format: { borders: { top: { style: "Double" } } } },
        ],
      ] as unknown as Excel.SettableCellProperties[][]);
      range.setColumnProperties([{ columnWidth: 30 }, {}] as Excel.SettableColumnProperties[]);
      await context.sync();
    });
    expect(sheetModel().format("A1")).toEqual({ font: { bold: true } });
    expect(sheetModel().format("B1")).toEqual({ borders: { top: { style: "Double" } } });
    expect(sheetModel().data.columns).toEqual({ 0: { size: 30 } });
  });

  it("can be frozen into values by copying them onto themselves", async () => {
    sheetModel().enter("A1:A2", [[2], ["=A1*3"]]);
    await run(async (context) => {
      const range = activeSheet(context).getRange("A1:A2");
      range.copyFrom(range, "Values");
      await context.sync();
    });
    expect(sheetModel().formulas("A1:A2")).toEqual([[2], [6]]);
  });

  it("tell where a formula spills to", async () => {
    sheetModel().enter("A1", "={1;2;3}");
    const found = await run(async (context) => {
      const sheet = activeSheet(context);
      const spilling = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const parent = sheet.getRange("A3").getSpillParentOrNullObject();
      spilling.load("address");
      parent.load("address");
      await context.sync();
      return [spilling.address, parent.address];
    });
    expect(found).toEqual(["Sheet1!A1:A3", "Sheet1!A1"]);
  });

  it("move other cells, and formulas follow", async () => {
    sheetModel().enter("A1:B2", [
      [1, "=SUM(A1:A2)"],
      [2, "=$A$2"],
    ]);
    await run(async (context) => {
      activeSheet(context).getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(sheetModel().formulas("A1:B3")).toEqual([
      [1, "=SUM(A1:A3)"],
      ["", ""],
      [2, "=$A$3"],
    ]);
    await run(async (context) => {
      activeSheet(context).getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(sheetModel().formula("B1")).toBe("=SUM(A1:A1)");
  });
});

describe("sheets", () => {
  it("are added, named, coloured, shown without gridlines, activated and deleted", async () => {
    const names = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("监测表");
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.activate();
      sheet.freezePanes.freezeRows(2);
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/showGridlines");
      await context.sync();
      return worksheets.items.map(({ name, showGridlines }) => [name, showGridlines]);
    });
    expect(names).toEqual([
      ["Sheet1", true],
      ["监测表", false],
    ]);
    expect(sheetModel().name).toBe("监测表");
    expect(sheetModel().data).toMatchObject({ tabColor: "#C00000", freezePanes: "1:2" });
    await run(async (context) => {
      context.workbook.worksheets.getItem("监测表").delete();
      await context.sync();
    });
    expect(addin.workbook.snapshot()).toEqual(empty);
  });

  it("are laid out for printing", async () => {
    await run(async (context) => {
      const { pageLayout } = activeSheet(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$3:$3");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      await context.sync();
    });
    expect(sheetModel().data.pageLayout).toEqual({
      properties: {
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        leftMargin: 72,
      },
      printTitleRows: "3:3",
      printArea: "A1:F20",
      headersFooters: { defaultForAllPages: { centerFooter: "第 &P 页" } },
    });
  });
});

describe("tables", () => {
  it("are made, named and styled, and lead to their parts", async () => {
    sheetModel().enter("B2:C4", [
      ["指标", "目标"],
      ["甲", 1],
      ["乙", 2],
    ]);
    const read = await run(async (context) => {
      const table = activeSheet(context).tables.add("B2:C4", true);
      table.name = "目标表";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.columns.load("items/name,items/id");
      const body = table.columns.getItem("目标").getDataBodyRange().load("address,values");
      const header = table.getHeaderRowRange().load("values");
      table.load("id,name,showTotals");
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      return [table.name, names, body.address, body.values, header.values];
    });
    expect(read).toEqual([
      "目标表",
      ["指标", "目标"],
      "Sheet1!C3:C4",
      [[1], [2]],
      [["指标", "目标"]],
    ]);
    expect(addin.workbook.table("目标表")).toMatchObject({
      style: "TableStyleLight9",
      showFilterButton: false,
    });
  });

  it("grow by rows and columns", async () => {
    sheetModel().enter("A1:A2", [["指标"], ["甲"]]);
    sheetModel().enter("A4", "below");
    sheetModel().addTable("A1:A2", { name: "T" });
    await run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.rows.add(undefined, [["乙"], ["丙"]]);
      table.columns.add(undefined, [["目标"], [1], [2], [3]]);
      await context.sync();
    });
    expect(addin.workbook.table("T").address).toBe("A1:B4");
    expect(sheetModel().values("A1:B6")).toEqual([
      ["指标", "目标"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
      ["", ""],
      ["below", ""],
    ]);
  });

  it("calculate structured references that are written after the table is named", async () => {
    await run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:C2").values = [
        ["目标", "实际", "差距"],
        [3000, 2500, ""],
      ];
      sheet.tables.add("A1:C2", true).name = "T";
      sheet.getRange("C2").formulas = [["=[@目标]-[@实际]"]];
      await context.sync();
    });
    expect(sheetModel().value("C2")).toBe(500);
  });

  it("are found where a range touches them", async () => {
    sheetModel().addTable("A1:B3", { name: "T" });
    const names = await run(async (context) => {
      const sheet = activeSheet(context);
      const touching = sheet.getRange("B3:D9").getTables(false).load("items/name");
      const inside = sheet.getRange("B3:D9").getTables(true).load("items/name");
      await context.sync();
      return [touching.items.map(({ name }) => name), inside.items.length];
    });
    expect(names).toEqual([["T"], 0]);
  });
});

describe("what else a workbook holds", () => {
  it("names", async () => {
    const read = await run(async (context) => {
      const { names } = context.workbook;
      names.add("计划期末", activeSheet(context).getRange("B2"), "note");
      const item = names.getItem("计划期末");
      item.load("name,formula,comment,type,visible");
      const range = item.getRange().load("address");
      await context.sync();
      return [item.formula, item.comment, item.type, range.address];
    });
    expect(read).toEqual(["=Sheet1!$B$2", "note", "Range", "Sheet1!B2"]);
  });

  it("selection", async () => {
    const read = await run(async (context) => {
      activeSheet(context).getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(read).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
    expect(addin.workbook.selectedAddress).toBe("Sheet1!C3:D4");
  });

  it("conditional formats", async () => {
    await run(async (context) => {
      const range = activeSheet(context).getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="滞后"';
      custom.custom.format.font.color = "#C00000";
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
      bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
      await context.sync();
    });
    expect(sheetModel().data.conditionalFormats).toMatchObject([
      {
        address: "A1:A9",
        type: "DataBar",
        priority: 0,
        properties: {
          "dataBar/positiveFormat/fillColor": "#5B9BD5",
          "dataBar/upperBoundRule": { type: "Number", formula: "1" },
        },
      },
      {
        type: "Custom",
        priority: 1,
        properties: {
          "custom/rule/formula": '=$A1="滞后"',
          "custom/format/font/color": "#C00000",
        },
      },
    ]);
  });

  it("data validation", async () => {
    await run(async (context) => {
      const { dataValidation } = activeSheet(context).getRange("C3:C9");
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      dataValidation.prompt = { showPrompt: true, title: "实际值", message: "单位：家" };
      dataValidation.ignoreBlanks = true;
      dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("Decimal");
    });
    expect(sheetModel().data.validations).toEqual([
      {
        address: "C3:C9",
        rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        prompt: { showPrompt: true, title: "实际值", message: "单位：家" },
        ignoreBlanks: true,
      },
    ]);
  });

  it("charts", async () => {
    // A year typed as a number would be a series of its own, as in Excel.
    sheetModel().enter("A1:C3", [
      ["年份", "路径", "实际"],
      ["2016年", 100, 90],
      ["2017年", 120, 118],
    ]);
    await run(async (context) => {
      const sheet = activeSheet(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      chart.name = "路径图";
      chart.title.text = "高新技术企业";
      chart.setPosition("E2", "K15");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = "年份";
      chart.legend.position = "Bottom";
      const series = chart.series.getItemAt(1);
      series.format.line.color = "#C00000";
      series.points.getItemAt(0).format.fill.setSolidColor("#000000");
      const added = chart.series.add("目标");
      added.setValues(sheet.getRange("B2:B3"));
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["路径", "实际", "目标"]);
    });
    expect(sheetModel().data.charts).toMatchObject([
      {
        name: "路径图",
        chartType: "Line",
        source: "=Sheet1!$A$1:$C$3",
        position: { start: "E2", end: "K15" },
        properties: {
          "title/text": "高新技术企业",
          "axes/valueAxis/minimum": 0,
          "axes/categoryAxis/title/text": "年份",
          "legend/position": "Bottom",
        },
        series: [
          { values: "=Sheet1!$B$2:$B$3", xAxisValues: "=Sheet1!$A$2:$A$3" },
          {
            properties: {
              name: "实际",
              "format/line/color": "#C00000",
              "points/0/format/fill/color": "#000000",
            },
          },
          { properties: { name: "目标" }, values: "=Sheet1!$B$2:$B$3" },
        ],
      },
    ]);
  });

  it("comments", async () => {
    const address = await run(async (context) => {
      context.workbook.comments.add("Sheet1!B2", "《规划》专栏2");
      const comment = context.workbook.comments.getItemByCell("Sheet1!B2");
      const location = comment.getLocation().load("address");
      await context.sync();
      return location.address;
    });
    expect(address).toBe("Sheet1!B2");
    expect(sheetModel().data.comments).toMatchObject([{ address: "B2", content: "《规划》专栏2" }]);
  });

  it("settings, properties and custom XML", async () => {
    const read = await run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("冻结", { "Sheet1!A1": "=1+1" });
      workbook.properties.title = "监测表";
      workbook.properties.custom.add("数据版本", "1.0");
      workbook.customXmlParts.add('<cq xmlns="urn:cq"><a/></cq>');
      const setting = workbook.settings.getItem("冻结").load("value");
      const xml = workbook.customXmlParts.getByNamespace("urn:cq").getOnlyItem().getXml();
      await context.sync();
      return [setting.value, xml.value];
    });
    expect(read).toEqual([{ "Sheet1!A1": "=1+1" }, '<cq xmlns="urn:cq"><a/></cq>']);
    expect(addin.workbook.data.properties).toEqual({ title: "监测表" });
    expect(addin.workbook.data.customProperties).toEqual({ 数据版本: "1.0" });
  });

  it("an application that calculates", async () => {
    sheetModel().enter("A1", "=CQ.DOUBLE(2)");
    await addin.calculated();
    const { started } = addin.host.calculator.calls;
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate("Full");
      context.application.load("calculationMode");
      await context.sync();
      expect(context.application.calculationMode).toBe("Automatic");
    });
    await addin.calculated();
    expect(addin.host.calculator.calls.started).toBe(started + 1);
  });
});

describe("events", () => {
  it("tell of changes, selections and sheets, after the batch", async () => {
    const seen: string[] = [];
    const note = (text: string) => (): Promise<void> => {
      seen.push(text);
      return Promise.resolve();
    };
    const handlers = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onAdded.add(note("added")),
        worksheets.onActivated.add(note("activated")),
        worksheets.onChanged.add(({ address }) => note(`changed ${address}`)()),
        worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`)()),
        activeSheet(context).onChanged.add(({ details }) => note(`to ${details?.valueAfter}`)()),
      ];
      await context.sync();
      return added;
    });
    sheetModel().enter("B2", 5);
    addin.workbook.addSheet("新");
    addin.workbook.select("新!C3");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(["to 5", "changed B2", "added", "activated", "selected C3"]);
    await addin.Excel.run(handlers[0]?.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
    sheetModel().enter("B2", 6);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(5);
  });

  it("tell the workbook of a new selection", async () => {
    const selected = new Promise<void>((resolve) => {
      void run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          resolve();
          return Promise.resolve();
        });
        await context.sync();
        addin.workbook.select("D4");
      });
    });
    await expect(selected).resolves.toBeUndefined();
  });

  it("tell of changes in tables", async () => {
    sheetModel().addTable("A1:B3", { name: "T" });
    const address = new Promise<string>((resolve) => {
      void run(async (context) => {
        context.workbook.tables.getItem("T").onChanged.add((args) => {
          resolve(args.address);
          return Promise.resolve();
        });
        await context.sync();
        sheetModel().enter("B2", 7);
      });
    });
    expect(await address).toBe("B2");
  });
});
