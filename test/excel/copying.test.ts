import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

const onSheet = <T>(use: (sheet: Excel.Worksheet) => T): Promise<T> =>
  fixture.run(async (context) => {
    const result = use(activeSheet(context));
    await context.sync();
    return result;
  });

describe("copying", () => {
  it("takes formulas along, with what is relative in them", async () => {
    fixture.sheet.enter("A1:B1", [[2, "=A1*$A$1"]]);
    await onSheet((sheet) => sheet.getRange("A2").copyFrom("A1:B1"));
    expect(fixture.sheet.formulas("A2:B2")).toEqual([[2, "=A2*$A$1"]]);
  });

  it("fills a range that is a multiple of the source", async () => {
    fixture.sheet.enter("A1", "=ROW()");
    await onSheet((sheet) => sheet.getRange("B1:C2").copyFrom("A1"));
    expect(fixture.sheet.values("B1:C2")).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it("turns rows into columns, and leaves out blank cells when asked to", async () => {
    fixture.sheet.enter("A1:C1", [[1, null, 3]]);
    fixture.sheet.enter("E2", "mine");
    await onSheet((sheet) => sheet.getRange("E1").copyFrom("A1:C1", "All", true, true));
    expect(fixture.sheet.values("E1:E3")).toEqual([[1], ["mine"], [3]]);
  });
});

describe("moving cells", () => {
  it("lets the formulas that refer to them follow", async () => {
    fixture.sheet.enter("A1:B2", [
      [1, "=A1+1"],
      ["=B1", "mine"],
    ]);
    await onSheet((sheet) => sheet.getRange("A1:B1").moveTo("D5"));
    expect(fixture.sheet.formulas("D5:E5")).toEqual([[1, "=D5+1"]]);
    expect(fixture.sheet.formulas("A1:B2")).toEqual([
      ["", ""],
      ["=E5", "mine"],
    ]);
  });
});

describe("filling", () => {
  it("goes on with two numbers, repeats one, and copies formulas", async () => {
    fixture.sheet.enter("A1:C2", [
      [2016, "=A1", 7],
      [2017, "=A2", 7],
    ]);
    await onSheet((sheet) => sheet.getRange("A1:B2").autoFill("A1:B4", "FillDefault"));
    await onSheet((sheet) => sheet.getRange("C2").autoFill("C2:C4", "FillDefault"));
    expect(fixture.sheet.formulas("A3:C4")).toEqual([
      [2018, "=A3", 7],
      [2019, "=A4", 7],
    ]);
  });
});

describe("the ends of data", () => {
  it("are where Ctrl and an arrow key lead", async () => {
    fixture.sheet.enter("B2:B4", [[1], [2], [3]]);
    fixture.sheet.enter("B8", 4);
    const addresses = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const found = [
        sheet.getRange("B2").getRangeEdge("Down"),
        sheet.getRange("B4").getRangeEdge("Down"),
        sheet.getRange("B8").getRangeEdge("Down"),
        sheet.getRange("B8").getRangeEdge("Left"),
        sheet.getRange("B2").getExtendedRange("Down"),
      ].map((range) => range.load("address"));
      await context.sync();
      return found.map(({ address }) => address.split("!")[1]);
    });
    expect(addresses).toEqual(["B4", "B8", "B1048576", "A8", "B2:B4"]);
  });
});

describe("removing duplicates", () => {
  it("keeps the first of equal rows and counts the others", async () => {
    fixture.sheet.enter("A1:B4", [
      ["指标", "年"],
      ["专利", 2016],
      ["专利", 2016],
      ["专利", 2017],
    ]);
    const counts = await fixture.run(async (context) => {
      const result = activeSheet(context).getRange("A1:B4").removeDuplicates([0, 1], true);
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(counts).toEqual([1, 2]);
    expect(fixture.sheet.values("A2:B4")).toEqual([
      ["专利", 2016],
      ["专利", 2017],
      ["", ""],
    ]);
  });
});

describe("several ranges", () => {
  it("each take what is copied into them", async () => {
    fixture.sheet.enter("A1", "=ROW()");
    await fixture.run(async (context) => {
      activeSheet(context).getRanges("B2,B4").copyFrom("A1");
      await context.sync();
    });
    expect(fixture.sheet.values("B2:B4")).toEqual([[2], [""], [4]]);
  });
});
