/** What the undo list loses, and undo groups: Microsoft's page on undo, OfficeDev/office-js#5918, #3141, #4484, #6491. */
import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** @returns the code with which Excel refuses, or "" */
async function run(batch: Batch, options: Excel.RunOptions = {}): Promise<string> {
  try {
    await fixture.addin.Excel.run(options, async (context) => {
      batch(activeSheet(context), context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

beforeEach(() => {
  fixture.addin.host.undo.steps = 0;
  fixture.addin.host.undo.losses.length = 0;
});

describe("the undo list", () => {
  it("gets one step for each batch that changes something", async () => {
    const { undo } = fixture.addin.host;
    await run((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]));
    await run((sheet) => sheet.load("name"));
    await run((sheet) => (sheet.getRange("A2").values = [[3]]));
    expect(undo).toMatchObject({ steps: 2, losses: [] });
  });

  it.each<[string, "desktop" | "everywhere", Batch]>([
    [
      "Worksheet.delete",
      "everywhere",
      (_, { workbook }) => workbook.worksheets.getItem("新").delete(),
    ],
    [
      "Worksheet.visibility",
      "desktop",
      (_, { workbook }) => (workbook.worksheets.getItem("新").visibility = "Hidden"),
    ],
    [
      "Range.getMergedAreasOrNullObject",
      "desktop",
      (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
    ],
    [
      "CustomXmlPartCollection.add",
      "desktop",
      (_, { workbook }) => workbook.customXmlParts.add("<a/>"),
    ],
  ])("is lost at %s (%s)", async (api, where, batch) => {
    const { undo } = fixture.addin.host;
    await run((_, { workbook }) => workbook.worksheets.add("新"));
    await run(batch);
    expect(undo.losses).toEqual([{ api, where, steps: 1 }]);
  });

  it("is lost when the document's settings are saved", async () => {
    const { addin } = fixture;
    await run((sheet) => (sheet.getRange("A1").values = [[1]]));
    const { settings } = addin.Office.context.document;
    settings.set("计划", 1);
    await new Promise((saved) => settings.saveAsync(saved));
    expect(addin.host.undo.losses).toEqual([
      { api: "Settings.saveAsync", where: "everywhere", steps: 1 },
    ]);
  });
});

describe("an undo group", () => {
  const group = { mergeUndoGroup: true } as Excel.RunOptions;

  it("is one step, however many requests it takes", async () => {
    const { undo } = fixture.addin.host;
    const twice = async (context: Excel.RequestContext): Promise<void> => {
      activeSheet(context).getRange("A1").values = [[1]];
      await context.sync();
      activeSheet(context).getRange("A2").values = [[2]];
      await context.sync();
    };
    await fixture.addin.Excel.run(group, twice);
    await fixture.addin.Excel.run(group, twice);
    expect(undo.steps).toBe(2);
  });

  it("refuses what cannot be undone, wherever that is so, and keeps what was done before", async () => {
    const code = await run((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.visibility = "Hidden";
    }, group);
    expect(code).toBe("UndoNotSupported");
    expect(fixture.sheet.value("A1")).toBe(1);
    expect(fixture.sheet.data.visibility).toBe("Visible");
  });

  it("refuses 1,600 formulas, together in one request or not", async () => {
    const formulas = Array.from({ length: 800 }, () => ["=1"]);
    const write = (address: string) => (sheet: Excel.Worksheet) =>
      (sheet.getRange(address).formulas = formulas);
    expect(await run(write("A1:A800"), group)).toBe("");
    const both = (sheet: Excel.Worksheet) => {
      write("A1:A800")(sheet);
      write("B1:B800")(sheet);
    };
    expect(await run(both, group)).toBe("UndoNotSupported");
    expect(await run(both)).toBe("");
  });
});
