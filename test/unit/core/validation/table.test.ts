import { checkReferences, checkUniqueness } from "../../../../src/core/validation/keys";
import type { Resource, TableSchema } from "../../../../src/core/validation/schema";
import { checkTable } from "../../../../src/core/validation/table";

const schema: TableSchema = {
  fields: [
    { name: "name", type: "string", constraints: { required: true, minLength: 2 } },
    {
      name: "founded",
      type: "date",
      constraints: { minimum: "2000-01-01", maximum: "2020-12-31" },
    },
    { name: "staff", type: "integer", constraints: { minimum: 1 } },
  ],
  fieldsMatch: "exact",
  primaryKey: ["name"],
  uniqueKeys: [["founded", "staff"]],
  foreignKeys: [],
};

/** Rows of cells as they stand from line 1 on. */
function table(...rows: readonly (readonly string[])[]) {
  return { file: "labs.csv", rows: rows.map((cells, index) => ({ line: index + 1, cells })) };
}

const HEADING = ["name", "founded", "staff"];
const codesOf = (problems: readonly { readonly code: string }[]) =>
  problems.map(({ code }) => code);

describe("headings", () => {
  test("must all be there, once, and no others", () => {
    const { problems } = checkTable(table(["name", "name", "size", "founded"]), schema);
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, column: "staff", code: "columnMissing" }),
      expect.objectContaining({ line: 1, column: "size", code: "columnUnknown" }),
      expect.objectContaining({ line: 1, column: "name", code: "columnRepeated" }),
    ]);
  });

  test("must be in the order of the schema", () => {
    const { problems } = checkTable(table(["name", "staff", "founded"]), schema);
    expect(problems).toEqual([
      expect.objectContaining({ column: "staff", code: "columnMisplaced", expected: "founded" }),
    ]);
  });

  test("may be in any order where the schema says so", () => {
    const anyOrder: TableSchema = { ...schema, fieldsMatch: "equal" };
    const text = table(["staff", "name", "founded"], ["12", "Lab A", "2010-05-01"]);
    const { table: checked, problems } = checkTable(text, anyOrder);
    expect(problems).toEqual([]);
    expect(checked.rows[0]?.cells.get("staff")).toBe(12);
  });
});

describe("cells", () => {
  test("get the type of their column; a blank one is null", () => {
    const { table: checked, problems } = checkTable(table(HEADING, ["Lab A", "", "12"]), schema);
    expect(problems).toEqual([]);
    expect([...(checked.rows[0]?.cells ?? [])]).toEqual([
      ["name", "Lab A"],
      ["founded", null],
      ["staff", 12],
    ]);
  });

  test("are all checked, also those behind a broken one", () => {
    const { table: checked, problems } = checkTable(
      table(HEADING, ["A", "1999-12-31", "0"]),
      schema
    );
    expect(codesOf(problems)).toEqual(["tooShort", "belowMinimum", "belowMinimum"]);
    expect(checked.rows[0]).toMatchObject({ line: 2, sound: false });
  });

  test("are counted in characters, not in UTF-16 units", () => {
    expect(codesOf(checkTable(table(HEADING, ["𠮷", "", ""]), schema).problems)).toEqual([
      "tooShort",
    ]);
  });

  test("bounds of a date are dates", () => {
    const { problems } = checkTable(table(HEADING, ["Lab A", "2021-01-01", "1"]), schema);
    expect(codesOf(problems)).toEqual(["aboveMaximum"]);
  });
});

describe("keys", () => {
  const resource: Resource = { name: "labs", path: "labs.csv", schema };
  const rows = [
    ["Lab A", "2010-01-01", "5"],
    ["Lab B", "2010-01-01", "5"],
    ["Lab A", "", "5"],
    ["Lab C", "", "5"],
  ];
  const { table: checked } = checkTable(table(HEADING, ...rows), schema);

  test("stand in one row each; a key with a blank part is none", () => {
    expect(checkUniqueness(checked, resource)).toEqual([
      expect.objectContaining({
        line: 4,
        column: "name",
        value: "Lab A",
        code: "repeated",
        firstLine: 2,
      }),
      expect.objectContaining({
        line: 3,
        column: "staff",
        code: "repeated",
        columns: ["founded", "staff"],
      }),
    ]);
  });

  test("refer to a row that is there", () => {
    const key = { fields: ["name"], resource: "places", referenced: ["lab"] };
    const referring: Resource = { ...resource, schema: { ...schema, foreignKeys: [key] } };
    const place = (lab: string | null) => ({
      line: 2,
      sound: true,
      cells: new Map([["lab", lab]]),
    });
    const places = (...labs: (string | null)[]) =>
      new Map([["places", { file: "places.csv", readable: true, rows: labs.map(place) }]]);
    const problemsWith = (...labs: (string | null)[]) =>
      checkReferences(checked, referring, places(...labs)).map(({ value }) => value);
    expect(problemsWith("Lab A", "Lab B")).toEqual(["Lab C"]);
    // Where a referred key could not be read, it may be this one.
    expect(problemsWith("Lab A", null)).toEqual([]);
  });
});
