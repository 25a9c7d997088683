import { join } from "node:path";
import { planOfRows, planOfTable } from "../../../../src/reading/conversion/convert-table";
import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { structured } from "../../../../src/reading/documents/structure";
import type { Grid, GridCell } from "../../../../src/reading/grid/grid";
import type { PrintedRow } from "../../../../src/reading/plan-table/row";
import { planRows } from "../../../../src/reading/review/plan-rows";
import { readReviewSheet } from "../../../../src/reading/review/review-sheet";
import { reviewOf } from "../../../../src/reading/review/review";
import { readDocument } from "../../../../src/reading/sentences/read-document";
import { reviewSheet } from "../../../../src/sheets/review-sheet";
import type { Locale } from "../../../../src/i18n/locale";
import { examplesIn } from "../sentences/examples";

const TEXT = [
  "一、发展基础",
  "2020年高新技术企业达到630家。",
  "2019年孵化器达到12家。",
  "二、主要目标",
  "到2025年，高新技术企业年均增长14%，达到1200家以上，单位能耗控制在0.5吨标准煤以内。",
  "三、重点任务",
  "到2023年，培育省级企业技术中心30家；到2025年，技术合同成交额比2020年翻一番，行政村宽带全覆盖。",
];
const settings = {
  ...{ title: "某区科技创新“十四五”规划", issuer: "某区人民政府" },
  ...{ issuedOn: "2021-12-30", period: "2021-2025" },
};
const period = { first: 2021, last: 2025 };

function found() {
  return reviewOf(readDocument(structured(readPlainText(TEXT.join("\n"))), period));
}

/** The sheet as it comes back, some of its cells typed over: by the indicator's place in the list and the heading. */
function returned(
  items = found(),
  typed: readonly (readonly [number, string, string | number])[] = [],
  locale: Locale = "zh-CN"
): Grid {
  const spec = reviewSheet(items, settings, { locale, tableName: "T", sheetName: "S" });
  const head = spec.tables[0]?.area.row ?? 0;
  const headings = spec.cells[head] ?? [];
  const rows = spec.cells.map((cells) => cells.map(asCell));
  for (const [item, heading, value] of typed) {
    const column = headings.indexOf(heading);
    expect(column).not.toBe(-1);
    const row = rows[head + 1 + item];
    if (row !== undefined) row[column] = asCell(value);
  }
  return { rows, merges: [] };
}

function asCell(cell: unknown): GridCell {
  const value = typeof cell === "string" || typeof cell === "number" ? cell : null;
  return { value, text: value === null ? "" : String(value) };
}

const read = (grid: Grid, answers = {}) => planOfTable({ file: "填报表", grid }, { answers });
const up = {
  "direction:孵化器": "higher",
  "direction:技术合同成交额": "higher",
  "direction:行政村宽带": "higher",
};

describe("the sheet of targets that were found", () => {
  test.each(["zh-CN", "en-US"] as const)(
    "gives the plan that the list gives, when nothing is changed on it (%s)",
    (locale) => {
      const items = found().map((item) => ({ ...item, decision: "taken" as const }));
      const listed = planOfRows({ file: "", rows: planRows(items) }, { settings, answers: up });
      const sheet = read(returned(items, [], locale), up);
      expect(listed.problems).toEqual([]);
      expect(sheet.problems).toEqual([]);
      expect(sheet.table?.questions.filter(({ asks }) => asks === "sentence")).toEqual([]);
      expect(sheet.plans).toEqual(listed.plans);
    }
  );

  test("keeps the place, the wording and the baseline of each target", () => {
    const { plans } = read(returned());
    expect(plans[0]?.title.zh).toBe(settings.title);
    expect(plans[0]?.indicators[0]).toMatchObject({
      ...{ name: { zh: "高新技术企业" }, unit: { zh: "家" } },
      observations: [{ year: 2020, value: 630 }],
      targets: [
        { basis: "growth", comparator: "eq", lower: 14, unit: { zh: "%" } },
        { basis: "level", comparator: "ge", lower: 1200, printed: "达到1200家以上" },
      ],
      mentions: [
        { chapter: 2, paragraph: 5, printed: "年均增长14%" },
        { chapter: 2, paragraph: 5, printed: "达到1200家以上" },
      ],
    });
  });

  test("takes what says 是, in any spelling, and nothing else; blank rows are told", () => {
    const items = found().map((item) => ({ ...item, decision: "open" as const }));
    const { plans, notes, problems } = read(
      returned(items, [
        [2, "采用", "√"],
        [3, "采用", "否"],
      ])
    );
    expect(problems).toEqual([]);
    expect(plans[0]?.indicators.map(({ name }) => name.zh)).toEqual(["高新技术企业"]);
    expect(notes).toContainEqual(expect.objectContaining({ code: "rowsUndecided" }));
  });

  test("is refused where nothing is taken, or where nobody can tell whether a row is", () => {
    const items = found().map((item) => ({ ...item, decision: "leftOut" as const }));
    expect(read(returned(items)).problems).toMatchObject([{ code: "nothingTaken" }]);
    expect(read(returned(items, [[2, "采用", "大概"]])).problems).toMatchObject([
      { code: "notAChoice", column: "采用", value: "大概", choices: ["是", "否"] },
    ]);
  });

  test("is read as somebody corrected it: rows of one name are targets of one indicator", () => {
    const { plans, problems } = read(
      returned(found(), [
        [1, "指标", "高企数量"],
        [2, "指标", "高企数量"],
      ])
    );
    expect(problems).toEqual([]);
    expect(plans[0]?.indicators[0]).toMatchObject({ name: { zh: "高企数量" } });
    expect(plans[0]?.indicators[0]?.targets).toHaveLength(2);
  });

  test.each([
    ["a figure that its wording does not print", "目标值", 1300, "figureNotPrinted"],
    ["a figure that is none", "目标值", "1200家", "notANumber"],
    ["a per cent sign", "目标值", "14%", "percentage"],
    ["a requirement that nobody knows", "目标要求", "差不多", "notAChoice"],
    ["no year", "目标年", "", "required"],
    ["a year that is none", "目标年", "明年", "notAYear"],
    ["no name", "指标", "", "required"],
    ["no basis", "口径", "", "required"],
  ])("is refused with %s", (_what, heading, value, code) => {
    const { plans, problems } = read(returned(found(), [[2, heading, value]]));
    expect(plans).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ code, column: heading }));
  });

  test.each([
    ["a bound on the other side", "目标要求", "不超过"],
    ["a unit that it does not print", "单位", "万家"],
    ["another year", "目标年", 2024],
    ["a wording that it does not print", "规划表述", "达到1200家左右"],
  ])("asks whether the sentence is contradicted: %s", (_what, heading, value) => {
    const grid = returned(found(), [[2, heading, value]]);
    const { plans, table } = read(grid);
    const asked = table?.questions.filter(({ asks }) => asks === "sentence") ?? [];
    expect(plans).toEqual([]);
    expect(asked).toMatchObject([{ heading, typed: String(value), choices: ["typed", "none"] }]);
    const left = read(grid, { [asked[0]?.key ?? ""]: "none" });
    expect(left.plans[0]?.indicators[0]?.targets).toHaveLength(1);
  });
});

test.each(["sentences.txt", "sectors.txt", "second.txt"])(
  "every target of %s comes back as it was found, and none is doubted",
  (file) => {
    const texts = examplesIn(join(__dirname, "../sentences", file)).map(({ text }) => text);
    const document = structured(readPlainText(texts.join("\n")));
    const items = reviewOf(readDocument(document, period))
      .filter(({ target }) => target.name !== "")
      .map((item) => ({ ...item, decision: "taken" as const }));
    const back = readReviewSheet("填报表", returned(items), {});
    expect(back?.problems).toEqual([]);
    expect(back?.questions).toEqual([]);
    expect(back?.rows.map(essentials)).toEqual(planRows(items).map(essentials));
    expect(items.length).toBeGreaterThan(150);
  }
);

function essentials({ name, unit, topic, attribute, targets, baseline, plain }: PrintedRow) {
  const place = [...plain].map(([key, { text }]) => [key, text]);
  return { name, unit, topic, attribute, targets, baseline, place };
}
