import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("sheets", () => {
  it("are added, named, coloured, shown without gridlines, activated and deleted", async () => {
    const names = await fixture.run(async (context) => {
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
    expect(fixture.sheet.name).toBe("监测表");
    expect(fixture.sheet.data).toMatchObject({ tabColor: "#C00000", freezePanes: "1:2" });
    await fixture.run(async (context) => {
      context.workbook.worksheets.getItem("监测表").delete();
      await context.sync();
    });
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("are laid out for printing", async () => {
    await fixture.run(async (context) => {
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
    expect(fixture.sheet.data.pageLayout).toEqual({
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
    fixture.sheet.enter("B2:C4", [
      ["指标", "目标"],
      ["甲", 1],
      ["乙", 2],
    ]);
    const read = await fixture.run(async (context) => {
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
    expect(fixture.addin.workbook.table("目标表")).toMatchObject({
      style: "TableStyleLight9",
      showFilterButton: false,
    });
  });

  it("grow by rows and columns", async () => {
    fixture.sheet.enter("A1:A2", [["指标"], ["甲"]]);
    fixture.sheet.enter("A4", "below");
    fixture.sheet.addTable("A1:A2", { name: "T" });
    await fixture.run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.rows.add(undefined, [["乙"], ["丙"]]);
      table.columns.add(undefined, [["目标"], [1], [2], [3]]);
      await context.sync();
    });
    expect(fixture.addin.workbook.table("T").address).toBe("A1:B4");
    expect(fixture.sheet.values("A1:B6")).toEqual([
      ["指标", "目标"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
      ["", ""],
      ["below", ""],
    ]);
  });

  it("calculate structured references that are written after the table is named", async () => {
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:C2").values = [
        ["目标", "实际", "差距"],
        [3000, 2500, ""],
      ];
      sheet.tables.add("A1:C2", true).name = "T";
      sheet.getRange("C2").formulas = [["=[@目标]-[@实际]"]];
      await context.sync();
    });
    expect(fixture.sheet.value("C2")).toBe(500);
  });

  it("are found where a range touches them", async () => {
    fixture.sheet.addTable("A1:B3", { name: "T" });
    const names = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const touching = sheet.getRange("B3:D9").getTables(false).load("items/name");
      const inside = sheet.getRange("B3:D9").getTables(true).load("items/name");
      await context.sync();
      return [touching.items.map(({ name }) => name), inside.items.length];
    });
    expect(names).toEqual([["T"], 0]);
  });
});
