/** A plan's own document, from the .docx to a formula that answers from it. */
import type { Locale } from "../../src/i18n/locale";
import { planDocumentTexts } from "../../src/i18n/plan-documents";
import { planTexts } from "../../src/i18n/plans";
import { wordDocument } from "../unit/reading/documents/word-document";
import { accessibilityFaults } from "./accessibility-faults";
import { districtPlan } from "./district-plan";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

const DOCUMENT = wordDocument(districtPlan);

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  const [texts, { load, review }] = [planTexts(lang), planDocumentTexts(lang)];

  test("a .docx is looked through by the keyboard, becomes a plan, and answers a formula", async () => {
    const { pane, workbook } = await sessions.open({ lang, still: true });
    pane.frame.page().setDefaultTimeout(8000);
    await workbook.enter("B2", '=CQ.PLANTARGET("nanxin/孵化器")');
    await workbook.enter("B3", '=CQ.PLANTARGET("nanxin/科技服务机构")');
    await pane.openTab("data");
    const chooser = pane.frame.page().waitForEvent("filechooser");
    await pane.press(load.button);
    await (
      await chooser
    ).setFiles([{ name: "规划.docx", mimeType: "", buffer: Buffer.from(DOCUMENT) }]);
    const list = pane.frame.getByRole("list", { name: review.list });
    await list.waitFor();
    await pane.frame.getByText(review.found(5, 3, 2)).waitFor();
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);

    const entries = list.getByRole("listitem");
    await entries.nth(3).focus();
    await pane.frame.page().keyboard.press("t");
    await pane.frame.page().keyboard.press("ArrowDown");
    await pane.frame.page().keyboard.press("n");
    await pane.frame.getByText(review.found(5, 4, 0)).waitFor();
    await pane.press(review.finish(4));

    const field = (label: string) => pane.frame.getByRole("textbox", { name: label });
    const { fields } = texts.form;
    expect(await field(fields.title).inputValue()).toBe("某区科技创新“十四五”规划");
    expect(await field(fields.issuer).inputValue()).toBe("某区人民政府");
    expect(await field(fields.period).inputValue()).toBe("2021-2025");
    await field(fields.id).fill("nanxin");
    await pane.press(texts.form.check);
    await pane.frame.getByRole("heading", { name: texts.summary.title }).waitFor();
    await pane.press(texts.summary.load);
    await pane.message("success");
    expect(await workbook.value("B2")).toBe(24);
    expect(await workbook.value("B3")).toBe(40);
  });
});
