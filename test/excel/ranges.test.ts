import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("ranges", () => {
  it("write and read values, formulas, formats and text", async () => {
    const read = await fixture.run(async (context) => {
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
    fixture.sheet.enter("A1:B1", [["keep", "old"]]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1:B1").values = [[null as unknown as string, "new"]];
      await context.sync();
    });
    expect(fixture.sheet.values("A1:B1")).toEqual([["keep", "new"]]);
  });

  it("take more cells than office.js sends in one piece", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [i, i * 2, `行${i}`]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1:C2000").values = rows;
      await context.sync();
    });
    expect(fixture.sheet.values("A1999:C2000")).toEqual(rows.slice(1998));
  });

  it("lead to other ranges", async () => {
    fixture.sheet.enter("B2:D4", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const addresses = await fixture.run(async (context) => {
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
    const found = await fixture.run(async (context) => {
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
    fixture.sheet.enter("A1:B3", [
      [1, "=A1*2"],
      ["text", "=A3"],
      [null, "=1/0"],
    ]);
    const addresses = await fixture.run(async (context) => {
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
    fixture.sheet.merge("A1:B1");
    const found = await fixture.run(async (context) => {
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
    const read = await fixture.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B2");
      range.format.fill.color = "#DDEBF7";
      range.format.font.bold = true;
      range.getRow(0).format.font.color = "#ff0000";
      range.format.wrapText = true;
      range.format.columnWidth = 120;
      range.format.borders.getItem("EdgeBottom").style = "Double";
      const format = range.format.load("fill/color,font/bold,font/color,columnWidth");
      await context.sync();
      return [format.fill.color, format.font.bold, format.font.color, format.columnWidth];
    });
    expect(read).toEqual(["#DDEBF7", true, null, 120]);
    expect(fixture.sheet.format("A1")).toEqual({
      fill: { color: "#DDEBF7" },
      font: { bold: true, color: "#FF0000" },
      wrapText: true,
    });
    expect(fixture.sheet.format("B2").borders).toEqual({ bottom: { style: "Double" } });
    expect(fixture.sheet.data.columns).toEqual({ 0: { size: 120 }, 1: { size: 120 } });
  });

  it("take many formats in one call", async () => {
    await fixture.run(async (context) => {
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
    expect(fixture.sheet.format("A1")).toEqual({ font: { bold: true } });
    expect(fixture.sheet.format("B1")).toEqual({ borders: { top: { style: "Double" } } });
    expect(fixture.sheet.data.columns).toEqual({ 0: { size: 30 } });
  });

  it("can be frozen into values by copying them onto themselves", async () => {
    fixture.sheet.enter("A1:A2", [[2], ["=A1*3"]]);
    await fixture.run(async (context) => {
      const range = activeSheet(context).getRange("A1:A2");
      range.copyFrom(range, "Values");
      await context.sync();
    });
    expect(fixture.sheet.formulas("A1:A2")).toEqual([[2], [6]]);
  });

  it("copy values and formats elsewhere, but no formulas", async () => {
    fixture.sheet.enter("A1:B1", [["x", "=1+1"]]);
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("D1").copyFrom("A1", "Formats");
      sheet.getRange("D2").copyFrom("A1:B1", "Values");
      await context.sync();
    });
    expect(fixture.sheet.formulas("D1:E2")).toEqual([
      ["", ""],
      ["x", 2],
    ]);
    expect(fixture.sheet.format("D1")).toEqual({ font: { bold: true } });
  });

  it("find visible cells and those with conditional formats or validation", async () => {
    const addresses = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const range = sheet.getRange("A1:B3");
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A1").conditionalFormats.add("Custom");
      sheet.getRange("B1:B3").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "EqualTo" },
      };
      const found = [
        range.getSpecialCells("Visible"),
        range.getSpecialCells("ConditionalFormats"),
        range.getSpecialCells("DataValidations"),
      ];
      found.forEach((areas) => areas.load("address"));
      await context.sync();
      return found.map(({ address }) => address.replaceAll("Sheet1!", ""));
    });
    expect(addresses).toEqual(["A1:B1,A3:B3", "A1", "B1:B3"]);
  });

  it("tell where a formula spills to", async () => {
    fixture.sheet.enter("A1", "={1;2;3}");
    const found = await fixture.run(async (context) => {
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
    fixture.sheet.enter("A1:B2", [
      [1, "=SUM(A1:A2)"],
      [2, "=$A$2"],
    ]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(fixture.sheet.formulas("A1:B3")).toEqual([
      [1, "=SUM(A1:A3)"],
      ["", ""],
      [2, "=$A$3"],
    ]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(fixture.sheet.formula("B1")).toBe("=SUM(A1:A1)");
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1").insert("Right");
      await context.sync();
    });
    expect(fixture.sheet.formulas("A1:C1")).toEqual([["", 1, "=SUM(B1:B1)"]]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("B1").delete("Left");
      await context.sync();
    });
    expect(fixture.sheet.formulas("A1:C1")).toEqual([["", "=SUM(#REF!)", ""]]);
  });
});
