import type {
  Indicator,
  Observation,
  Plan,
  PlannedIndicator,
  Target,
} from "../../../src/core/types";

/** A figure that the plan publishes for one year. */
export function observation(
  year: number,
  value: number,
  rest: Partial<Observation> = {}
): Observation {
  return { year, from: null, value, comparator: "eq", status: "published", ...rest };
}

/** A target of 2020: "eq", the value at the end of the year, unless told otherwise. */
export function target(figures: Partial<Target>): Target {
  return {
    year: 2020,
    basis: "level",
    comparator: "eq",
    lower: null,
    upper: null,
    multiple: null,
    multipleBase: null,
    unit: null,
    printed: "",
    gloss: "",
    hedge: "",
    ...figures,
  };
}

/** An indicator with what a test needs to say and plain values for the rest. */
export function indicator(told: Partial<Indicator> & Pick<Indicator, "id">): Indicator {
  return {
    code: "",
    name: { zh: told.id, en: told.id },
    unit: { zh: "", en: "" },
    decimals: 0,
    kind: "headline",
    attribute: "预期性",
    topic: "enterprises",
    direction: "higher",
    judged: true,
    responsible: "",
    observations: [],
    targets: [],
    mentions: [],
    aliases: [],
    pinyin: "",
    ...told,
  };
}

/** An indicator whose baseline (2015) and target (2020) are all that matters. */
export function withFigures(
  baseline: number | null,
  end: number | Partial<Target> | null,
  rest: Partial<Indicator> = {}
): PlannedIndicator {
  const made = indicator({
    id: "sample",
    observations: baseline === null ? [] : [observation(2015, baseline)],
    targets: end === null ? [] : [target(typeof end === "number" ? { lower: end } : end)],
    ...rest,
  });
  return { plan: { ...samplePlan, indicators: [made] }, indicator: made };
}

const mention = { paragraph: 1, printed: "", note: null };

export const highTechEnterprises = indicator({
  id: "high-tech-enterprises",
  code: "H04",
  name: { zh: "高新技术企业", en: "High-tech enterprises" },
  unit: { zh: "家", en: "enterprises" },
  observations: [observation(2010, 338), observation(2015, 1035)],
  targets: [target({ lower: 3000, printed: "3000" })],
  mentions: [
    { ...mention, chapter: 2, section: 3, box: 2, item: 4 },
    { ...mention, chapter: 1, section: 1, box: 1, item: 4 },
  ],
  aliases: ["高企", "HNTEs"],
  pinyin: "gao xin ji shu qi ye",
});

export const rdIntensity = indicator({
  id: "rd-intensity",
  code: "H02",
  name: { zh: "研究与试验发展经费投入强度", en: "R&D expenditure as a share of GDP" },
  unit: { zh: "%", en: "%" },
  decimals: 2,
  topic: "rd-input",
  observations: [observation(2010, 1.27), observation(2015, 1.57)],
  targets: [target({ lower: 2.5, printed: "2.5" })],
  mentions: [{ ...mention, chapter: 2, section: 3, box: 2, item: 2 }],
  aliases: ["R&D经费投入强度", "研发投入强度"],
  pinyin: "yan jiu yu shi yan fa zhan jing fei tou ru qiang du",
});

export const techContracts = indicator({
  id: "technology-contracts",
  code: "C20",
  name: { zh: "区县(自治县)技术合同登记机构", en: "Registries of technology contracts" },
  unit: { zh: "个", en: "registries" },
  kind: "commitment",
  attribute: null,
  topic: "transfer",
  targets: [target({ comparator: "ge", lower: 100, printed: "100个以上" })],
  mentions: [{ ...mention, chapter: 7, section: 2, box: 20, item: 3 }],
  pinyin: "qu xian zi zhi xian ji shu he tong deng ji ji gou",
});

export const samplePlan: Plan = {
  id: "sample-plan",
  title: { zh: "重庆市科技创新“十三五”规划", en: "13th Five-Year Plan of Chongqing" },
  issuer: { zh: "重庆市人民政府", en: "Chongqing Municipal People's Government" },
  issuedOn: "2016-11-03",
  period: "2016-2020",
  baseYear: 2015,
  targetYear: 2020,
  version: "1.0.0",
  topics: [
    { id: "enterprises", name: { zh: "企业创新", en: "Enterprise innovation" } },
    { id: "rd-input", name: { zh: "研发投入", en: "R&D input" } },
    { id: "transfer", name: { zh: "成果转化", en: "Technology transfer" } },
  ],
  indicators: [techContracts, rdIntensity, highTechEnterprises],
  errata: [],
};

/** The indicator as lookup gives it. */
export function planned(some: Indicator, plan: Plan = samplePlan): PlannedIndicator {
  return { plan, indicator: some };
}
