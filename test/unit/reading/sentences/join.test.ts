import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { structured } from "../../../../src/reading/documents/structure";
import { readDocument } from "../../../../src/reading/sentences/read-document";

function read(...lines: readonly string[]) {
  const document = structured(readPlainText(lines.join("\n")));
  return readDocument(document, { first: 2021, last: 2025 });
}

describe("what a document says of one indicator", () => {
  test("is one target with two places where it is the same", () => {
    const { rows } = read(
      ...["一、主要目标", "到2025年，高新技术企业达到1200家。"],
      ...["二、重点任务", "到2025年，高新技术企业达到1200家。"]
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.targets).toMatchObject([
      {
        lower: 1200,
        grade: "sure",
        place: { paragraph: 2 },
        mentions: [{ place: { paragraph: 4 } }],
      },
    ]);
  });

  test("stays apart where figures differ, and has to be decided", () => {
    const { rows } = read(
      ...["一、主要目标", "到2025年，高新技术企业达到1200家。"],
      ...["二、重点任务", "到2025年，高新技术企业达到1300家以上。"]
    );
    expect(rows[0]?.targets).toMatchObject([
      { lower: 1200, grade: "doubtful", reasons: ["contradicts"] },
      { lower: 1300, grade: "doubtful", reasons: ["contradicts"] },
    ]);
  });

  test("is to be looked at where only the bound differs", () => {
    const { rows } = read(
      ...["一、主要目标", "到2025年，高新技术企业达到1200家。"],
      ...["二、重点任务", "到2025年，高新技术企业达到1200家以上。"]
    );
    expect(rows[0]?.targets.map(({ grade, reasons }) => [grade, reasons])).toEqual([
      ["look", ["boundDiffers"]],
      ["look", ["boundDiffers"]],
    ]);
  });

  test("has its baseline from the past: a level in the unit of the target, not its growth", () => {
    const { rows } = read(
      ...["一、发展基础", "2020年农村居民人均可支配收入达到1.86万元，年均增长9.2%。"],
      ...["二、主要目标", "到2025年，农村居民人均可支配收入突破2.8万元。"]
    );
    expect(rows[0]).toMatchObject({ unit: "万元", baseline: { lower: 1.86, year: 2020 } });
    expect(rows[0]?.targets).toMatchObject([{ comparator: "gt", lower: 2.8, year: 2025 }]);
  });
});

test("figures of a chapter on what was reached are no targets", () => {
  const { rows } = read("一、发展成效", "高新技术企业达到630家，其中上市公司12家。");
  expect(rows.map(({ name, kind, targets }) => [name, kind, targets])).toEqual([
    ["高新技术企业", "baseline", []],
    ["上市公司", "baseline", []],
  ]);
});

test("what was not taken is listed with its reason", () => {
  const { leftOut } = read(
    "一、重点任务",
    "实施五大工程，建设5G网络，根据某政发〔2021〕12号文，自2021年5月1日起每季度召开1次会议。"
  );
  expect(leftOut.map(({ printed, reason }) => [printed, reason])).toEqual(
    expect.arrayContaining([
      ["5G", "name"],
      ["2021年5月1日", "date"],
      ["1次", "frequency"],
    ])
  );
});

test("a start in another unit is no baseline: 6200个 beside 2.5万个", () => {
  const { rows } = read("一、主要目标", "到2025年，充电桩数量由6200个增加到2.5万个。");
  expect(rows[0]).toMatchObject({ name: "充电桩数量", unit: "万个", baseline: null });
  expect(rows[0]?.targets).toMatchObject([{ lower: 2.5, grade: "look", reasons: ["unitsDiffer"] }]);
});
