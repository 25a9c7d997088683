import { until } from "../until";
import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("events", () => {
  it("tell of changes, selections and sheets, after the batch", async () => {
    const seen: string[] = [];
    const note = (text: string) => (): Promise<void> => {
      seen.push(text);
      return Promise.resolve();
    };
    const handlers = await fixture.run(async (context) => {
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
    fixture.sheet.enter("B2", 5);
    fixture.addin.workbook.addSheet("新");
    fixture.addin.workbook.select("新!C3");
    await until(() => seen.length === 5);
    expect(seen).toEqual(["to 5", "changed B2", "added", "activated", "selected C3"]);
    await fixture.addin.Excel.run(handlers[0]?.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
    fixture.sheet.enter("B2", 6);
    // What Excel sends arrives in its order: an event would be here before the answer to a later request.
    await fixture.run(async (context) => {
      activeSheet(context).load("name");
      await context.sync();
    });
    expect(seen).toHaveLength(5);
  });

  it("tell the workbook of a new selection", async () => {
    const selected = new Promise<void>((resolve) => {
      void fixture.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          resolve();
          return Promise.resolve();
        });
        await context.sync();
        fixture.addin.workbook.select("D4");
      });
    });
    await expect(selected).resolves.toBeUndefined();
  });

  it("tell where formulas got new values", async () => {
    fixture.sheet.enter("A1:B2", [
      [1, "=A1*2"],
      [2, "=A2*2"],
    ]);
    fixture.sheet.value("B1");
    const address = new Promise<string>((resolve) => {
      void fixture.run(async (context) => {
        activeSheet(context).onCalculated.add((args) => {
          resolve(args.address);
          return Promise.resolve();
        });
        await context.sync();
        activeSheet(context).getRange("A2").values = [[3]];
        await context.sync();
      });
    });
    expect(await address).toBe("B2");
  });

  it("tell of changes in tables", async () => {
    fixture.sheet.addTable("A1:B3", { name: "T" });
    const address = new Promise<string>((resolve) => {
      void fixture.run(async (context) => {
        context.workbook.tables.getItem("T").onChanged.add((args) => {
          resolve(args.address);
          return Promise.resolve();
        });
        await context.sync();
        fixture.sheet.enter("B2", 7);
      });
    });
    expect(await address).toBe("B2");
  });

  it("tell of sorting, formulas, protection, hiding, moving, charts, comments and tables", async () => {
    const seen: string[] = [];
    const note = (text: string) => (): Promise<void> => {
      seen.push(text);
      return Promise.resolve();
    };
    fixture.sheet.addTable("A1:B3", { name: "T" });
    fixture.addin.workbook.addSheet("新");
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      context.workbook.worksheets.onVisibilityChanged.add(note("hidden"));
      context.workbook.worksheets.onMoved.add(note("moved"));
      sheet.onRowSorted.add(note("sorted"));
      sheet.onRowHiddenChanged.add(note("rows"));
      sheet.onProtectionChanged.add(note("protected"));
      sheet.onFormulaChanged.add(({ formulaDetails }) =>
        note(`formula ${formulaDetails[0]?.cellAddress}`)()
      );
      sheet.charts.onAdded.add(note("chart"));
      sheet.comments.onAdded.add(note("comment"));
      context.workbook.tables
        .getItem("T")
        .onSelectionChanged.add(({ address, isInsideTable }) =>
          note(`table ${isInsideTable ? address : "left"}`)()
        );
      await context.sync();
      sheet.getRange("D1").formulas = [["=1+1"]];
      sheet.getRange("D1:D2").sort.apply([{ key: 0 }]);
      sheet.getRange("9:9").rowHidden = true;
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      sheet.comments.add("D5", "核实");
      sheet.getRange("A2").select();
      sheet.getRange("F9").select();
      const other = context.workbook.worksheets.getItem("新");
      other.position = 0;
      other.visibility = "Hidden";
      sheet.protection.protect();
      await context.sync();
    });
    await until(() => seen.length === 10);
    expect(seen).toEqual([
      ...["formula D1", "sorted", "rows", "chart", "comment", "table A2", "table left"],
      ...["moved", "hidden", "protected"],
    ]);
  });
});
