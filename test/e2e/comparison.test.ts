/** Comparing plans: with the built-in plan alone, so two of its own indicators. */
import type { Locale } from "../../src/i18n/locale";
import { planComparisonTexts } from "../../src/i18n/plan-comparison";
import { comparisonTexts } from "../../src/i18n/taskpane-comparison";
import { sheetTexts } from "../../src/i18n/sheets";
import { addComparedPair, institutions } from "./compared-pair";
import { highTech } from "./high-tech";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("a pair is chosen and inserted as a comparison, which gives the mapping back", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const texts = comparisonTexts(lang);
    await workbook.select("B2");
    await addComparedPair(pane, lang);
    await pane.press(pane.pages.insert.insert);
    const message = await pane.message("success");

    const { tables } = await workbook.snapshot();
    expect(tables.map(({ name }) => name)).toEqual(["CQ_Comparison"]);
    expect(message).toContain(
      pane.texts.insertion.done(
        pane.texts.insertion.things.comparison,
        await workbook.usedAddress()
      )
    );
    const [headers = [], row = []] = await workbook.values(tables[0]?.address ?? "");
    const { side, difference } = planComparisonTexts(lang);
    const at = (header: string) => row[headers.indexOf(header)];
    const target = sheetTexts(lang).columns.target(2020);
    expect(at(side.left(target))).toBe(3000);
    expect(at(difference)).toBe(3000 - Number(at(side.right(target))));

    const pair = texts.pair(highTech[lang], institutions[lang]);
    await pane.press(texts.remove(pair));
    await pane.frame.getByText(texts.noPairs).waitFor();
    await workbook.select("D5");
    await pane.press(texts.read);
    await pane.frame.getByText(texts.readDone(1, 0)).waitFor();
    await pane.frame.getByRole("button", { name: texts.remove(pair) }).waitFor();
  });
});
