import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPackage } from "../../scripts/data/build";
import { described } from "../../scripts/data/table-schema";
import { createCatalogue } from "../../src/core/lookup";
import type { Indicator, Plan } from "../../src/core/types";

/** The data package as it is shipped. */
const { plans, problems } = loadPackage(join(__dirname, "../../data"));
const plan = plans[0] as Plan;

test("the package is sound: every row, key, reference and rule", () => {
  expect(problems).toEqual([]);
});

test("its descriptor says the standard tables: run npm run describe after a change of a column", () => {
  const text = readFileSync(join(__dirname, "../../data/datapackage.json"), "utf8");
  expect(JSON.parse(text)).toEqual(described(JSON.parse(text)));
});

test("it holds one plan, as the notice of its issue states it", () => {
  expect(plans).toHaveLength(1);
  expect(plan).toMatchObject({
    id: "cq-sti-13fyp",
    title: { zh: "重庆市科技创新“十三五”规划" },
    issuer: { zh: "重庆市人民政府" },
    issuedOn: "2016-11-03",
    period: "2016-2020",
    baseYear: 2015,
    targetYear: 2020,
  });
});

test("it holds as many indicators of each kind as the plan states", () => {
  const count = (kind: string) =>
    plan.indicators.filter((indicator) => indicator.kind === kind).length;
  expect({
    headline: count("headline"),
    commitment: count("commitment"),
    baseline: count("baseline"),
    parameter: count("parameter"),
  }).toEqual({ headline: 10, commitment: 91, baseline: 12, parameter: 21 });
});

describe("boxes 1 and 2, typed here a second time from the plan", () => {
  test.each([
    ["科技进步贡献率", "%", 47.8, 52.9, 60],
    ["研究与试验发展经费投入强度", "%", 1.27, 1.57, 2.5],
    ["每万名就业人员中研发人员", "人年", 24, 36, 60],
    ["高新技术企业", "家", 338, 1035, 3000],
    ["战略性新兴制造业增加值占规模以上工业增加值的比重", "%", undefined, 13.5, 30],
    ["知识密集型服务业增加值占地区生产总值的比重", "%", undefined, 16.3, 20],
    ["规模以上工业企业研发经费支出与主营业务收入之比", "%", 0.79, 0.97, 1.2],
    ["每万人口发明专利拥有量", "件", 1.1, 4.3, 8.6],
    ["技术合同成交额", "亿元", 168, 241.5, 400],
    ["公民具备科学素养的比例", "%", 2.5, 4.74, 8.3],
  ])("%s (%s): %d in 2010, %d in 2015, target %d", (name, unit, in2010, in2015, target) => {
    const indicator = plan.indicators.find((candidate) => candidate.name.zh === name) as Indicator;
    expect(indicator).toMatchObject({ kind: "headline", attribute: "预期性", unit: { zh: unit } });
    expect(observed(indicator, 2010)).toBe(in2010);
    expect(observed(indicator, 2015)).toBe(in2015);
    expect(indicator.targets).toEqual([
      expect.objectContaining({ year: 2020, comparator: "eq", lower: target, upper: null }),
    ]);
  });

  test("are in the order of the box, and cite it first", () => {
    const headlines = plan.indicators.filter(({ kind }) => kind === "headline");
    expect(headlines.map(({ mentions }) => mentions[0])).toEqual(
      headlines.map((_, index) =>
        expect.objectContaining({ chapter: 2, section: 3, box: 2, item: index + 1 })
      )
    );
  });
});

function observed({ observations }: Indicator, year: number): number | undefined {
  return observations.find((observation) => observation.year === year)?.value;
}

test("every name, alias, code and id finds one indicator, also with its unit behind it", () => {
  const { names } = createCatalogue(plans);
  const ambiguous = [...names].filter(([, carriers]) => carriers.length > 1);
  expect(ambiguous.map(([name]) => name)).toEqual([]);
});

test("an indicator's first citation prints the wording of its target", () => {
  const withTarget = plan.indicators.filter(({ targets }) => targets.length > 0);
  expect(withTarget.map(({ mentions }) => mentions[0]?.printed)).toEqual(
    withTarget.map(({ targets }) => targets[0]?.printed)
  );
});

test("it keeps to what its editors agreed, which is stricter than the standard tables", () => {
  for (const { code, decimals, mentions, observations } of plan.indicators) {
    expect(code).toMatch(/^(H\d{2}|[CBP]\d{3})$/);
    expect(decimals).toBeLessThanOrEqual(4);
    for (const { chapter, printed } of mentions) {
      expect(chapter).not.toBeNull();
      expect(printed.length).toBeLessThanOrEqual(30);
    }
    for (const { status } of observations) expect(["published", "undated"]).toContain(status);
  }
});

test("a total over years says its years, and a lower bound that it is one", () => {
  const published = new Map(plan.indicators.map(({ code, observations }) => [code, observations]));
  expect(published.get("B002")).toMatchObject([{ from: 2011, year: 2015, value: 8031 }]);
  expect(published.get("B004")).toMatchObject([{ comparator: "gt", value: 1100 }]);
});

test("no text of the package is a formula to Excel", () => {
  const texts = JSON.stringify(plans).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const formulaLike = texts.filter((text) => /^"[=+\-@]/.test(text));
  // The temperature range of the wind tunnel begins with a minus sign: it must stay text.
  expect([...new Set(formulaLike)]).toEqual(['"-40℃—60℃"']);
});

test("every wording with Chinese words says in English what it says, and no other figure", () => {
  const chinese = /[\u3400-\u9fff]/;
  const targets = plan.indicators.flatMap(({ targets: own }) => own);
  const untranslated = targets.filter(
    ({ printed, gloss }) => chinese.test(printed) !== (gloss !== "")
  );
  expect(untranslated).toEqual([]);
  expect(targets.filter(({ gloss }) => chinese.test(gloss))).toEqual([]);
  const others = targets.filter(({ gloss, lower, upper, unit, printed }) => {
    const figures = (gloss.replace(/,/g, "").match(/\d+(\.\d+)?/g) ?? []).map(Number);
    const inOtherUnits = unit !== null || /亿/.test(printed);
    return !inOtherUnits && figures.some((figure) => figure !== lower && figure !== upper);
  });
  expect(others).toEqual([]);
});

test("no note speaks of a place without naming it", () => {
  const notes = plan.indicators.flatMap(({ mentions }) =>
    mentions.flatMap(({ note }) => note ?? [])
  );
  expect(
    notes.filter(({ zh, en }) => /此处|该处/.test(zh) || /\b(this place|here)\b/.test(en))
  ).toEqual([]);
});
