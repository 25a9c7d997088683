import type { ActualsFault } from "../../../src/core/actuals/problem";
import { actualsFaultText } from "../../../src/i18n/actuals";

const unit = {
  code: "unitScaled",
  name: "技术合同成交额",
  planUnit: { zh: "亿元", en: "100 million yuan" },
} as const;
const jump = { code: "jump", name: "高新技术企业" } as const;

test.each<[ActualsFault, string, string]>([
  [
    { ...unit, unit: "万元", value: 1_470_000, converted: 147 },
    "单位是“万元”，规划用“亿元”：1470000万元＝147亿元。",
    'The unit is "万元", the plan\'s is "100 million yuan": 1470000 万元 = 147 100 million yuan.',
  ],
  [
    { ...jump, from: { year: 2017, value: 20.27 }, to: { year: 2018, value: 2504 }, factor: 100 },
    "“高新技术企业”由2017年的 20.27 变为2018年的 2504，约为100倍。",
    "about 100 times as much.",
  ],
  [
    { ...jump, from: { year: 2017, value: 2027 }, to: { year: 2018, value: 25.04 }, factor: 100 },
    "约为百分之一。",
    "about 100 times less.",
  ],
])("%j is told in both languages with its factor", (fault, zh, en) => {
  expect(actualsFaultText(fault, [], "zh-CN")).toContain(zh);
  expect(actualsFaultText(fault, [], "en-US")).toContain(en);
});

test("duplicates name every cell", () => {
  const fault: ActualsFault = { code: "duplicate", name: "高新技术企业", year: 2018, rows: [2, 6] };
  expect(actualsFaultText(fault, ["C5", "C9"], "zh-CN")).toContain("C5、C9");
  expect(actualsFaultText(fault, ["C5", "C9"], "en-US")).toContain("C5, C9");
});
