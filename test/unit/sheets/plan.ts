import type { Indicator, Mention, Plan, PlannedIndicator } from "../../../src/core/types";
import { indicator, observation, planned, samplePlan, target } from "../core/sample-plan";

const place: Mention = {
  chapter: 2,
  section: 3,
  box: 2,
  item: 4,
  paragraph: 10,
  printed: "3000",
  note: null,
};

const enterprises = indicator({
  id: "high-tech-enterprises",
  code: "H04",
  name: { zh: "高新技术企业", en: "High-tech enterprises" },
  unit: { zh: "家", en: "enterprises" },
  observations: [observation(2010, 338), observation(2015, 1035)],
  targets: [target({ lower: 3000, printed: "3000" })],
  mentions: [place],
  pinyin: "gao xin ji shu qi ye",
});

const intensity: Indicator = {
  ...enterprises,
  id: "rd-intensity",
  code: "H02",
  name: { zh: "研究与试验发展经费投入强度", en: "R&D intensity" },
  unit: { zh: "%", en: "%" },
  decimals: 2,
  observations: [observation(2015, 1.57)],
  targets: [target({ lower: 2.5, printed: "2.5" })],
};

const rank: Indicator = {
  ...enterprises,
  id: "industrialization-rank",
  code: "B12",
  name: { zh: "高技术产业化指数全国排名", en: "National rank" },
  unit: { zh: "位", en: "place" },
  kind: "commitment",
  attribute: null,
  direction: "lower",
  observations: [observation(2015, 9)],
  targets: [target({ comparator: "le", lower: null, upper: 5, printed: "前5位" })],
};

const zones: Indicator = {
  ...enterprises,
  id: "new-zones",
  code: "C20",
  name: { zh: "新培育国家级高新区", en: "New national high-tech zones" },
  unit: { zh: "个", en: "zones" },
  kind: "commitment",
  attribute: null,
  observations: [],
  targets: [target({ comparator: "range", lower: 2, upper: 3, printed: "23个" })],
  mentions: [
    { ...place, paragraph: 321, printed: "23个", note: { zh: "新增数", en: "New ones" } },
    { ...place, paragraph: 400, printed: "2—3个", note: { zh: "新增数", en: "New ones" } },
  ],
};

const standing: Indicator = {
  ...zones,
  id: "standing",
  code: "C30",
  name: { zh: "科研院所水平", en: "Standing of institutes" },
  unit: { zh: "", en: "" },
  targets: [target({ comparator: "qualitative", lower: null, printed: "国内领先" })],
};

const institutions: Indicator = {
  ...enterprises,
  id: "institutions",
  code: "C01",
  name: { zh: "企业研发机构数", en: "R&D institutions" },
  kind: "commitment",
  attribute: null,
  observations: [observation(2015, 811)],
  targets: [
    target({
      comparator: "multiple",
      lower: null,
      multiple: 2,
      multipleBase: 2015,
      printed: "翻番",
    }),
  ],
};

/** A small plan with one indicator of every sort that a sheet treats differently. */
export const plan: Plan = {
  ...samplePlan,
  id: "cq",
  topics: [{ id: "enterprises", name: { zh: "企业创新", en: "Enterprise innovation" } }],
  indicators: [enterprises, intensity, rank, zones, standing, institutions],
  errata: [
    {
      paragraph: 321,
      printed: "23个",
      read: "2—3个",
      certainty: "certain",
      reason: { zh: "连接号脱落", en: "The dash was lost" },
    },
  ],
};

const inPlan = (some: Indicator): PlannedIndicator => planned(some, plan);

/** 1035 enterprises in 2015, 3000 in 2020. */
export const highTechEnterprises = inPlan(enterprises);
/** 1.57% in 2015, 2.5% in 2020, two decimals, nothing for 2010. */
export const rdIntensity = inPlan(intensity);
/** The ninth place in 2015, the fifth in 2020: less is better. */
export const nationalRank = inPlan(rank);
/** 2 to 3, printed "23个" in the damaged copy; no figure for 2015. */
export const newZones = inPlan(zones);
/** No unit, a target without a number. */
export const instituteStanding = inPlan(standing);
/** Twice the 811 of 2015. */
export const rdInstitutions = inPlan(institutions);

/** The indicator, for which a body is responsible. */
export function assigned(entry: PlannedIndicator, responsible: string): PlannedIndicator {
  return { ...entry, indicator: { ...entry.indicator, responsible } };
}
