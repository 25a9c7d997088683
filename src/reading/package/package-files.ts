import {
  checkDescriptor,
  DESCRIPTOR_FILE,
  STANDARD_DESCRIPTOR,
} from "../../core/validation/descriptor";
import type { Note, TextEncoding } from "../../core/validation/note";
import { OPTIONAL_TABLES, type TableName } from "../../core/standard-tables";
import type { Fault, Problem } from "../../core/validation/problem";
import type { PackageDescriptor, TextTable } from "../../core/validation/schema";
import { baseName, type BroughtFile, fileProblem, folderOf } from "../files/brought-file";
import { delimiterOf, readCsv } from "../files/csv";
import { LIMITS, megabytes } from "../files/limits";
import { readText } from "../files/text-file";

export interface PackageReading {
  /** Null where there is a problem with it. */
  readonly descriptor: PackageDescriptor | null;
  /** Null where the file could not be read, which `problems` tells. */
  readonly tables: ReadonlyMap<TableName, TextTable | null>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Where the files of a plan are: with a descriptor, with the standard names, or one table of them all. */
export type PackageLayout =
  | { readonly kind: "described"; readonly descriptor: BroughtFile }
  | { readonly kind: "standard"; readonly folder: string }
  | { readonly kind: "flat"; readonly table: BroughtFile }
  | { readonly kind: "unclear"; readonly problem: Problem };

/** @param name what the user chose, for a problem of all of it */
export function packageLayout(files: readonly BroughtFile[], name: string): PackageLayout {
  const named = (wanted: string) =>
    files.filter((file) => baseName(file.name).toLowerCase() === wanted);
  const [descriptor, otherDescriptor] = named(DESCRIPTOR_FILE);
  if (otherDescriptor) return unclear(otherDescriptor.name, { code: "descriptorRepeated" });
  if (descriptor) return { kind: "described", descriptor };
  const [plans, otherPlans] = named("plans.csv");
  if (plans && !otherPlans) return { kind: "standard", folder: folderOf(plans.name) };
  const tables = files.filter((file) => !/\.json$/i.test(file.name));
  const [table, otherTable] = tables;
  if (table && !otherTable) return { kind: "flat", table };
  return unclear(name, { code: table ? "tablesUnclear" : "tablesMissing" });
}

function unclear(file: string, fault: Fault): PackageLayout {
  return { kind: "unclear", problem: fileProblem(file, fault) };
}

/** A plan's tables as text, in the folder of its descriptor. */
export function readDescribed(
  files: readonly BroughtFile[],
  descriptorFile: BroughtFile
): PackageReading {
  const { descriptor, problems } = readDescriptor(descriptorFile);
  if (descriptor === null) return { descriptor, tables: new Map(), problems, notes: [] };
  return readTables(files, folderOf(descriptorFile.name), descriptor);
}

/** A plan's tables as text, by the names that data/README.md gives them. Optional tables may be left out. */
export function readStandard(files: readonly BroughtFile[], folder: string): PackageReading {
  const reading = readTables(files, folder, STANDARD_DESCRIPTOR);
  const resources = STANDARD_DESCRIPTOR.resources.filter(
    ({ name }) => reading.tables.has(name) || !OPTIONAL_TABLES.includes(name)
  );
  return {
    ...reading,
    descriptor: { ...STANDARD_DESCRIPTOR, resources },
    notes: [{ code: "standardDescriptor" }, ...reading.notes],
  };
}

function readDescriptor(file: BroughtFile) {
  const refused = (fault: Fault) => ({
    descriptor: null,
    problems: [fileProblem(DESCRIPTOR_FILE, fault)],
  });
  if (file.bytes.length > LIMITS.descriptorBytes) {
    return refused({ code: "filesTooLarge", megabytes: megabytes(LIMITS.descriptorBytes) });
  }
  const decoding = readText(file);
  if ("code" in decoding) return refused(decoding);
  try {
    return checkDescriptor(JSON.parse(decoding.text));
  } catch (error) {
    return refused({ code: "jsonMalformed", detail: String((error as Error).message) });
  }
}

function readTables(
  files: readonly BroughtFile[],
  folder: string,
  descriptor: PackageDescriptor
): PackageReading {
  const pathOf = (path: string) => `${folder}${path}`.toLowerCase();
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const readings = descriptor.resources.flatMap(({ name, path }) => {
    const file = byName.get(pathOf(path));
    return file === undefined ? [] : [{ name, ...readPackageTable(file, path) }];
  });
  const used = new Set(descriptor.resources.map(({ path }) => pathOf(path)));
  const unused = files
    .map(({ name }) => name)
    .filter((name) => !used.has(name.toLowerCase()) && baseName(name) !== DESCRIPTOR_FILE);
  return {
    descriptor,
    tables: new Map(readings.map(({ name, table }) => [name, table])),
    problems: readings.flatMap(({ problems }) => problems),
    notes: [
      ...encodingNotes(readings),
      ...(unused.length > 0 ? [{ code: "passedOver", files: unused } as const] : []),
    ],
  };
}

export interface PackageTable {
  readonly file: string;
  readonly table: TextTable | null;
  readonly encoding: TextEncoding | null;
  readonly problems: readonly Problem[];
}

/** @param name what the table's problems are reported under */
export function readPackageTable(file: BroughtFile, name: string): PackageTable {
  const decoding = readText(file);
  if ("code" in decoding) {
    return { file: name, table: null, encoding: null, problems: [fileProblem(name, decoding)] };
  }
  const { text, encoding } = decoding;
  const { rows, columns } = LIMITS;
  const options = { delimiter: delimiterOf(text), limits: { rows, columns } };
  return { file: name, encoding, ...readCsv(name, text, options) };
}

/** One note for each encoding that was met, with the files in it. */
export function encodingNotes(
  readings: readonly Pick<PackageTable, "file" | "encoding">[]
): readonly Note[] {
  const encodings = [...new Set(readings.flatMap(({ encoding }) => encoding ?? []))];
  return encodings.map((encoding) => ({
    code: "encoding",
    encoding,
    files: readings.filter((reading) => reading.encoding === encoding).map(({ file }) => file),
  }));
}
