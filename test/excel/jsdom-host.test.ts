import path from "node:path";
import { type Addin, startAddin } from "./jsdom-host";

const distDir = path.join(__dirname, "fixtures/addin");

describe("an add-in on the stand-in Excel", () => {
  let addin: Addin;

  beforeAll(async () => {
    addin = await startAddin({ distDir });
  });
  afterAll(() => addin.dispose());

  it("starts with unmodified office.js, in the language of Excel", () => {
    expect(addin.document.getElementById("state")?.textContent).toBe("ready");
    expect(addin.Office.context.displayLanguage).toBe("zh-CN");
    expect(addin.errors).toEqual([]);
  });

  it("answers a function in a cell, also inside another formula", async () => {
    const sheet = addin.workbook.sheet();
    sheet.enter("A1:A2", [["=CQ.DOUBLE(21)"], ['=IFERROR(CQ.MISSING("x"),"-")&CQ.DOUBLE(A1)']]);
    expect(sheet.value("A1")).toBe("#BUSY!");
    await addin.calculated();
    expect(sheet.values("A1:A2")).toEqual([[42], ["-84"]]);
  });
});
