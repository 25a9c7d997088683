import { readHtml } from "../../../../src/reading/documents/html";
import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { structured } from "../../../../src/reading/documents/structure";
import type { Block, PlanDocument } from "../../../../src/reading/documents/document";

function read(...lines: readonly string[]): PlanDocument {
  return structured(readPlainText(lines.join("\n")));
}

function placeOf(document: PlanDocument, start: string) {
  const found = document.blocks.find(
    (block) => block.kind === "paragraph" && block.text.startsWith(start)
  );
  return found?.place;
}

function tablesOf({ blocks }: PlanDocument) {
  return blocks.flatMap((block: Block) => (block.kind === "table" ? [block] : []));
}

const texts = (rows: readonly (readonly { readonly text: string }[])[]) =>
  rows.map((row) => row.map(({ text }) => text));

describe("the places of paragraphs", () => {
  test("are counted by chapter, section, box, item and paragraph, blank lines left out", () => {
    const document = read(
      ...["目　录", "第一章 发展基础……………(5)", "", "第一章 发展基础", "一、成效", "第一段。"],
      ...["二、目标", "专栏3 重点平台", "1.平台一：建设。", "2.平台二：建设。", "专栏之后的一段。"]
    );
    const outside = { box: null, item: null };
    expect(placeOf(document, "第一段")).toEqual({
      chapter: 1,
      section: 1,
      ...outside,
      paragraph: 5,
    });
    expect(placeOf(document, "2.平台二")).toEqual({
      chapter: 1,
      section: 2,
      box: 3,
      item: 2,
      paragraph: 9,
    });
    expect(placeOf(document, "专栏之后")).toEqual({
      chapter: 1,
      section: 2,
      ...outside,
      paragraph: 10,
    });
  });

  test("take 一、 for chapters and （一） for sections where there are no 第一章", () => {
    const document = read("一、总体要求", "（一）指导思想", "一段。", "（二）目标", "二段。");
    expect(placeOf(document, "二段")).toMatchObject({ chapter: 1, section: 2 });
  });

  test("know a heading that runs into its text", () => {
    const document = read("一、总体要求", "（一）加快发展。到2025年，企业达到30家。");
    expect(document.blocks.at(-1)).toMatchObject({
      ...{ isHeading: false, start: "（一）加快发展。".length - 5 },
      headings: ["总体要求", "加快发展"],
    });
  });

  test("point out an item number whose point was lost, and read the item", () => {
    const document = read("专栏1 装备", "6.甲：做。", "7.乙：做。", "83D打印：做。", "9.丙：做。");
    expect(placeOf(document, "83D")).toMatchObject({ box: 1, item: 8 });
    expect(document.errata).toEqual([
      { paragraph: 4, printed: "83D打印", read: "8. 3D打印", reason: "itemNumberRunsOn" },
    ]);
  });
});

describe("tables", () => {
  test("that were copied cell by cell are put together again", () => {
    const [table] = tablesOf(
      read(
        ...["专栏1 指标表", "序号", "指标", "2020", "指标值", "2025", "目标值"],
        ...[
          "1",
          "甲率（%）",
          "5",
          "6",
          "2",
          "乙率（%）",
          "7",
          "8",
          "3",
          "丙数（家）",
          "——",
          "9",
          "下一段。",
        ]
      )
    );
    expect(table?.title).toBe("专栏1 指标表");
    expect(texts(table?.rows ?? [])).toEqual([
      ["序号", "指标", "2020指标值", "2025目标值"],
      ["1", "甲率（%）", "5", "6"],
      ["2", "乙率（%）", "7", "8"],
      ["3", "丙数（家）", "——", "9"],
    ]);
    expect(table?.rows[1]?.[3]?.paragraph).toBe(11);
  });

  test("of a web page keep their rows, and merged cells are blank but for the first", () => {
    const html =
      "<table><tr><th rowspan=2>指标</th><th colspan=2>目标</th></tr><tr><th>2023年</th><th>2025年</th></tr><tr><td>甲率</td><td>5%</td><td>6%</td></tr></table>";
    const [table] = tablesOf(structured(readHtml(html) ?? []));
    expect(texts(table?.rows ?? [])).toEqual([
      ["指标", "目标", ""],
      ["", "2023年", "2025年"],
      ["甲率", "5%", "6%"],
    ]);
  });

  test("name their box in their first row, and end it", () => {
    const html =
      "<p>前面的一段。</p><table><tr><td colspan=2>专栏3 主要指标</td></tr><tr><td>指标</td><td>2025年</td></tr></table><p>后面的一段。</p>";
    const document = structured(readHtml(html) ?? []);
    const [table] = tablesOf(document);
    expect(table).toMatchObject({ title: "专栏3 主要指标", place: { box: 3, paragraph: 3 } });
    expect(placeOf(document, "后面的")).toMatchObject({ box: null, paragraph: 5 });
  });

  test("of one column are the frames of boxes: their text is read, and the box ends with them", () => {
    const html =
      "<h1>一、目标</h1><table><tr><td><p>专栏2 工程</p><p>建设平台10个。</p></td></tr></table><p>后面的一段。</p>";
    const document = structured(readHtml(html) ?? []);
    expect(placeOf(document, "建设平台")).toMatchObject({ box: 2 });
    expect(placeOf(document, "后面的")).toMatchObject({ box: null });
  });

  test("in a text are lines with tabs", () => {
    const [table] = tablesOf(read("指标\t2025年", "甲率\t5%", "后面的一段。"));
    expect(texts(table?.rows ?? [])).toEqual([
      ["指标", "2025年"],
      ["甲率", "5%"],
    ]);
  });
});
