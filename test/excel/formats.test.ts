import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

/** Formats the range and gives the styles of some cells. */
async function styles(
  address: string,
  format: (range: Excel.Range) => void,
  cells: string[]
): Promise<unknown[]> {
  await fixture.run(async (context) => {
    format(activeSheet(context).getRange(address));
    await context.sync();
  });
  return cells.map((cell) => fixture.sheet.format(cell));
}

describe("formats", () => {
  it("draw borders around and inside a range, and take them away", async () => {
    const inside = (range: Excel.Range): void => {
      const border = range.format.borders.getItem("InsideHorizontal");
      border.style = "Continuous";
      border.weight = "Hairline";
      range.format.borders.getItem("EdgeLeft").color = "#7F7F7F";
    };
    const line = { style: "Continuous", weight: "Hairline" };
    const left = { style: "Continuous", color: "#7F7F7F" };
    expect(await styles("A1:B2", inside, ["A1", "B1", "A2"])).toEqual([
      { borders: { left, bottom: line } },
      { borders: { bottom: line } },
      { borders: { left, top: line } },
    ]);
    const none = (range: Excel.Range): void => {
      range.format.borders.getItem("InsideHorizontal").style = "None";
    };
    expect(await styles("A1:B2", none, ["A1", "B2"])).toEqual([{ borders: { left } }, {}]);
  });

  it("set fonts, alignment and fill, and forget what is Excel's own", async () => {
    const set = (range: Excel.Range): void => {
      range.format.font.name = "黑体";
      range.format.font.size = 16;
      range.format.font.underline = "Single";
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Center";
      range.format.indentLevel = 1;
      range.format.shrinkToFit = true;
    };
    const styled = {
      font: { name: "黑体", size: 16, underline: "Single" },
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      indentLevel: 1,
      shrinkToFit: true,
    };
    expect(await styles("C3", set, ["C3"])).toEqual([styled]);
    const reset = (range: Excel.Range): void => {
      range.format.fill.color = "yellow";
      range.format.fill.clear();
      range.format.font.name = "等线";
      range.format.font.size = 11;
      range.format.font.underline = "None";
      range.clear("Formats");
    };
    expect(await styles("C3", reset, ["C3"])).toEqual([{}]);
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("of whole columns, rows and the sheet hold for empty cells, without a million entries", async () => {
    fixture.sheet.enter("B5", "x");
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("3:3").format.font.bold = true;
      sheet.getRange().format.font.name = "宋体";
      await context.sync();
    });
    fixture.sheet.enter("B9", "007");
    expect(fixture.sheet.value("B9")).toBe("007");
    expect(fixture.sheet.format("Z3")).toEqual({ font: { bold: true } });
    expect(fixture.sheet.format("Z9")).toEqual({ font: { name: "宋体" } });
    expect(Object.keys(fixture.sheet.data.cells)).toEqual(["B5", "B9"]);
  });

  it("give columns and rows their size, fitted to the text on demand", async () => {
    fixture.sheet.enter("A1:B1", [["高新技术企业数量", "x"]]);
    const sizes = await fixture.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B2");
      range.format.rowHeight = 30;
      range.format.autofitColumns();
      const first = range.getColumn(0).format.load("columnWidth,rowHeight");
      const both = range.format.load("columnWidth");
      range.load("width,height");
      await context.sync();
      return [first.columnWidth > 48, first.rowHeight, both.columnWidth, range.height];
    });
    expect(sizes).toEqual([true, 30, null, 60]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1:B2").format.autofitRows();
      await context.sync();
    });
    expect(fixture.sheet.data.rows).toEqual({});
  });

  it("hide columns and rows, and link cells", async () => {
    const read = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("B:B").columnHidden = true;
      const range = sheet.getRange("A1:B2").load("columnHidden,rowHidden");
      sheet.getRange("A1").hyperlink = { address: "https://example.org", textToDisplay: "原文" };
      const cell = sheet.getRange("A1").load("values,hyperlink");
      await context.sync();
      return [range.columnHidden, range.rowHidden, cell.values, cell.hyperlink.address];
    });
    expect(read).toEqual([null, false, [["原文"]], "https://example.org"]);
  });

  it("of merged cells are those of their top left; merging keeps only its value", async () => {
    fixture.sheet.enter("A1:C2", [
      ["标题", "lost", null],
      ["甲", "乙", "丙"],
    ]);
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1:C1").format.horizontalAlignment = "Center";
      sheet.getRange("A3:B4").merge(true);
      await context.sync();
    });
    expect(fixture.sheet.values("A1:C1")).toEqual([["标题", "", ""]]);
    expect(fixture.sheet.data.merges).toEqual(["A1:C1", "A3:B3", "A4:B4"]);
    await fixture.run(async (context) => {
      activeSheet(context).getRange("B1:B3").unmerge();
      await context.sync();
    });
    expect(fixture.sheet.data.merges).toEqual(["A4:B4"]);
  });

  it("and areas can be handled together", async () => {
    const read = await fixture.run(async (context) => {
      const areas = activeSheet(context).getRanges("A1:B2,D4");
      areas.format.fill.color = "#F2F2F2";
      areas.load("address,areaCount,cellCount,isEntireRow");
      const parts = areas.areas.load("items/address");
      await context.sync();
      const { address, areaCount, cellCount, isEntireRow } = areas;
      areas.clear();
      await context.sync();
      const addresses = parts.items.map((part) => part.address);
      return [address, areaCount, cellCount, isEntireRow, addresses];
    });
    const addresses = ["Sheet1!A1:B2", "Sheet1!D4"];
    expect(read).toEqual([addresses.join(","), 2, 5, false, addresses]);
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });
});

describe("a matrix of one number format", () => {
  it("is meant for every cell of the range", async () => {
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1:B2").numberFormat = [["0.0%"]];
      await context.sync();
    });
    expect(fixture.sheet.numberFormat("B2")).toBe("0.0%");
  });
});

describe("a named style", () => {
  it("is kept by its name, and refused when Excel has none of it", async () => {
    await fixture.run(async (context) => {
      activeSheet(context).getRange("A1").style = "Heading1";
      await context.sync();
    });
    expect(fixture.sheet.format("A1")).toEqual({ name: "Heading1" });
    const unknown = fixture.run(async (context) => {
      activeSheet(context).getRange("A1").style = "Heading9";
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
