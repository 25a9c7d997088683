import { type Inspector, isObject, join, type JsonObject } from "./inspector";
import type { PropertyForm } from "./problem";
import {
  type Constraints,
  type Field,
  FIELD_TYPES,
  type FieldType,
  type ForeignKey,
  type TableSchema,
} from "./schema";

/** Properties of a field that would change how its cells are read. None is used, so none is allowed. */
const READING_PROPERTIES = ["decimalChar", "groupChar", "bareNumber", "trueValues", "falseValues"];

/** The table schema of a resource, read from datapackage.json at `path`. */
export function readSchema(json: JsonObject, path: string, inspector: Inspector): TableSchema {
  inspector.only(json, "missingValues", path, [[""]]);
  inspector.only(json, "fieldsMatch", path, ["exact", "equal"]);
  const fields = readFields(json, path, inspector);
  const names = fields.map((field) => field.name);
  return {
    fields,
    fieldsMatch: json.fieldsMatch === "equal" ? "equal" : "exact",
    primaryKey: readKey(json, "primaryKey", path, names, inspector),
    uniqueKeys: inspector
      .list(json, "uniqueKeys", path)
      .map((_, index, keys) => readKey(keys, index, `${path}.uniqueKeys`, names, inspector)),
    foreignKeys: inspector
      .list(json, "foreignKeys", path)
      .flatMap((key, index) =>
        readForeignKey(key, `${path}.foreignKeys[${index}]`, names, inspector)
      ),
  };
}

function readFields(json: JsonObject, path: string, inspector: Inspector): readonly Field[] {
  const list = inspector.list(json, "fields", path, { required: true });
  const fields = list.flatMap((field, index) =>
    readField(field, `${path}.fields[${index}]`, inspector)
  );
  fields.forEach(({ name }, index) => {
    if (fields.findIndex((other) => other.name === name) < index) {
      inspector.note(`${path}.fields`, name, { code: "propertyRepeated" });
    }
  });
  return fields;
}

function readField(json: unknown, path: string, inspector: Inspector): readonly Field[] {
  const field = inspector.object(json, path);
  if (field === undefined) return [];
  const name = inspector.text(field, "name", path, { required: true });
  inspector.only(field, "type", path, FIELD_TYPES);
  inspector.only(field, "format", path, ["default"]);
  READING_PROPERTIES.forEach((property) => inspector.only(field, property, path, []));
  const type = FIELD_TYPES.find((known) => known === (field.type ?? "string"));
  const constraints = readConstraints(field, type ?? "string", path, inspector);
  return name === undefined || type === undefined ? [] : [{ name, type, constraints }];
}

const CONSTRAINT_FORMS: Record<keyof Constraints, PropertyForm> = {
  required: "flag",
  unique: "flag",
  enum: "list",
  minimum: "number",
  maximum: "number",
  minLength: "whole",
  maxLength: "whole",
  pattern: "expression",
};

function readConstraints(
  field: JsonObject,
  type: FieldType,
  path: string,
  inspector: Inspector
): Constraints {
  const json = inspector.object(field.constraints ?? {}, `${path}.constraints`) ?? {};
  const sound = Object.entries(json).filter(([key, value]) => {
    const place = `${path}.constraints.${key}`;
    if (!(key in CONSTRAINT_FORMS)) {
      const supported = Object.keys(CONSTRAINT_FORMS);
      inspector.note(place, value, { code: "propertyUnsupported", supported });
      return false;
    }
    const form = formOf(key as keyof Constraints, type);
    if (hasForm(value, form)) return true;
    inspector.note(place, value, { code: "propertyInvalid", form });
    return false;
  });
  return Object.fromEntries(sound);
}

/** A date is bounded by dates, everything else that has bounds by numbers. */
function formOf(constraint: keyof Constraints, type: FieldType): PropertyForm {
  const bounds = constraint === "minimum" || constraint === "maximum";
  return bounds && type === "date" ? "text" : CONSTRAINT_FORMS[constraint];
}

function hasForm(value: unknown, form: PropertyForm): boolean {
  switch (form) {
    case "flag":
      return typeof value === "boolean";
    case "list":
      return isTextList(value) && value.length > 0;
    case "number":
      return typeof value === "number";
    case "whole":
      return Number.isInteger(value) && Number(value) >= 0;
    case "expression":
      return typeof value === "string" && isExpression(value);
    default:
      return typeof value === "string";
  }
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

/** A key is a list of column names; a single name may stand alone. */
function readKey(
  owner: JsonObject | readonly unknown[],
  key: string | number,
  path: string,
  names: readonly string[],
  inspector: Inspector
): readonly string[] {
  const value = isObject(owner) ? owner[key] : owner[Number(key)];
  const place = typeof key === "number" ? `${path}[${key}]` : join(path, key);
  if (value === undefined) return [];
  const columns = typeof value === "string" ? [value] : value;
  if (!isTextList(columns)) {
    inspector.note(place, value, { code: "propertyInvalid", form: "list" });
    return [];
  }
  const unresolved = columns.filter((column) => !names.includes(column));
  unresolved.forEach((column) => inspector.note(place, column, { code: "propertyUnresolved" }));
  return unresolved.length > 0 ? [] : columns;
}

function readForeignKey(
  json: unknown,
  path: string,
  names: readonly string[],
  inspector: Inspector
): readonly ForeignKey[] {
  const key = inspector.object(json, path);
  const reference = key && inspector.object(key.reference, `${path}.reference`);
  if (key === undefined || reference === undefined) return [];
  const fields = readKey(key, "fields", path, names, inspector);
  const resource = inspector.text(reference, "resource", `${path}.reference`, { required: true });
  const referenced = typeof reference.fields === "string" ? [reference.fields] : reference.fields;
  if (!isTextList(referenced) || referenced.length !== fields.length) {
    inspector.note(`${path}.reference.fields`, reference.fields, {
      code: "propertyInvalid",
      form: "list",
    });
    return [];
  }
  return resource === undefined ? [] : [{ fields, resource, referenced }];
}
