import type { ActualsFault } from "../../../src/core/actuals/problem";
import { actualsFaultText } from "../../../src/i18n/actuals";

const unit = { code: "unitScale", name: "技术合同成交额", planUnit: "亿元" } as const;
const jump = { code: "jump", name: "高新技术企业" } as const;

test.each<[ActualsFault, string, string]>([
  [
    { ...unit, unit: "万元", factor: 10_000, tooLarge: true },
    "单位是“万元”，规划用“亿元”：同一数量，表中数字是规划的1万倍。",
    'The unit is "万元", the plan\'s is "亿元": the number is 10,000 times too large.',
  ],
  [
    { ...unit, unit: "元", factor: 100_000_000, tooLarge: true },
    "表中数字是规划的1亿倍",
    "100,000,000 times too large",
  ],
  [
    { ...unit, unit: "万亿元", factor: 10_000, tooLarge: false },
    "表中数字是规划的万分之一。",
    "10,000 times too small.",
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
