/**
 * Every headline indicator by every function, on the data as shipped. What is expected is computed here, from the
 * digits in data/*.csv and in exact arithmetic, so that neither the dataset nor core can be wrong unnoticed.
 */
import { pinyin } from "pinyin-pro";
import * as functions from "../../../src/functions/functions";
import { call, callRanges } from "./custom-functions";
import { asNumber, exact, headlines } from "./headline-csv";
import type { Headline } from "./headline-csv";

const BASE = 2015;
const END = 2020;
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const NUMERALS = ["", "一", "二", "三", "四", "五"];

function baselineOf({ published }: Headline): string {
  return published.get(BASE) ?? "";
}

/** The linear path in exact arithmetic. */
function onPath(headline: Headline, year: number): bigint {
  const [baseline, target] = [exact(baselineOf(headline)), exact(headline.target)];
  return (baseline * BigInt(END - year) + target * BigInt(year - BASE)) / BigInt(END - BASE);
}

test("there are ten headline indicators, each with a baseline and a target", () => {
  expect(headlines).toHaveLength(10);
  for (const headline of headlines) {
    expect(Number(baselineOf(headline))).toBeGreaterThan(0);
    expect(Number(headline.target)).toBeGreaterThan(0);
  }
});

describe.each(headlines.map((headline) => [headline.name, headline] as const))(
  "%s",
  (name, headline) => {
    const baseline = Number(baselineOf(headline));
    const target = Number(headline.target);

    test("is found by its names, code, id and aliases, with and without its unit", () => {
      const { code, id, nameEn, unit, aliases } = headline;
      for (const spelling of [name, code, id, nameEn, `${name}(${unit})`, ...aliases]) {
        expect(call(functions.planTarget, spelling)).toBe(target);
      }
    });

    test("PLANTARGET gives the target of 2020 and of no other year", () => {
      expect(callRanges(functions.planTarget, [[name]], [YEARS])).toEqual([
        ["#N/A", "#N/A", "#N/A", "#N/A", "#N/A", target],
      ]);
    });

    test("PLANVALUE gives what is published and nothing else", () => {
      const years = [2009, 2010, 2011, 2014, 2015, 2016, 2020];
      const expected = years.map((year) => {
        const published = headline.published.get(year);
        return published === undefined ? "#N/A" : Number(published);
      });
      expect(callRanges(functions.planValue, [[name]], [years])).toEqual([expected]);
    });

    test("PLANGAP gives the exact difference to the target", () => {
      const gap = asNumber(exact(headline.target) - exact(baselineOf(headline)));
      expect(call(functions.planGap, name, baseline)).toBe(gap);
      expect(call(functions.planGap, name, target)).toBe(0);
    });

    test("PLANPATH gives the exact value of every year on the linear path", () => {
      const path = YEARS.map((year) => asNumber(onPath(headline, year)));
      expect(callRanges(functions.planPath, [[name]], [YEARS])).toEqual([path]);
    });

    test("PLANPATH grows by the same rate every year on the compound path", () => {
      const [path = []] = callRanges(functions.planPath, [[name]], [YEARS], [["compound"]]);
      const rates = path.slice(1).map((value, i) => Number(value) / Number(path[i]));
      const rate = Math.exp(Math.log(target / baseline) / (END - BASE));
      for (const found of rates) expect(found).toBeCloseTo(rate, 11);
      expect([path[0], path[5]]).toEqual([baseline, target]);
    });

    test("PLANGAP with a year gives the exact difference to the path", () => {
      const gaps = YEARS.map((year) =>
        asNumber(onPath(headline, year) - exact(baselineOf(headline)))
      );
      expect(callRanges(functions.planGap, [[name]], [[baseline]], [YEARS])).toEqual([gaps]);
    });

    test("PLANPROGRESS gives the share of the way", () => {
      const actuals = YEARS.map((year) => asNumber(onPath(headline, year)));
      expect(callRanges(functions.planProgress, [[name]], [actuals])).toEqual([
        [0, 0.2, 0.4, 0.6, 0.8, 1],
      ]);
    });

    test("PLANGROWTH gives the rate that leads from a figure to the target", () => {
      const growth = Number(call(functions.planGrowth, name, null, null));
      expect(baseline * (1 + growth) ** (END - BASE)).toBeCloseTo(target, 8);
      const later = Number(call(functions.planGrowth, name, baseline, 2018));
      expect(baseline * (1 + later) ** 2).toBeCloseTo(target, 8);
    });

    test("PLANSTATUS tells met, on path and behind apart", () => {
      const due = asNumber(onPath(headline, 2018));
      const short = asNumber(onPath(headline, 2018) - 1n);
      expect(callRanges(functions.planStatus, [[name]], [[target, due, short]], [[2018]])).toEqual([
        ["已达标", "达到预期", "滞后"],
      ]);
    });

    test("PLANINFO gives what the data say", () => {
      const fields = [
        "代码",
        "指标名称",
        "nameEn",
        "单位",
        "属性",
        "基期值",
        "目标值",
        "专栏",
        "项",
      ];
      const { code, nameEn, unit, attribute, place } = headline;
      expect(callRanges(functions.planInfo, [[name]], [fields])).toEqual([
        [code, name, nameEn, unit, attribute, baseline, target, Number(place[2]), Number(place[3])],
      ]);
    });

    test("PLANSOURCE cites the box", () => {
      const [chapter, section, box, item] = headline.place;
      expect(call(functions.planSource, name)).toBe(
        "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）" +
          `第${NUMERALS[Number(chapter)]}章第${NUMERALS[Number(section)]}节 专栏${box} 第${item}项`
      );
    });

    test("PLANFIND finds it first by name, English name, pinyin and initials", () => {
      // As it is typed: lv for lü, but lue for lüe.
      const syllables = pinyin(name, { toneType: "none", type: "array" }).map((syllable) =>
        syllable.replace("üe", "ue").replace("ü", "v")
      );
      const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
      for (const query of [name, headline.nameEn, syllables.join(""), initials, headline.code]) {
        expect(callRanges(functions.planFind, [[query]], [[1]])).toEqual([[name]]);
      }
    });
  }
);

test("PLANLIST lists the headline indicators as the data do", () => {
  const fields = [["code", "name", "unit", "attribute", "baseline", "target"]];
  expect(callRanges(functions.planList, [["headline"]], fields)).toEqual(
    headlines.map((headline) => [
      headline.code,
      headline.name,
      headline.unit,
      headline.attribute,
      Number(baselineOf(headline)),
      Number(headline.target),
    ])
  );
});

test("PLANINFO reads a damaged target as it is meant, never as the figure that the copy prints", () => {
  expect(call(functions.planInfo, "新培育国家级高新区", "printed")).toBe("2—3个");
  expect(call(functions.planInfo, "新培育国家级高新区", "note")).toContain("23个");
});
