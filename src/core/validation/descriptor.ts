import { readSchema } from "./descriptor-schema";
import { Inspector, type JsonObject } from "./inspector";
import { modelFaults } from "./model";
import type { Problem } from "./problem";
import type { PackageDescriptor, Resource } from "./schema";

export const DESCRIPTOR_FILE = "datapackage.json";

export interface DescriptorCheck {
  /** Null where the descriptor has a problem: then the tables cannot be judged by it. */
  readonly descriptor: PackageDescriptor | null;
  readonly problems: readonly Problem[];
}

const NAME = /^[a-z0-9][a-z0-9._-]*$/;
const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+$/;
/** No root, no drive, no protocol, no backslash, no step upwards. */
const RELATIVE_PATH = /^(?!\/)(?!.*(?:\.\.|\\|:)).+$/;

const DIALECT: Readonly<Record<string, readonly unknown[]>> = {
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

/**
 * Checks a parsed datapackage.json against the rules of Data Package v2 that matter for reading a
 * plan (https://datapackage.org/standard/data-package/), and against the product's own model.
 *
 * @param json what JSON.parse gave
 */
export function checkDescriptor(json: unknown): DescriptorCheck {
  const inspector = new Inspector(DESCRIPTOR_FILE);
  const root = inspector.object(json, "");
  if (root === undefined) return { descriptor: null, problems: inspector.problems };
  const descriptor = readDescriptor(root, inspector);
  if (inspector.problems.length === 0) {
    noteReferences(descriptor, inspector);
    modelFaults(descriptor).forEach(({ table, column, fault }) =>
      inspector.note(column === null ? table : `${table}.${column}`, "", fault)
    );
  }
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
    [name, path].forEach((text, property) => {
      if (earlier.some((other) => [other.name, other.path][property] === text)) {
        inspector.note(`resources[${index}]`, text, { code: "propertyRepeated" });
      }
    });
  });
  return { version: version ?? null, resources };
}

function readResource(json: unknown, path: string, inspector: Inspector): readonly Resource[] {
  const resource = inspector.object(json, path);
  if (resource === undefined) return [];
  const name = inspector.text(resource, "name", path, {
    ...{ required: true, form: "name", pattern: NAME },
  });
  const file = inspector.text(resource, "path", path, {
    ...{ required: true, form: "relativePath", pattern: RELATIVE_PATH },
  });
  inspector.only(resource, "type", path, ["table"]);
  inspector.only(resource, "format", path, ["csv"]);
  inspector.only(resource, "encoding", path, ["utf-8", "UTF-8"]);
  noteDialect(resource, path, inspector);
  const schema = inspector.object(resource.schema, `${path}.schema`);
  if (name === undefined || file === undefined || schema === undefined) return [];
  return [{ name, path: file, schema: readSchema(schema, `${path}.schema`, inspector) }];
}

function noteDialect(resource: JsonObject, path: string, inspector: Inspector): void {
  if (resource.dialect === undefined) return;
  const dialect = inspector.object(resource.dialect, `${path}.dialect`);
  if (dialect === undefined) return;
  Object.entries(DIALECT).forEach(([property, supported]) =>
    inspector.only(dialect, property, `${path}.dialect`, supported)
  );
}

function noteReferences(descriptor: PackageDescriptor, inspector: Inspector): void {
  for (const { name, schema } of descriptor.resources) {
    for (const key of schema.foreignKeys) {
      const target = descriptor.resources.find((resource) => resource.name === key.resource);
      const names = target?.schema.fields.map((field) => field.name) ?? [];
      key.referenced
        .filter((column) => !names.includes(column))
        .forEach((column) =>
          inspector.note(`${name}.foreignKeys`, `${key.resource}.${column}`, {
            code: "propertyUnresolved",
          })
        );
    }
  }
}
