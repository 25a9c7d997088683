import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDescriptor } from "../../../../src/core/validation/descriptor";

type Json = Record<string, unknown>;

/** The shipped descriptor, as plain JSON that a test may spoil. */
function shipped(): Json {
  return JSON.parse(readFileSync(join(__dirname, "../../../../data/datapackage.json"), "utf8"));
}

/** The shipped descriptor with the property at a path such as "resources.3.schema" changed. */
function spoilt(path: string, value: unknown): unknown {
  const descriptor = shipped();
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const owner = keys.reduce<Json>((json, key) => json[key] as Json, descriptor);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return descriptor;
}

test("the shipped descriptor is sound, and is read in full", () => {
  const { descriptor, problems } = checkDescriptor(shipped());
  expect(problems).toEqual([]);
  expect(descriptor?.resources.map(({ name }) => name)).toEqual([
    ...["plans", "topics", "indicators", "values", "targets", "mentions", "aliases", "errata"],
  ]);
  const values = descriptor?.resources[3];
  expect(values?.schema.primaryKey).toEqual(["plan", "indicator", "year"]);
  expect(values?.schema.foreignKeys).toEqual([
    { fields: ["plan", "indicator"], resource: "indicators", referenced: ["plan", "id"] },
  ]);
});

test("a single column may stand for a key of one", () => {
  const { descriptor, problems } = checkDescriptor(spoilt("resources.0.schema.primaryKey", "id"));
  expect(problems).toEqual([]);
  expect(descriptor?.resources[0]?.schema.primaryKey).toEqual(["id"]);
});

test.each([
  ["no resources", "resources", undefined, "resources", "propertyMissing"],
  ["resources that are no list", "resources", {}, "resources", "propertyInvalid"],
  ["a version that is none", "version", "1.0", "version", "propertyInvalid"],
  ["a name in capitals", "name", "Plan Target", "name", "propertyInvalid"],
  [
    "a resource without a name",
    "resources.3.name",
    undefined,
    "resources[3].name",
    "propertyMissing",
  ],
  ["a resource name twice", "resources.3.name", "plans", "resources[3]", "propertyRepeated"],
  [
    "a path out of the folder",
    "resources.3.path",
    "../values.csv",
    "resources[3].path",
    "propertyInvalid",
  ],
  [
    "a path from the root",
    "resources.3.path",
    "/etc/passwd",
    "resources[3].path",
    "propertyInvalid",
  ],
  [
    "a path on the web",
    "resources.3.path",
    "https://example.org/v.csv",
    "resources[3].path",
    "propertyInvalid",
  ],
  [
    "a path with backslashes",
    "resources.3.path",
    "..\\values.csv",
    "resources[3].path",
    "propertyInvalid",
  ],
  [
    "another encoding",
    "resources.3.encoding",
    "gb18030",
    "resources[3].encoding",
    "propertyUnsupported",
  ],
  [
    "another separator",
    "resources.3.dialect.delimiter",
    ";",
    "resources[3].dialect.delimiter",
    "propertyUnsupported",
  ],
  [
    "comments in the CSV",
    "resources.3.dialect.commentChar",
    "#",
    "resources[3].dialect.commentChar",
    "propertyUnsupported",
  ],
  ["no schema", "resources.3.schema", undefined, "resources[3].schema", "propertyInvalid"],
  [
    "another missing value",
    "resources.3.schema.missingValues",
    ["-"],
    "resources[3].schema.missingValues",
    "propertyUnsupported",
  ],
  [
    "loose matching of columns",
    "resources.3.schema.fieldsMatch",
    "subset",
    "resources[3].schema.fieldsMatch",
    "propertyUnsupported",
  ],
  [
    "an unknown type",
    "resources.3.schema.fields.3.type",
    "money",
    "resources[3].schema.fields[3].type",
    "propertyUnsupported",
  ],
  [
    "a decimal comma",
    "resources.3.schema.fields.3.decimalChar",
    ",",
    "resources[3].schema.fields[3].decimalChar",
    "propertyUnsupported",
  ],
  [
    "an unknown constraint",
    "resources.3.schema.fields.3.constraints.multipleOf",
    2,
    "resources[3].schema.fields[3].constraints.multipleOf",
    "propertyUnsupported",
  ],
  [
    "a bound that is text",
    "resources.3.schema.fields.3.constraints.minimum",
    "0",
    "resources[3].schema.fields[3].constraints.minimum",
    "propertyInvalid",
  ],
  [
    "a pattern that is none",
    "resources.3.schema.fields.0.constraints.pattern",
    "(",
    "resources[3].schema.fields[0].constraints.pattern",
    "propertyInvalid",
  ],
  [
    "no choices at all",
    "resources.3.schema.fields.4.constraints.enum",
    [],
    "resources[3].schema.fields[4].constraints.enum",
    "propertyInvalid",
  ],
  [
    "a column twice",
    "resources.3.schema.fields.4.name",
    "year",
    "resources[3].schema.fields",
    "propertyRepeated",
  ],
  [
    "a key of an unknown column",
    "resources.3.schema.primaryKey",
    ["years"],
    "resources[3].schema.primaryKey",
    "propertyUnresolved",
  ],
  [
    "a reference to an unknown table",
    "resources.3.schema.foreignKeys.0.reference.resource",
    "topic",
    "values.foreignKeys",
    "propertyUnresolved",
  ],
  [
    "a reference of another length",
    "resources.3.schema.foreignKeys.0.reference.fields",
    ["id"],
    "resources[3].schema.foreignKeys[0].reference.fields",
    "propertyInvalid",
  ],
])("refuses %s", (_, path, value, column, code) => {
  const { descriptor, problems } = checkDescriptor(spoilt(path, value));
  expect(descriptor).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({ file: "datapackage.json", line: null, column, code })
  );
});

describe("what the product reads must be described as it reads it", () => {
  test.each([
    ["a table", "resources.7.name", "slips", "errata", "tableNotDescribed"],
    [
      "a column",
      "resources.7.schema.fields.3.name",
      "reading",
      "errata.read",
      "columnNotDescribed",
    ],
    [
      "a column's type",
      "resources.4.schema.fields.4.type",
      "string",
      "targets.lower",
      "columnTypeWrong",
    ],
    [
      "that a column may not be blank",
      "resources.4.schema.fields.2.constraints.required",
      false,
      "targets.year",
      "columnNotRequired",
    ],
    [
      "a column's choices",
      "resources.4.schema.fields.3.constraints.enum",
      ["eq", "about"],
      "targets.comparator",
      "columnChoicesWrong",
    ],
    [
      "that a column has choices",
      "resources.4.schema.fields.3.constraints.enum",
      undefined,
      "targets.comparator",
      "columnChoicesWrong",
    ],
  ])("%s", (_, path, value, column, code) => {
    const { problems } = checkDescriptor(spoilt(path, value));
    expect(problems).toEqual([expect.objectContaining({ column, code })]);
  });
});

test.each([null, [], "text", 5])("refuses %j for a descriptor", (json) => {
  expect(checkDescriptor(json).problems).toEqual([
    expect.objectContaining({ code: "propertyInvalid", form: "object" }),
  ]);
});
