/** The ribbon buttons of the built add-in while Excel fails: the button always comes back, and the pane says what happened. */
import path from "node:path";
import { type Addin, startAddin } from "../../excel/jsdom-host";
import type { Fault } from "../../excel/faults";
import type { WorkbookData } from "../../excel/model/data";
import { until } from "../../until";

const distDir = path.join(__dirname, "../../../dist");

const faults: Record<string, Fault> = {
  "refuses half way": { code: "GeneralException", afterActions: 12 },
  "is in cell-edit mode": { code: "InvalidOperationInCellEditMode" },
  "loses the session": { transport: "sessionLost" },
  "fails inside": { transport: "internal" },
};

let addin: Addin;
let before: WorkbookData;

beforeAll(async () => {
  addin = await startAddin({ distDir });
  await addin.followed();
  const sheet = addin.workbook.sheet("Sheet1");
  sheet.enter("A1", "高新技术企业");
  addin.workbook.select("Sheet1!A1");
  before = addin.workbook.snapshot();
});

afterAll(() => {
  expect(addin.errors).toEqual([]);
  expect(addin.unimplemented).toEqual([]);
  addin.dispose();
});

const paneText = () => addin.document.getElementById("pane")?.textContent ?? "";

/** What the pane says when nothing, or nothing any more, was written. */
const nothingChanged = /未作任何改动|工作簿已恢复原状|单元格编辑状态/;

describe.each([
  ["insertHeadlineTable", "Sheet1!A4"],
  ["insertCitation", "Sheet1!A1"],
])("%s", (button, cell) => {
  beforeEach(() => addin.workbook.select(cell));
  afterEach(() => {
    addin.faults.clear();
    addin.workbook.restore(before);
  });

  test.each(Object.entries(faults))(
    "comes back when Excel %s, at each request, and says so",
    async (_, fault) => {
      const start = addin.workbook.snapshot();
      addin.traffic.reset();
      await addin.ribbon.click(button);
      const { requests } = addin.traffic;
      expect(requests).toBeGreaterThan(1);

      for (let request = 1; request <= requests; request++) {
        addin.workbook.restore(start);
        addin.faults.failRequest(request, fault);
        await addin.ribbon.click(button);
        addin.faults.clear();
        expect(addin.workbook.snapshot()).toEqual(start);
        await until(() => nothingChanged.test(paneText()));
      }
    }
  );
});
