import type { PlanPlace } from "../../../src/core/citation";
import { citationText, placeText } from "../../../src/i18n/citation";

const plan = {
  title: { zh: "重庆市科技创新“十三五”规划", en: "13th Five-Year Plan" },
  issuer: { zh: "重庆市人民政府", en: "Chongqing Municipal People's Government" },
  issuedOn: "2016-11-03",
};
const nowhere: PlanPlace = { chapter: null, section: null, box: null, item: null };

describe("citationText", () => {
  const place = { chapter: 2, section: 3, box: 2, item: 4 };

  test("reads like a footnote in Chinese", () => {
    expect(citationText({ ...plan, place }, "zh-CN")).toBe(
      "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第4项"
    );
  });

  test("reads like a footnote in English", () => {
    expect(citationText({ ...plan, place }, "en-US")).toBe(
      "13th Five-Year Plan (Chongqing Municipal People's Government, 3 November 2016), " +
        "Chapter 2, Section 3, Box 2, Item 4"
    );
  });

  test("ends with the plan where no place is known", () => {
    expect(citationText({ ...plan, place: null }, "zh-CN")).toMatch(/3日）$/);
    expect(citationText({ ...plan, place: null }, "en-US")).toMatch(/2016\)$/);
  });
});

describe("placeText", () => {
  test.each([
    [{ chapter: 10 }, "第十章"],
    [{ chapter: 12, section: 1 }, "第十二章第一节"],
    [{ chapter: 21 }, "第二十一章"],
    [{ chapter: 20 }, "第二十章"],
    [{ box: 17, item: 6 }, "专栏17 第6项"],
    [{ chapter: 3, box: 20 }, "第三章 专栏20"],
  ])("words %j as %s", (place, text) => {
    expect(placeText({ ...nowhere, ...place }, "zh-CN")).toBe(text);
  });
});
