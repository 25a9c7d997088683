import { planOfRows } from "../../../../src/reading/conversion/convert-table";
import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { structured } from "../../../../src/reading/documents/structure";
import { planRows } from "../../../../src/reading/review/plan-rows";
import { corrected, decided, joinedTo, reviewOf } from "../../../../src/reading/review/review";
import { readDocument } from "../../../../src/reading/sentences/read-document";

const TEXT = [
  "一、发展基础",
  "2020年高新技术企业达到630家。",
  "二、主要目标",
  "到2025年，高新技术企业达到1200家以上，年均增长14%，研发经费投入强度提高到2.6%。",
  "三、重点任务",
  "培育省级企业技术中心30家。",
];

const settings = {
  ...{ title: "某区科技创新“十四五”规划", issuer: "某区人民政府" },
  ...{ issuedOn: "2021-12-30", period: "2021-2025" },
};

function found() {
  const document = structured(readPlainText(TEXT.join("\n")));
  return reviewOf(readDocument(document, { first: 2021, last: 2025 }));
}

describe("what was found in a document", () => {
  test("stands in the order of the document; what is sure is taken, the rest waits", () => {
    expect(found().map(({ target, decision }) => [target.name, decision])).toEqual([
      ["高新技术企业", "taken"],
      ["高新技术企业", "taken"],
      ["研发经费投入强度", "taken"],
      ["省级企业技术中心", "open"],
    ]);
  });

  test("becomes a plan with the place of each target, and nothing that was not taken", () => {
    const { plans, problems } = planOfRows(
      { file: "规划.docx", rows: planRows(found()) },
      { settings, answers: { "direction:研发经费投入强度": "higher" } }
    );
    expect(problems).toEqual([]);
    const [first, second, ...others] = plans[0]?.indicators ?? [];
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      ...{ name: { zh: "高新技术企业" }, unit: { zh: "家" } },
      observations: [{ year: 2020, value: 630 }],
      targets: [
        { year: 2025, basis: "level", comparator: "ge", lower: 1200, printed: "达到1200家以上" },
        { year: 2025, basis: "growth", comparator: "eq", lower: 14, unit: { zh: "%" } },
      ],
      mentions: [
        { chapter: 2, paragraph: 4 },
        { chapter: 2, paragraph: 4 },
      ],
    });
    expect(second).toMatchObject({ name: { zh: "研发经费投入强度" }, unit: { zh: "%" } });
  });

  test("is asked about where neither words nor figures tell which way is better", () => {
    const items = corrected(found(), 2, { name: "城镇调查失业率" });
    const { plans, table } = planOfRows({ file: "规划.docx", rows: planRows(items) }, { settings });
    expect(plans).toEqual([]);
    expect(table?.questions).toMatchObject([{ asks: "direction", name: "城镇调查失业率" }]);
  });

  test("can be left out, corrected and joined", () => {
    const leftOut = decided(found(), 2, "leftOut");
    const changed = corrected(leftOut, 3, { basis: "total", name: "培育省级企业技术中心" });
    const names = (items: ReturnType<typeof found>) => planRows(items).map(({ name }) => name);
    expect(names(changed)).toEqual(["高新技术企业", "高新技术企业", "培育省级企业技术中心"]);
    expect(names(joinedTo(changed, 3, 0))).toEqual(Array(3).fill("高新技术企业"));
    expect(planRows(changed)[2]?.targets).toMatchObject([{ basis: "total", lower: 30 }]);
  });
});

test("indicators of the past alone are shown, open, and become published figures where they are taken", () => {
  const text =
    "一、发展基础\n2019年，孵化器达到12家。\n二、主要目标\n到2025年，机场旅客吞吐量由2019年的1850万人次增加到3000万人次。";
  const document = structured(readPlainText(text));
  const items = reviewOf(readDocument(document, { first: 2021, last: 2025 }));
  expect(items.map(({ target, isPast, decision }) => [target.name, isPast, decision])).toEqual([
    ["孵化器", true, "open"],
    ["机场旅客吞吐量", false, "taken"],
  ]);
  const { plans, problems } = planOfRows(
    { file: "规划.docx", rows: planRows(decided(items, 0, "taken")) },
    { settings, answers: { "direction:孵化器": "higher", "direction:机场旅客吞吐量": "higher" } }
  );
  expect(problems).toEqual([]);
  expect(plans[0]?.indicators).toMatchObject([
    { kind: "baseline", observations: [{ year: 2019, value: 12 }], targets: [] },
    // The year of a baseline is the one that is printed, not the usual one.
    { observations: [{ year: 2019, value: 1850 }], targets: [{ lower: 3000 }] },
  ]);
});
