import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../src/reading/files/csv";
import { readPackage } from "../../scripts/data/read";
import { districtPackage, inFolder, problemsOf } from "./district";

describe("CSV", () => {
  test("gives each row the line it starts at, past blank lines and quoted line breaks", () => {
    const csv = 'id,note\n\na,"first\nsecond"\r\nb,"says ""no"", twice"\n';
    expect(readCsv("notes.csv", csv).table?.rows).toEqual([
      { line: 1, cells: ["id", "note"] },
      { line: 3, cells: ["a", "first\nsecond"] },
      { line: 5, cells: ["b", 'says "no", twice'] },
    ]);
  });

  test.each([
    ["is not closed", 'id,note\na,"first\nb,second\n', 2],
    ["closes within a cell", 'id,note\na,first\n"b"c,second\n', 3],
  ])("is refused where a quotation mark %s", (_, csv, line) => {
    const { table, problems } = readCsv("notes.csv", csv);
    expect(table).toBeNull();
    expect(problems[0]).toMatchObject({ file: "notes.csv", line, code: "quotesMalformed" });
  });

  test("gives back any text that was written as CSV, on the right lines", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "中", ",", '"', "\n", " ", "=", "-") });
    const rows = fc.array(fc.tuple(text, text), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const csv = Papa.unparse(written, { newline: "\n", quotes: true });
        let line = 1;
        const expected = written.map((cells) => {
          const row = { line, cells };
          line += 1 + cells.join("").split("\n").length - 1;
          return row;
        });
        expect(readCsv("any.csv", csv).table?.rows).toEqual(expected);
      })
    );
  });
});

describe("encoding", () => {
  test("must be UTF-8: a guess could garble names", () => {
    const problems = inFolder(districtPackage(), (folder) => {
      // 指标 in GB18030.
      writeFileSync(join(folder, "aliases.csv"), Buffer.from([0xd6, 0xb8, 0xb1, 0xea]));
      return readPackage(folder).problems;
    });
    expect(problems).toEqual([
      { file: "aliases.csv", line: null, column: null, value: "", code: "encodingNotUtf8" },
    ]);
  });

  test("may be marked at the start of a file, as Excel saves it", () => {
    const files = Object.entries(districtPackage()).map(([file, text]) => [file, `\uFEFF${text}`]);
    expect(problemsOf(Object.fromEntries(files))).toEqual([]);
  });
});
