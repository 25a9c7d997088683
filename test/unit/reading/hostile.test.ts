import { zipSync } from "fflate";
import type { Problem } from "../../../src/core/validation/problem";
import type { BroughtFile } from "../../../src/reading/files/brought-file";
import { LIMITS } from "../../../src/reading/files/limits";
import { readPlanFiles } from "../../../src/reading/read-files";
import { districtPackage, withCell, withRow } from "../../data/district";
import { brought, bytesOf, districtTables, patched, zipped } from "./district-files";

const good = districtPackage();
const zip = zipped(good);

/** Where the directory of a zip begins, and within an entry of it the fields that tests change. */
const directory = new DataView(zip.bytes.buffer).getUint32(zip.bytes.length - 6, true);

function zipWith(bytes: Uint8Array): readonly BroughtFile[] {
  return [{ name: "plan.zip", bytes }];
}

/** What stands in a file of a good zip is replaced by other bytes of the same length. */
function withBytes(from: string, to: string): Uint8Array {
  const stored = zipSync(
    Object.fromEntries(Object.entries(good).map(([name, text]) => [name, bytesOf(text)])),
    { level: 0 }
  );
  const place = Buffer.from(stored).indexOf(from);
  return patched(stored, place, [...bytesOf(to)]);
}

function named(...names: readonly string[]): readonly BroughtFile[] {
  return zipWith(zipSync(Object.fromEntries(names.map((name) => [name, bytesOf("id\n")]))));
}

interface Hostile {
  readonly name: string;
  readonly files: readonly BroughtFile[];
  readonly code: Problem["code"];
  readonly file: string;
}

const archives: readonly Hostile[] = [
  {
    name: "a zip bomb: sixty megabytes of one letter",
    files: [zipped({ "plans.csv": new Uint8Array(60 * 1024 * 1024).fill(0x61) })],
    ...{ code: "unpackedTooLarge", file: "plan.zip" },
  },
  {
    name: "a zip bomb in many files, each of them small enough",
    files: [
      zipped(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [`${index}.csv`, new Uint8Array(1024 * 1024)])
        )
      ),
    ],
    ...{ code: "unpackedTooLarge", file: "plan.zip" },
  },
  {
    name: "a zip that declares a file smaller than it is",
    files: zipWith(patched(zip.bytes, directory + 24, [1, 0, 0, 0])),
    ...{ code: "archiveDamaged", file: "aliases.csv" },
  },
  {
    name: "a zip with a changed digit in a file",
    files: zipWith(withBytes("rd-share,2020,1.87", "rd-share,2020,1.78")),
    ...{ code: "archiveDamaged", file: "values.csv" },
  },
  {
    name: "a zip that was cut off",
    files: zipWith(zip.bytes.slice(0, zip.bytes.length - 30)),
    ...{ code: "archiveDamaged", file: "plan.zip" },
  },
  {
    name: "a zip whose directory points beyond its end",
    files: zipWith(patched(zip.bytes, zip.bytes.length - 6, [0xff, 0xff, 0xff, 0x7f])),
    ...{ code: "archiveDamaged", file: "plan.zip" },
  },
  {
    name: "a zip whose directory points at nonsense",
    files: zipWith(patched(zip.bytes, directory + 42, [9, 0, 0, 0])),
    ...{ code: "archiveDamaged", file: "aliases.csv" },
  },
  {
    name: "a zip with a password",
    files: zipWith(patched(zip.bytes, directory + 8, [1, 0])),
    ...{ code: "archiveEncrypted", file: "aliases.csv" },
  },
  {
    name: "a zip packed in another way",
    files: zipWith(patched(zip.bytes, directory + 10, [93, 0])),
    ...{ code: "archiveUnsupported", file: "aliases.csv" },
  },
  {
    name: "an empty zip",
    files: zipWith(zipSync({})),
    ...{ code: "tablesMissing", file: "plan.zip" },
  },
  {
    name: "a zip in a zip",
    files: [zipped({ "inner.zip": zip.bytes })],
    ...{ code: "archiveNested", file: "inner.zip" },
  },
  {
    name: "a zip that is called a table",
    files: brought({ ...good }).map((file) =>
      file.name === "values.csv" ? { ...file, bytes: zip.bytes } : file
    ),
    ...{ code: "archiveNested", file: "values.csv" },
  },
  {
    name: "a path that climbs out of the folder",
    files: named("../../plans.csv"),
    ...{ code: "pathUnsafe", file: "../../plans.csv" },
  },
  {
    name: "a path that climbs out in the manner of Windows",
    files: named("tables\\..\\..\\plans.csv"),
    ...{ code: "pathUnsafe", file: "tables/../../plans.csv" },
  },
  {
    name: "an absolute path",
    files: named("/etc/plans.csv"),
    ...{ code: "pathUnsafe", file: "/etc/plans.csv" },
  },
  {
    name: "a path with a drive",
    files: named("C:\\plans.csv"),
    ...{ code: "pathUnsafe", file: "C:/plans.csv" },
  },
  {
    name: "two files of the same name but for capitals",
    files: named("plans.csv", "Plans.CSV"),
    ...{ code: "fileRepeated", file: "Plans.CSV" },
  },
  {
    name: "more files than a plan has",
    files: named(...Array.from({ length: LIMITS.files + 1 }, (_, index) => `${index}.csv`)),
    ...{ code: "tooManyFiles", file: "plan.zip" },
  },
  {
    name: "two packages at once",
    files: named("a/datapackage.json", "b/datapackage.json"),
    ...{ code: "descriptorRepeated", file: "b/datapackage.json" },
  },
  {
    name: "a file of 500 MB",
    files: [{ name: "big.csv", bytes: new Uint8Array(500 * 1024 * 1024) }],
    ...{ code: "filesTooLarge", file: "big.csv" },
  },
];

function withFile(name: string, content: Uint8Array | string): readonly BroughtFile[] {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return brought(good).map((file) => (file.name === name ? { name, bytes } : file));
}

const contents: readonly Hostile[] = [
  {
    name: "a web page instead of a table",
    files: withFile("values.csv", "\n<!DOCTYPE html><html><body>请登录</body></html>"),
    ...{ code: "webPage", file: "values.csv" },
  },
  {
    name: "an old Excel workbook instead of a table",
    files: withFile("values.csv", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    ...{ code: "workbookFile", file: "values.csv" },
  },
  {
    name: "an Excel workbook instead of a zip of tables",
    files: [zipped({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" })],
    ...{ code: "workbookFile", file: "plan.zip" },
  },
  {
    name: "a rar instead of a zip",
    files: [{ name: "plan.rar", bytes: bytesOf("Rar!\x1a\x07") }],
    ...{ code: "archiveUnsupported", file: "plan.rar" },
  },
  {
    name: "bytes that are no text",
    files: withFile("values.csv", Uint8Array.of(0xff, 0xff, 0x80, 0x81, 0x0d, 0xff)),
    ...{ code: "encodingUnknown", file: "values.csv" },
  },
  {
    name: "a quotation mark that is never closed",
    files: withFile("values.csv", `${good["values.csv"]}district,rank,2019,"9,published\n`),
    ...{ code: "quotesMalformed", file: "values.csv" },
  },
  {
    name: "more rows than a plan has",
    files: withFile("values.csv", "plan\n" + "x\n".repeat(LIMITS.rows)),
    ...{ code: "tableTooLarge", file: "values.csv" },
  },
  {
    name: "more columns than a table has",
    files: withFile("values.csv", "x,".repeat(LIMITS.columns)),
    ...{ code: "tableTooLarge", file: "values.csv" },
  },
  {
    name: "a descriptor that is no JSON",
    files: withFile("datapackage.json", "{"),
    ...{ code: "jsonMalformed", file: "datapackage.json" },
  },
  {
    name: "a descriptor nested a hundred thousand deep",
    files: withFile("datapackage.json", `{"resources":${"[".repeat(1e5)}${"]".repeat(1e5)}}`),
    ...{ code: "jsonMalformed", file: "datapackage.json" },
  },
  {
    name: "a descriptor of two megabytes",
    files: withFile("datapackage.json", `{"title":"${"x".repeat(2 * 1024 * 1024)}"}`),
    ...{ code: "filesTooLarge", file: "datapackage.json" },
  },
];

describe("hostile files are refused, at once and by name", () => {
  test.each([...archives, ...contents])("$name", ({ files, code, file }) => {
    const { plans, problems } = readPlanFiles(files);
    expect(plans).toEqual([]);
    expect(problems[0]).toMatchObject({ code, file });
  });
});

describe("what only looks hostile is read as it is meant", () => {
  test("text that begins like a formula stays text", () => {
    const files = withCell(good, "mentions.csv", 3, "note_zh", '=HYPERLINK("http://x")');
    const both = withCell(files, "mentions.csv", 3, "note_en", "@SUM(1)");
    const [plan] = readPlanFiles(brought(both)).plans;
    expect(plan?.indicators[0]?.mentions[1]?.note).toEqual({
      zh: '=HYPERLINK("http://x")',
      en: "@SUM(1)",
    });
  });

  test("folders that a Windows program parts with backslashes", () => {
    const files = Object.entries(good).map(([name, text]) => [`规划\\${name}`, text]);
    expect(readPlanFiles([zipped(Object.fromEntries(files))]).plans).toHaveLength(1);
  });

  test("file names that Chinese Windows wrote in GBK", () => {
    const ascii = zipped(
      Object.fromEntries(Object.entries(good).map(([name, text]) => [`AAAA/${name}`, text]))
    );
    const bytes = Buffer.from(ascii.bytes);
    for (let at = bytes.indexOf("AAAA"); at >= 0; at = bytes.indexOf("AAAA", at)) {
      bytes.set([0xb9, 0xe6, 0xbb, 0xae], at); // 规划
    }
    const { plans, problems } = readPlanFiles(zipWith(bytes));
    expect(problems).toEqual([]);
    expect(plans).toHaveLength(1);
  });

  test("names of things that every object has", () => {
    const files = withRow(good, "aliases.csv", "district,parks,__proto__,en");
    expect(readPlanFiles(brought(files)).plans[0]?.indicators[3]?.aliases).toEqual(["__proto__"]);
  });
});

test("zero bytes in a cell are a problem of that cell", () => {
  const files = withCell(good, "topics.csv", 2, "name_zh", "研\0发");
  expect(readPlanFiles(brought(files)).problems).toEqual([
    expect.objectContaining({ file: "topics.csv", line: 2, code: "controlCharacter" }),
  ]);
});

test("eighty thousand problems are counted, and a thousand told", () => {
  const rows = Array.from({ length: 20_000 }, () => "district,nobody,x,y,").join("\n");
  const { problems, notes } = readPlanFiles(
    brought({ ...districtTables(), "values.csv": `plan,indicator,year,value,status\n${rows}\n` })
  );
  expect(problems).toHaveLength(LIMITS.problems);
  expect(notes).toContainEqual({ code: "problemsLeftOut", shown: 1000, total: 80_000 });
});

test("a regular expression of a descriptor, which could run for hours, is not run", () => {
  const descriptor = JSON.parse(good["datapackage.json"] ?? "");
  descriptor.resources[0].schema = {
    fields: [{ name: "title_zh", constraints: { pattern: "(某+)+$" } }],
  };
  const files = withCell(
    { ...good, "datapackage.json": JSON.stringify(descriptor) },
    "plans.csv",
    ...([2, "title_zh", "某".repeat(80) + "！"] as const)
  );
  expect(readPlanFiles(brought(files)).plans).toHaveLength(1);
});

test("more plans than one package has are refused before they are compared", () => {
  const row = (index: number) =>
    `p${index},名,Title,机关,Issuer,2021-12-30,2021-2025,2020,2025,1.0.0\n`;
  const rows = Array.from({ length: LIMITS.plans + 1 }, (_, index) => row(index)).join("");
  const heading = good["plans.csv"]?.split("\n")[0];
  const files = { ...good, "plans.csv": `${heading}\n${rows}` };
  expect(readPlanFiles(brought(files)).problems).toEqual([
    expect.objectContaining({ code: "tooManyPlans", file: "plans.csv" }),
  ]);
});
