/** What is selected, and in which workbook: OfficeDev/office-js#8, #2268, #5319, #6365. */
import { useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

async function refusal(ask: (workbook: Excel.Workbook) => void): Promise<string> {
  try {
    await fixture.run(async (context) => {
      ask(context.workbook);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const questions: [string, (workbook: Excel.Workbook) => void][] = [
  ["the selected range", (workbook) => workbook.getSelectedRange().load("address")],
  ["the selected ranges", (workbook) => workbook.getSelectedRanges().load("address")],
  ["the active cell", (workbook) => workbook.getActiveCell().load("address")],
];

async function addChart(): Promise<void> {
  fixture.sheet.enter("A1:B2", [
    ["年", "数"],
    [2016, 1],
  ]);
  await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "路径图";
    await context.sync();
  });
}

describe("while a chart is selected", () => {
  it.each(questions)("Excel does not tell %s", async (_, ask) => {
    await addChart();
    fixture.addin.workbook.selectChart("路径图");
    expect(await refusal(ask)).toBe("InvalidSelection");
    fixture.addin.workbook.select("B2");
    expect(await refusal(ask)).toBe("");
  });

  it("it is the active chart, and so is one that was activated", async () => {
    await addChart();
    const active = await fixture.run(async (context) => {
      const none = context.workbook.getActiveChartOrNullObject().load("name");
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").charts.getItem("路径图").activate();
      const chart = context.workbook.getActiveChart().load("name");
      await context.sync();
      return [none.isNullObject, chart.name];
    });
    expect(active).toEqual([true, "路径图"]);
  });
});

describe("while another workbook is active", () => {
  it.each([
    ...questions,
    [
      "the names of a sheet",
      (workbook: Excel.Workbook) => workbook.worksheets.getItem("Sheet1").names.load("items"),
    ],
  ] as typeof questions)("Excel does not tell %s", async (_, ask) => {
    fixture.addin.workbook.isActive = false;
    expect(await refusal(ask)).toBe("InvalidSelection");
  });

  it("Excel selects nothing, and writes all the same", async () => {
    fixture.addin.workbook.isActive = false;
    const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Sheet1");
    expect(await refusal((workbook) => sheetOf(workbook).getRange("B2").select())).toBe(
      "InvalidSelection"
    );
    expect(await refusal((workbook) => (sheetOf(workbook).getRange("A1").values = [[1]]))).toBe("");
  });
});

describe("several selected areas", () => {
  it("are no range", async () => {
    fixture.addin.workbook.select("A1,C3:D4");
    expect(await refusal((workbook) => workbook.getSelectedRange().load("address"))).toBe(
      "InvalidSelection"
    );
    const address = await fixture.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe("Sheet1!A1,Sheet1!C3:D4");
  });
});
