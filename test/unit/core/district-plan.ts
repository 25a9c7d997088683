import type { Plan } from "../../../src/core/types";
import { indicator, samplePlan, target, observation } from "./sample-plan";

const mention = { chapter: 1, section: 1, box: null, item: null, paragraph: 3, note: null };

/**
 * A second plan, as a workbook carries it: other years, a topic of the sample plan under another name, and an
 * indicator that has its name in the sample plan too.
 */
export const districtPlan: Plan = {
  ...samplePlan,
  id: "district",
  title: { zh: "某区科技创新“十四五”规划", en: "14th Five-Year Plan of a District" },
  issuer: { zh: "某区人民政府", en: "District government" },
  issuedOn: "2021-12-30",
  period: "2021-2025",
  baseYear: 2020,
  targetYear: 2025,
  version: "2.1.0",
  topics: [{ id: "rd-input", name: { zh: "投入", en: "Input" } }],
  indicators: [
    indicator({
      id: "enterprises",
      code: "D01",
      name: { zh: "高新技术企业", en: "High-tech enterprises" },
      unit: { zh: "家", en: "enterprises" },
      topic: "rd-input",
      observations: [observation(2020, 120)],
      targets: [target({ year: 2025, lower: 200, printed: "200家" })],
      mentions: [{ ...mention, printed: "200家" }],
      pinyin: "gao xin ji shu qi ye",
    }),
    indicator({
      id: "rd-share",
      code: "D02",
      name: { zh: "研发经费占比", en: "R&D expenditure share" },
      unit: { zh: "%", en: "%" },
      decimals: 1,
      topic: "rd-input",
      observations: [observation(2020, 1.8)],
      targets: [target({ year: 2025, lower: 2.5, printed: "2.5%" })],
      mentions: [{ ...mention, printed: "2.5%" }],
      pinyin: "yan fa jing fei zhan bi",
    }),
  ],
};
