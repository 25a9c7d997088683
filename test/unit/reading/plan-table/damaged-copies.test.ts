import { readCsvTable } from "./compact";

/** A table of one indicator with what a copy made of its cells. */
function read({ name = "城镇化率", unit = "%", value = "61.3", target = "66", note = "" }) {
  const rows = ["指标,单位,2020年,2025年,属性", `${name},${unit},${value},${target},预期性`, note];
  return readCsvTable(rows.join("\n"), "2021-2025");
}

const asked = (table: ReturnType<typeof read>) => table.questions.map(({ asks }) => asks);

test("a mark with a sound note tells the year of its figure", () => {
  const table = read({ value: "60.1*", note: "注：带*的为2019年数据。" });
  expect(asked(table)).not.toContain("mark");
  expect(table.rows[0]?.baseline).toMatchObject({ year: 2019, value: 60.1 });
});

test.each([
  ["cut by another mark", "注：带*①的为2019年数据。"],
  ["with a year that is parted", "注：*为2 019年值。"],
  ["with a letter in its year", "注：*为2O19年值。"],
  ["with a letter in a year in English", "Notes: Data marked with * are for 2O19."],
  ["with a year of which it may not be", "Notes: Data marked with * are f or 2019."],
])("a mark is asked where its note is %s", (_, note) => {
  expect(asked(read({ value: "60.1*", note }))).toContain("mark");
});

test("a bracket that the copy lost is closed, so what it holds means the same", () => {
  const [whole] = read({ name: "高标准农田面积（累计建成）", unit: "万亩" }).rows;
  const [cut] = read({ name: "高标准农田面积（累计建成", unit: "万亩" }).rows;
  expect(cut).toEqual({ ...whole, printedName: "高标准农田面积（累计建成" });
  expect(whole?.targets).toMatchObject([{ basis: "level" }]);
});

test("where an opening bracket is lost it is asked what the figures count", () => {
  expect(asked(read({ name: "高标准农田面积累计建成）", unit: "万亩" }))).toContain("basis");
});

test.each([
  ["²%", "%"],
  ["亿元①", "亿元"],
  ["亿米³", "亿米³"],
])("the unit %s is read as %s", (printed, unit) => {
  expect(read({ unit: printed }).rows[0]?.unit).toBe(unit);
});

test.each([
  ["全 覆盖", { comparator: "coverage", lower: 100 }],
  ["翻 一 番", { comparator: "multiple", multiple: 2 }],
])("%s with the blanks of a copy is what it says", (target, expected) => {
  expect(read({ target }).rows[0]?.targets).toMatchObject([expected]);
});
