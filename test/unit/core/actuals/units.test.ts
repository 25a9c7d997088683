/** Units in other words: the same, another multiple of the same, or of another kind. */
import { timesInNamed } from "../../../../src/core/actuals/unit-names";

const times = (unit: string, zh: string): number | null => timesInNamed(unit, { zh, en: zh });

test.each([
  ["万人", "万人", 1],
  ["人", "万人", 10_000],
  ["名", "万人", 10_000],
  ["千人", "万人", 10],
  ["百万人", "万人", 0.01],
  ["万", "万人", 1],
  ["万名", "人", 0.0001],
  ["人·年", "人年", 1],
  ["万人 年", "人年", 0.0001],
  ["亿元人民币", "亿元", 1],
  ["人民币万元", "亿元", 10_000],
  ["万吨标煤", "万吨标准煤", 1],
  ["吨标准煤", "万吨标煤", 10_000],
  ["平方千米", "平方公里", 1],
  ["km²", "平方公里", 1],
  ["㎡", "平方米", 1],
  ["亿m³", "亿立方米", 1],
  ["万千米", "公里", 0.0001],
  ["件/每万人", "件/万人", 1],
  ["百分比", "%", 1],
  ["千分之", "%", 10],
  ["万分之", "‰", 10],
])("a figure in %s is that in %s times %s", (unit, planUnit, factor) =>
  expect(times(unit, planUnit)).toBe(factor)
);

test.each([
  ["人次", "人"],
  ["人年", "人"],
  ["户", "人"],
  ["个", "家"],
  ["万", "%"],
  ["百分点", "%"],
  ["个百分点", "%"],
  ["美元", "元"],
  ["亿元（现价）", "亿元"],
  ["亿元、%", "亿元"],
  ["吨", "吨标准煤"],
  ["立方米", "平方米"],
  ["件", "件/万人"],
  ["千瓦", "千瓦时"],
])("%s and %s are of another kind", (unit, planUnit) => expect(times(unit, planUnit)).toBeNull());
