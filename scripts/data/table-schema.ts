import {
  type Column,
  STANDARD_TABLES,
  TABLE_NAMES,
  type TableName,
} from "../../src/core/standard-tables";
import { NO, YES } from "../../src/core/validation/cell";

interface Descriptor {
  readonly resources: readonly { readonly name: string }[];
}

/** A Data Package with the schema of each of its standard tables (https://datapackage.org/standard/table-schema/). */
export function described<D extends Descriptor>(descriptor: D): D {
  const resources = descriptor.resources.map((resource) => {
    const table = TABLE_NAMES.find((name) => name === resource.name);
    return table === undefined ? resource : { ...resource, schema: tableSchema(table) };
  });
  return { ...descriptor, resources };
}

function tableSchema(table: TableName) {
  const { columns, key, references } = STANDARD_TABLES[table];
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: Object.entries<Column>(columns).map(([name, column]) => fieldOf(name, column)),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(references.length > 0 && {
      foreignKeys: references.map(({ fields, table: resource, referenced }) => ({
        fields,
        reference: { resource, fields: referenced },
      })),
    }),
  };
}

function fieldOf(name: string, { type, constraints }: Column) {
  return {
    name,
    type,
    ...(type === "boolean" && { trueValues: [YES], falseValues: [NO] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
