import { activeSheet, useFixtureAddin } from "./fixture-addin";
import { createWorkbook } from "./workbook";

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

  it("are found, counted, ordered, hidden and renamed, and formulas follow", async () => {
    const read = await fixture.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.add("数 据");
      worksheets.add("末");
      await context.sync();
      data.position = 0;
      data.visibility = "Hidden";
      data.name = "数据";
      activeSheet(context).getRange("A1").formulas = [["=数据!B2"]];
      data.name = "Data 1";
      const first = worksheets.getFirst().load("name");
      const shown = worksheets.getFirst(true).load("name,position");
      const last = worksheets.getLast().load("name");
      const next = first.getNext().load("name");
      const previous = first.getPreviousOrNullObject().load("name");
      const [count, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      const names = [first.name, shown.name, last.name, next.name, previous.isNullObject];
      return [...names, shown.position, count.value, visible.value];
    });
    expect(read).toEqual(["Data 1", "Sheet1", "末", "Sheet1", true, 1, 3, 2]);
    expect(fixture.addin.workbook.sheet("Sheet1").formula("A1")).toBe("='Data 1'!B2");
  });

  it("carry properties of their own, and find text", async () => {
    fixture.sheet.enter("A1:B2", [
      ["高新技术企业", "x"],
      ["高新技术产品", "y"],
    ]);
    const read = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.customProperties.add("来源", "专栏2");
      const property = sheet.customProperties.getItem("来源").load("value");
      const found = sheet.findAll("高新", { completeMatch: false }).load("address");
      const one = sheet.getRange("A1:B2").find("y", { completeMatch: true }).load("address");
      const none = sheet.getRange("A1").findOrNullObject("没有", {}).load("address");
      await context.sync();
      return [property.value, found.address, one.address, none.isNullObject];
    });
    expect(read).toEqual(["专栏2", "Sheet1!A1:A2", "Sheet1!B2", true]);
  });

  it("are protected with a password, and say so", async () => {
    const read = await fixture.run(async (context) => {
      const { protection } = activeSheet(context);
      protection.protect({ allowSort: true }, "secret");
      protection.load("protected,options");
      await context.sync();
      return [protection.protected, protection.options.allowSort];
    });
    expect(read).toEqual([true, true]);
    const unprotect = (password?: string): Promise<void> =>
      fixture.run(async (context) => {
        activeSheet(context).protection.unprotect(password);
        await context.sync();
      });
    await expect(unprotect("wrong")).rejects.toMatchObject({ code: "AccessDenied" });
    await unprotect("secret");
    expect(fixture.sheet.data.protection).toBeNull();
  });

  it("are frozen at a range, by columns, or not at all", async () => {
    const locations = await fixture.run(async (context) => {
      const { freezePanes } = activeSheet(context);
      freezePanes.freezeAt("A1:B3");
      const at = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.freezeColumns(1);
      const columns = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [at.address, columns.address, none.isNullObject];
    });
    expect(locations).toEqual(["Sheet1!A1:B3", "Sheet1!A:A", true]);
  });

  it("keep the heights of rows that move", async () => {
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("3:3").format.rowHeight = 40;
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
    expect(fixture.sheet.data.rows).toEqual({ 3: { size: 40 } });
  });

  it("say how they are laid out", async () => {
    const read = await fixture.run(async (context) => {
      const { pageLayout } = activeSheet(context);
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$3:$4");
      pageLayout.setPrintTitleColumns("$A:$A");
      pageLayout.load("orientation,zoom,leftMargin");
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      const { headersFooters } = pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.firstPage.centerHeader = "&A";
      headersFooters.load("state");
      const first = headersFooters.firstPage.load("centerHeader,leftFooter");
      await context.sync();
      const { orientation, zoom, leftMargin } = pageLayout;
      return [
        [orientation, zoom.scale, leftMargin],
        [area.address, rows.address, columns.address],
        [headersFooters.state, first.centerHeader, first.leftFooter],
      ];
    });
    expect(read).toEqual([
      ["Portrait", 100, 50.4],
      ["Sheet1!A1:F20", "Sheet1!3:4", "Sheet1!A:A"],
      ["FirstAndDefault", "&A", ""],
    ]);
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

  it("are filtered: the criteria are kept", async () => {
    fixture.sheet.addTable("A1:B3", { name: "T" });
    const read = await fixture.run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.columns.getItemAt(1).filter.applyValuesFilter(["甲"]);
      const { autoFilter } = table;
      autoFilter.load("isDataFiltered,enabled");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      return [autoFilter.isDataFiltered, autoFilter.enabled, range.address];
    });
    expect(read).toEqual([true, true, "Sheet1!A1:B3"]);
    await fixture.run(async (context) => {
      context.workbook.tables.getItem("T").clearFilters();
      activeSheet(context).autoFilter.apply("D1:E5", 0, { filterOn: "Values", values: ["x"] });
      await context.sync();
    });
    expect(fixture.addin.workbook.table("T").filter.criteria).toEqual({});
    expect(fixture.sheet.data.autoFilter).toEqual({
      address: "D1:E5",
      criteria: { 0: { filterOn: "Values", values: ["x"] } },
    });
  });

  it("give and take rows and columns by their index and name", async () => {
    fixture.sheet.enter("A1:B3", [
      ["指标", "目标"],
      ["甲", 1],
      ["乙", 2],
    ]);
    fixture.sheet.addTable("A1:B3", { name: "T" });
    const read = await fixture.run(async (context) => {
      const { rows, columns } = context.workbook.tables.getItem("T");
      const row = rows.getItemAt(1).load("values,index");
      const column = columns.getItem("目标").load("values,index,name");
      const missing = columns.getItemOrNullObject("没有").load("name");
      const [rowCount, columnCount] = [rows.getCount(), columns.getCount()];
      await context.sync();
      return [row.values, column.values, missing.isNullObject, rowCount.value, columnCount.value];
    });
    expect(read).toEqual([[["乙", 2]], [["目标"], [1], [2]], true, 2, 2]);
    await fixture.run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.rows.getItemAt(0).delete();
      const column = table.columns.getItem("目标");
      column.name = "目标值";
      column.getDataBodyRange().values = [[9]];
      table.showTotals = true;
      table.getTotalRowRange().values = [["合计", 9]];
      await context.sync();
    });
    expect(fixture.sheet.values("A1:B3")).toEqual([
      ["指标", "目标值"],
      ["乙", 9],
      ["合计", 9],
    ]);
    await fixture.run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.columns.getItem("目标值").delete();
      table.convertToRange();
      await context.sync();
    });
    expect(fixture.addin.workbook.tables).toEqual([]);
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

describe("a snapshot", () => {
  it("restored in another workbook shares no id with what comes later", () => {
    const first = createWorkbook();
    first.addSheet("甲");
    first.sheet("甲").enter("A1:A2", [["a"], [1]]);
    first.sheet("甲").addTable("A1:A2");
    const second = createWorkbook();
    second.restore(first.snapshot());
    const { id } = second.addSheet("乙");
    const ids = [...first.data.sheets, ...first.data.tables].map((item) => item.id);
    expect(ids).not.toContain(id);
  });
});

describe("a very hidden sheet", () => {
  it("cannot be deleted before it is shown", async () => {
    const remove = (show: boolean): Promise<void> =>
      fixture.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("隐");
        if (show) sheet.visibility = "Visible";
        sheet.delete();
        await context.sync();
      });
    fixture.addin.workbook.addSheet("隐").data.visibility = "VeryHidden";
    await expect(remove(false)).rejects.toMatchObject({ code: "InvalidOperation" });
    await remove(true);
    expect(fixture.addin.workbook.sheetNames).toEqual(["Sheet1"]);
  });
});
