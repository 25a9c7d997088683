import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openDocument } from "../../../../src/reading/documents/open-document";
import { readDocument } from "../../../../src/reading/sentences/read-document";
import { examplesIn } from "../sentences/examples";
import { bytesOf, escaped, line, wordDocument, wordFile } from "./word-document";

const LINES = [
  "某市科技创新“十四五”规划",
  "第一章 发展目标",
  "一、主要目标",
  "到2025年，研发经费投入强度达到2.6%，高新技术企业超过1200家。",
  "专栏1 平台",
  "1.重点实验室：到2025年，省级重点实验室达到30家。",
];

const FORMATS = {
  "规划.docx": wordDocument(LINES),
  "规划.html": bytesOf(
    `<html><body>${LINES.map((each) => `<p>${escaped(each)}</p>`).join("")}</body></html>`
  ),
  "规划.txt": bytesOf(LINES.join("\r\n")),
};

async function findingsIn(name: string, bytes: Uint8Array, first = 2021, last = 2025) {
  const opened = await openDocument({ name, bytes });
  if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
  return readDocument(opened.document, { first, last });
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await openDocument({ name: "规划", bytes });
  return "problems" in opened ? opened.problems.map(({ code }) => code) : [];
}

describe("a document", () => {
  test("gives the same candidates as .docx, web page and text", async () => {
    const [docx, html, txt] = await Promise.all(
      Object.entries(FORMATS).map(([name, bytes]) => findingsIn(name, bytes))
    );
    expect(docx?.rows.map(({ name }) => name)).toEqual([
      ...["研发经费投入强度", "高新技术企业", "省级重点实验室"],
    ]);
    expect(docx?.rows[2]?.targets[0]).toMatchObject({
      place: { chapter: 1, section: 1, box: 1, item: 1, paragraph: 6 },
    });
    expect(html).toEqual(docx);
    expect(txt).toEqual(docx);
  });

  const source = join(__dirname, "../../../../../shared/plan/source.txt");
  // The published text is not part of the project; where it is absent, the sentences of the other tests stand for it.
  const long = existsSync(source)
    ? readFileSync(source, "utf8").split(/\r?\n/)
    : ["sectors.txt", "second.txt"].flatMap((file) =>
        examplesIn(join(__dirname, "../sentences", file)).map(({ text }) => text)
      );

  test("of many pages gives the same candidates in each format", async () => {
    const lines = long.map((each) => each.trim()).filter((each) => each !== "");
    const html = `<!DOCTYPE html><body>${lines.map((each) => `<p>${escaped(each)}</p>`).join("\n")}`;
    const txt = await findingsIn("规划.txt", bytesOf(lines.join("\n")), 2016, 2020);
    expect(txt.rows.length).toBeGreaterThan(80);
    expect(await findingsIn("规划.docx", wordDocument(lines), 2016, 2020)).toEqual(txt);
    expect(await findingsIn("规划.html", bytesOf(html), 2016, 2020)).toEqual(txt);
  });

  test("has its tables of indicators read with the place of each cell", async () => {
    const rows = [
      ["序号", "指标", "单位", "2020年", "2025年目标", "属性"],
      ["1", "研发经费投入强度", "%", "1.8", "2.6", "预期性"],
      ["2", "高新技术企业", "家", "600", "1200", "预期性"],
    ];
    const bytes = wordDocument([
      "第一章 目标",
      "专栏1 主要指标",
      rows,
      "到2025年，高新技术企业达到1300家。",
    ]);
    const findings = await findingsIn("规划.docx", bytes);
    expect(findings.rows).toMatchObject([
      {
        ...{ name: "研发经费投入强度", unit: "%", attribute: "预期性" },
        ...{ kind: "headline", baseline: { value: 1.8, year: 2020 } },
        targets: [
          { lower: 2.6, year: 2025, place: { chapter: 1, box: 1, item: 1, paragraph: 13 } },
        ],
      },
      {
        name: "高新技术企业",
        // The table and the text disagree: somebody has to decide.
        targets: [
          { lower: 1200, grade: "doubtful", reasons: ["contradicts"] },
          { lower: 1300, grade: "doubtful", reasons: ["contradicts"] },
        ],
      },
    ]);
  });

  test("in GB18030 is read like one in UTF-8", async () => {
    // 到2025年，研发人员达到5万人。
    const bytes = Uint8Array.from(
      Buffer.from("b5bd32303235c4eaa3acd1d0b7a2c8cbd4b1b4efb5bd35cdf2c8cba1a3", "hex")
    );
    const { rows } = await findingsIn("规划.txt", bytes);
    expect(rows[0]).toMatchObject({ name: "研发人员", unit: "万人", targets: [{ lower: 5 }] });
  });
});

describe("takes nothing from elsewhere", () => {
  const sentence = "到2025年，高新技术企业达到3000家。";

  test("of a Word document with a link and a template on other machines", async () => {
    const elsewhere = ["hyperlink", "attachedTemplate"].map(
      (type, index) =>
        `<Relationship Id="x${index}" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://elsewhere.example/${type}"/>`
    );
    const fetched = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    const parts = unzipSync(
      wordFile(
        `<w:p><w:hyperlink r:id="x0" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>${sentence}</w:t></w:r></w:hyperlink></w:p>`
      )
    );
    const bytes = zipSync({
      ...parts,
      "word/_rels/document.xml.rels": bytesOf(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elsewhere.join("")}</Relationships>`
      ),
    });
    const { rows } = await findingsIn("规划.docx", bytes);
    expect(rows.map(({ name }) => name)).toEqual(["高新技术企业"]);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test("of the scripts, styles, comments and frames of a web page", async () => {
    const page = `<html><head><script>"${sentence}"</script><style>/* ${sentence} */</style></head><body><p>到2025年，研发投入强度达到2.6%。</p><!-- ${sentence} --><script>document.write("${sentence}")</script><iframe src="http://elsewhere.example">${sentence}</iframe></body></html>`;
    const { rows } = await findingsIn("规划.html", bytesOf(page));
    expect(rows.map(({ name }) => name)).toEqual(["研发投入强度"]);
  });
});

describe("is refused with a reason", () => {
  const deep = (tag: string, depth: number) => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);
  const cases: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    "a PDF": [bytesOf("%PDF-1.7"), "documentPdf"],
    "a .doc": [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "documentOld"],
    "a zip that is no Word document": [zipSync({ "a.txt": strToU8("甲") }), "archiveUnsupported"],
    "a workbook": [
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<a/>") }),
      "documentUnreadable",
    ],
    "a Word document that declares entities": [
      wordFile(line("甲"), '<!DOCTYPE d [<!ENTITY a "甲甲甲甲">]>'),
      "documentUnreadable",
    ],
    "a Word document of tables in tables": [wordFile(deep("w:tbl", 300)), "documentUnreadable"],
    "a Word document whose text is a bomb": [
      wordFile(line("甲".repeat(20 * 1024 * 1024))),
      "unpackedTooLarge",
    ],
    "a web page of elements in elements": [
      bytesOf(`<html>${deep("div", 100_000)}</html>`),
      "documentUnreadable",
    ],
    "a paragraph of millions of characters": [
      bytesOf("指标达到".repeat(100_000)),
      "documentUnreadable",
    ],
    "an empty file": [new Uint8Array(), "documentEmpty"],
    "bytes that are no text": [Uint8Array.from([0xff, 0x81, 0x20, 0xff]), "encodingUnknown"],
  };

  test.each(Object.entries(cases))("%s", async (_name, [bytes, code]) => {
    expect(await codesOf(bytes)).toEqual([code]);
  });
});
