import type { TableName } from "../../../../src/core/standard-tables";
import { keyProblems } from "../../../../src/core/validation/keys";
import type { CheckedTable } from "../../../../src/core/validation/schema";
import { checkTable } from "../../../../src/core/validation/table";

const HEADING = ["plan", "indicator", "year", "from", "value", "comparator", "status"];

type Change = readonly [column: string, text: string];

/** A row of values.csv, sound unless told otherwise. */
function row(...changed: Change[]): readonly string[] {
  const sound = ["demo", "a", "2015", "", "7.5", "", "published"];
  const cells = new Map(HEADING.map((column, index) => [column, sound[index] ?? ""]));
  for (const [column, text] of changed) cells.set(column, text);
  return [...cells.values()];
}

/** Rows of cells as they stand from line 1 on. */
function table(...rows: readonly (readonly string[])[]) {
  return { file: "values.csv", rows: rows.map((cells, index) => ({ line: index + 1, cells })) };
}

const codesOf = (problems: readonly { readonly code: string }[]) =>
  problems.map(({ code }) => code);
const codesIn = (...changed: Change[]) =>
  codesOf(checkTable(table(HEADING, row(...changed)), "values").problems);

describe("headings", () => {
  test("must all be there, once, and no others", () => {
    const heading = ["plan", "indicator", "indicator", "year", "size", "status"];
    expect(checkTable(table(heading), "values").problems).toEqual([
      expect.objectContaining({ line: 1, column: "value", code: "columnMissing" }),
      expect.objectContaining({ line: 1, column: "size", code: "columnUnknown" }),
      expect.objectContaining({ line: 1, column: "indicator", code: "columnRepeated" }),
    ]);
  });

  test("stand in any order, and columns that may be blank may be missing", () => {
    const text = table(
      ["status", "value", "year", "indicator", "plan"],
      ["published", "7.5", "2015", "a", "demo"]
    );
    const { table: checked, problems } = checkTable(text, "values");
    expect(problems).toEqual([]);
    expect(checked.rows[0]?.cells).toMatchObject({ value: 7.5, from: null, comparator: "eq" });
  });
});

describe("cells", () => {
  test("get the type of their column; a blank one gets what blank means there", () => {
    const { table: checked, problems } = checkTable(table(HEADING, row()), "values");
    expect(problems).toEqual([]);
    expect(checked.rows[0]?.cells).toEqual({
      ...{ plan: "demo", indicator: "a", year: 2015, from: null },
      ...{ value: 7.5, comparator: "eq", status: "published" },
    });
  });

  test.each([
    ["a character that turns the direction of text", "a\u202eb"],
    ["an isolate of direction", "a\u2067b"],
    ["a zero-width space", "a\u200bb"],
    ["a zero-width joiner", "a\u200db"],
    ["a soft hyphen", "a\u00adb"],
    ["a byte order mark", "a\ufeffb"],
  ])("hold no %s: two names that look alike would be two", (_name, text) => {
    expect(codesIn(["status", text])).toEqual(["controlCharacter"]);
  });

  test("hold no more than a cell of Excel, and what is told of one that does is short", () => {
    expect(codesIn(["status", "a".repeat(32_767)])).toEqual([]);
    const { problems } = checkTable(table(HEADING, row(["status", "a".repeat(70_000)])), "values");
    expect(problems).toMatchObject([{ code: "tooLong", maximum: 32_767 }]);
    expect(problems[0]?.value).toHaveLength(201);
  });

  test("are all checked, also those behind a broken one", () => {
    const broken = row(["year", "1800"], ["comparator", "≥"], ["status", ""]);
    const { table: checked, problems } = checkTable(table(HEADING, broken), "values");
    expect(codesOf(problems)).toEqual(["belowMinimum", "notAChoice", "required"]);
    expect(checked.rows[0]).toMatchObject({ line: 2, sound: false });
    expect(checked.rows[0]?.cells).toMatchObject({ year: null, value: 7.5 });
  });

  test("keep to the bounds of their column, themselves included", () => {
    expect(codesIn(["year", "1949"])).toEqual([]);
    expect(codesIn(["year", "2100"])).toEqual([]);
    expect(codesIn(["year", "2101"])).toEqual(["aboveMaximum"]);
  });

  test("are counted in characters, not in UTF-16 units", () => {
    const alias = (text: string) =>
      checkTable(
        {
          file: "mentions.csv",
          rows: [
            { line: 1, cells: ["plan", "indicator", "paragraph", "printed"] },
            { line: 2, cells: ["demo", "a", "8", text] },
          ],
        },
        "mentions"
      );
    expect(alias("𠮷".repeat(100)).problems).toEqual([]);
    expect(codesOf(alias("𠮷".repeat(101)).problems)).toEqual(["tooLong"]);
  });

  test("say yes or no where that is asked", () => {
    const heading = ["plan", "id", "code", "name_zh", "name_en", "decimals", "kind", "topic"];
    const cells = ["demo", "a", "A1", "甲", "A", "0", "commitment", "input"];
    const judged = (text: string) =>
      checkTable(
        table([...heading, "direction", "judged"], [...cells, "higher", text]),
        "indicators"
      );
    expect(["yes", "no", ""].map((text) => judged(text).table.rows[0]?.cells.judged)).toEqual([
      ...[true, false, true],
    ]);
    expect(codesOf(judged("maybe").problems)).toEqual(["notABoolean"]);
  });
});

describe("keys", () => {
  const topics = (...ids: readonly (string | null)[]): CheckedTable => ({
    file: "topics.csv",
    readable: true,
    rows: ids.map((id, index) => ({ line: index + 2, sound: true, cells: { plan: "demo", id } })),
  });
  const plans: CheckedTable = {
    file: "plans.csv",
    readable: true,
    rows: [{ line: 2, sound: true, cells: { id: "demo" } }],
  };
  const check = (tables: Readonly<Partial<Record<TableName, CheckedTable>>>) =>
    keyProblems(new Map(Object.entries(tables) as [TableName, CheckedTable][]));

  test("stand in one row each; a key with a faulty part is none", () => {
    expect(check({ plans, topics: topics("a", "b", "a", null, null) })).toEqual([
      {
        ...{ file: "topics.csv", line: 4, column: "id", value: "a" },
        ...{ code: "repeated", columns: ["plan", "id"], firstLine: 2 },
      },
    ]);
  });

  test("refer to a row that is there", () => {
    const values = checkTable(table(HEADING, row(), row(["indicator", "b"])), "values").table;
    const indicators = (...ids: readonly (string | null)[]) => ({
      ...topics(...ids),
      file: "indicators.csv",
    });
    const missing = (...ids: readonly (string | null)[]) =>
      check({ values, indicators: indicators(...ids) })
        .filter(({ column }) => column === "indicator")
        .map(({ value }) => value);
    expect(missing("a")).toEqual(["b"]);
    expect(missing("a", "b")).toEqual([]);
    // Where a key that is referred to could not be read, it may be this one.
    expect(missing("a", null)).toEqual([]);
  });
});
