import { distDir } from "./fixture-addin";
import { type Addin, startAddin } from "./jsdom-host";

/** The part of OfficeRuntime.storage that is used here. */
interface RuntimeStorage {
  setItem(key: string, value: string): Promise<void>;
  getItem(key: string): Promise<string | null>;
}

describe("the wire between office.js and the stand-in Excel", () => {
  let addin: Addin;

  beforeAll(async () => {
    addin = await startAddin({ distDir });
  });
  afterAll(() => addin.dispose());

  it("starts unmodified office.js, in the language of Excel", () => {
    expect(addin.document.getElementById("state")?.textContent).toBe("ready");
    expect(addin.Office.context.displayLanguage).toBe("zh-CN");
    expect(addin.errors).toEqual([]);
  });

  it("clicks a ribbon button and waits until the add-in has completed", async () => {
    await addin.ribbon.click("insertTable");
    expect(addin.workbook.table("目标表").address).toBe("B2:C3");
    expect(addin.workbook.sheet().values("B3:C3")).toEqual([["高新技术企业", 3000]]);
  });

  it("keeps the document's settings in the workbook", async () => {
    const { settings } = addin.Office.context.document;
    settings.set("version", { data: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(addin.workbook.data.documentSettings).toEqual({ version: '{"data":1}' });
  });

  it("shows and hides the pane, and tells of it", async () => {
    const seen: string[] = [];
    await addin.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    });
    await addin.Office.addin.hide();
    expect(addin.host.runtime.pane).toBe("Background");
    await addin.Office.addin.showAsTaskpane();
    expect(addin.host.runtime.pane).toBe("Visible");
    expect(seen).toEqual(["Hidden", "Taskpane"]);
  });

  it("remembers that the add-in shall start with the document", async () => {
    await addin.Office.addin.setStartupBehavior(addin.Office.StartupBehavior.load);
    expect(addin.host.runtime.startup).toBe("Background");
    expect(await addin.Office.addin.getStartupBehavior()).toBe("Load");
  });

  it("keeps OfficeRuntime.storage", async () => {
    const { storage } = addin.window["OfficeRuntime"] as { storage: RuntimeStorage };
    await storage.setItem("key", "value");
    expect(await storage.getItem("key")).toBe("value");
  });

  it("counts what goes over the wire", async () => {
    addin.traffic.reset();
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1").values = [[1]];
      await context.sync();
    });
    expect(addin.traffic.requests).toBe(1);
    expect(addin.traffic.bytesIn).toBeGreaterThan(100);
  });

  it("calls nothing that the stand-in does not have", () => {
    expect(addin.unimplemented).toEqual([]);
  });
});

describe("custom functions over the wire", () => {
  let addin: Addin;

  beforeAll(async () => {
    addin = await startAddin({ distDir });
  });
  afterAll(() => addin.dispose());

  it("take and give single values and matrices", async () => {
    expect(await addin.functions.call("DOUBLE", [21])).toBe(42);
    expect(await addin.functions.call("EACH", [[["a", null, 0]]])).toEqual([["a", "", 0]]);
  });

  it("give an error with its reason, alone or inside a matrix", async () => {
    expect(await addin.functions.call("MISSING", ["x"])).toEqual({
      error: "#N/A",
      reason: "Unknown: x",
    });
    expect(await addin.functions.call("HALVES", [[[4, "x"]]])).toEqual([
      [2, { error: "#N/A", reason: "No half: x" }],
    ]);
  });

  it("give #VALUE! for a defect, without its text", async () => {
    expect(await addin.functions.call("THROWS", [])).toEqual({ error: "#VALUE!" });
  });

  it("get errors from cells when the metadata allows it, and blanks as null", async () => {
    const sheet = addin.workbook.sheet();
    sheet.enter("A1:A3", [["=NA()"], [null], [5]]);
    sheet.enter("B1", "=CQ.EACH(A1:A3)");
    await addin.calculated();
    expect(sheet.values("B1:B3")).toEqual([["#N/A"], [""], [5]]);
  });

  it("are called once for the same arguments, and again for others", async () => {
    const sheet = addin.workbook.sheet();
    sheet.enter("D1:D2", [[1], ["=CQ.DOUBLE(D1)"]]);
    await addin.calculated();
    const { started } = addin.host.calculator.calls;
    sheet.enter("E1", "unrelated");
    await addin.calculated();
    expect(addin.host.calculator.calls.started).toBe(started);
    sheet.enter("D1", 4);
    await addin.calculated();
    expect(sheet.value("D2")).toBe(8);
    expect(addin.host.calculator.calls.started).toBe(started + 1);
  });

  it("may bring a number format along", async () => {
    const sheet = addin.workbook.sheet();
    sheet.enter("F1", "=CQ.SHARE()");
    await addin.calculated();
    expect(sheet.text("F1")).toBe("12.5%");
  });

  it("are #NAME? when the add-in has no such function", () => {
    const sheet = addin.workbook.sheet();
    sheet.enter("G1", "=CQ.NOSUCH(1)");
    expect(sheet.value("G1")).toBe("#NAME?");
  });

  it("can be cancelled", async () => {
    const invocation = addin.host.functions.invoke("WAITS", [], {
      flags: { cancelable: true },
      answer: () => undefined,
    });
    await addin.functions.call("DOUBLE", [1]);
    addin.host.functions.cancel(invocation);
    await addin.functions.call("DOUBLE", [2]);
    expect(addin.document.title).toBe("cancelled");
  });
});

describe("an older host", () => {
  it("says which sets it has, and refuses what it does not have", async () => {
    const addin = await startAddin({ distDir, api: "1.8", locale: "en-US" });
    const { requirements } = addin.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(addin.Office.context.displayLanguage).toBe("en-US");
    const call = addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = "Landscape";
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({ code: "ApiNotFound" });
    addin.dispose();
  });

  it("passes blanks as 0 when it is an older desktop", async () => {
    const addin = await startAddin({ distDir, blanks: "zero" });
    const sheet = addin.workbook.sheet();
    sheet.enter("B1", "=CQ.EACH(A1:A2)");
    await addin.calculated();
    expect(sheet.values("B1:B2")).toEqual([[0], [0]]);
    addin.dispose();
  });
});
