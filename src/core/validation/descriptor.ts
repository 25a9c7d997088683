import { OPTIONAL_TABLES, TABLE_NAMES, type TableName } from "../standard-tables";
import { Inspector, isObject, type JsonObject } from "./inspector";
import type { Problem } from "./problem";
import type { PackageDescriptor, Resource } from "./schema";

export const DESCRIPTOR_FILE = "datapackage.json";

export interface DescriptorCheck {
  /** Null where the descriptor has a problem: then nobody knows which tables are meant. */
  readonly descriptor: PackageDescriptor | null;
  readonly problems: readonly Problem[];
}

/** Where the tables of a plan are that comes without a descriptor. */
export const STANDARD_DESCRIPTOR: PackageDescriptor = {
  version: null,
  resources: TABLE_NAMES.map((name) => ({ name, path: `${name}.csv` })),
};

const NAME = /^[a-z0-9][a-z0-9._-]*$/;
const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+$/;
/** No root, no drive, no protocol, no backslash, no step upwards. */
const RELATIVE_PATH = /^(?!\/)(?!.*(?:\.\.|\\|:)).+$/;

type Supported = Readonly<Record<string, readonly unknown[]>>;

/** What a resource, its dialect, its schema or a field may say of how the cells are read, and what it then has to say. */
const RESOURCE: Supported = { type: ["table"], format: ["csv"], encoding: ["utf-8", "UTF-8"] };
const DIALECT: Supported = {
  delimiter: [","],
  quoteChar: ['"'],
  doubleQuote: [true],
  header: [true],
  headerRows: [[1]],
  skipInitialSpace: [false],
  commentChar: [],
  commentRows: [],
  escapeChar: [],
  nullSequence: [],
};
const SCHEMA: Supported = { missingValues: [[""]] };
const FIELD: Supported = { decimalChar: ["."], groupChar: [], bareNumber: [true] };

/**
 * Checks a parsed datapackage.json (https://datapackage.org/standard/data-package/) for what it says here: the version of
 * the package and where its tables are. It adds no rules: the columns are always those of the standard tables. Where it
 * wants cells to be read in another way it is refused, as a figure would become another one.
 *
 * @param json what JSON.parse gave
 */
export function checkDescriptor(json: unknown): DescriptorCheck {
  const inspector = new Inspector(DESCRIPTOR_FILE);
  const root = inspector.object(json, "");
  const descriptor = root === undefined ? null : readDescriptor(root, inspector);
  const { problems } = inspector;
  return { descriptor: problems.length === 0 ? descriptor : null, problems };
}

function readDescriptor(root: JsonObject, inspector: Inspector): PackageDescriptor {
  inspector.text(root, "name", "", { form: "name", pattern: NAME });
  const version = inspector.text(root, "version", "", { form: "version", pattern: VERSION });
  const list = inspector.list(root, "resources", "", { required: true });
  const resources = list.flatMap((json, index) =>
    readResource(json, `resources[${index}]`, inspector)
  );
  resources.forEach(({ name, path }, index) => {
    const earlier = resources.slice(0, index);
    if (earlier.some((other) => other.name === name || other.path === path)) {
      inspector.note(`resources[${index}]`, name, { code: "propertyRepeated" });
    }
  });
  if (inspector.problems.length === 0) noteMissingTables(resources, inspector);
  return { version: version ?? null, resources };
}

/** Tables that are none of a plan's are passed over. */
function readResource(json: unknown, path: string, inspector: Inspector): readonly Resource[] {
  const resource = inspector.object(json, path);
  if (resource === undefined) return [];
  const expectation = { required: true, form: "name", pattern: NAME } as const;
  const given = inspector.text(resource, "name", path, expectation);
  const name = TABLE_NAMES.find((table) => table === given);
  if (name === undefined) return [];
  const file = inspector.text(resource, "path", path, {
    ...{ required: true, form: "relativePath", pattern: RELATIVE_PATH },
  });
  noteOtherReading(resource, path, inspector);
  return file === undefined ? [] : [{ name, path: file }];
}

function noteOtherReading(resource: JsonObject, path: string, inspector: Inspector): void {
  const only = (owner: unknown, place: string, properties: Supported) => {
    if (!isObject(owner)) return;
    Object.entries(properties).forEach(([property, supported]) =>
      inspector.only(owner, property, place, supported)
    );
  };
  const { dialect, schema } = resource;
  only(resource, path, RESOURCE);
  only(dialect, `${path}.dialect`, DIALECT);
  only(schema, `${path}.schema`, SCHEMA);
  const fields: unknown = isObject(schema) ? schema.fields : [];
  if (!Array.isArray(fields)) return;
  fields.forEach((field, index) => only(field, `${path}.schema.fields[${index}]`, FIELD));
}

function noteMissingTables(resources: readonly Resource[], inspector: Inspector): void {
  const isMissing = (table: TableName) => !resources.some(({ name }) => name === table);
  TABLE_NAMES.filter((table) => !OPTIONAL_TABLES.includes(table))
    .filter(isMissing)
    .forEach((table) => inspector.note(table, "", { code: "tableNotDescribed", table }));
}
