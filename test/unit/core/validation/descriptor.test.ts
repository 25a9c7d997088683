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

test("the shipped descriptor is sound, and says where the tables are", () => {
  const { descriptor, problems } = checkDescriptor(shipped());
  expect(problems).toEqual([]);
  expect(descriptor?.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(descriptor?.resources).toEqual(
    ["plans", "topics", "indicators", "values", "targets", "mentions", "aliases", "errata"].map(
      (name) => ({ name, path: `${name}.csv` })
    )
  );
});

test.each([
  ["a schema", "resources.3.schema"],
  ["an optional table", "resources.7"],
  ["types", "resources.3.type"],
])("a descriptor does without %s", (_, path) => {
  const { problems } = checkDescriptor(
    path === "resources.7" ? spoilt("resources.7.name", "slips") : spoilt(path, undefined)
  );
  expect(problems).toEqual([]);
});

test("it adds no rules: constraints of its own are not read", () => {
  const constraints = { pattern: "(某+)+$", multipleOf: 2 };
  const path = "resources.3.schema.fields.0.constraints";
  expect(checkDescriptor(spoilt(path, constraints)).problems).toEqual([]);
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
  [
    "another missing value",
    "resources.3.schema.missingValues",
    ["-"],
    "resources[3].schema.missingValues",
    "propertyUnsupported",
  ],
  [
    "a decimal comma",
    "resources.3.schema.fields.3.decimalChar",
    ",",
    "resources[3].schema.fields[3].decimalChar",
    "propertyUnsupported",
  ],
])("refuses %s", (_, path, value, column, code) => {
  const { descriptor, problems } = checkDescriptor(spoilt(path, value));
  expect(descriptor).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({ file: "datapackage.json", line: null, column, code })
  );
});

test("a table that every plan has must be described", () => {
  expect(checkDescriptor(spoilt("resources.4.name", "goals")).problems).toEqual([
    expect.objectContaining({ column: "targets", code: "tableNotDescribed" }),
  ]);
});

test.each([null, [], "text", 5])("refuses %j for a descriptor", (json) => {
  expect(checkDescriptor(json).problems).toEqual([
    expect.objectContaining({ code: "propertyInvalid", form: "object" }),
  ]);
});
