import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDescriptor, DESCRIPTOR_FILE } from "../../src/core/validation/descriptor";
import type { Fault, Problem } from "../../src/core/validation/problem";
import type { PackageDescriptor, TextTable } from "../../src/core/validation/schema";
import type { TableName } from "../../src/core/standard-tables";
import { readCsv } from "../../src/reading/files/csv";

export interface PackageReading {
  readonly descriptor: PackageDescriptor | null;
  /** Null where the file could not be read as CSV, which `problems` tells. */
  readonly tables: ReadonlyMap<TableName, TextTable | null>;
  readonly problems: readonly Problem[];
}

/** Reads the descriptor of a data package folder, and the tables that it names, as text. */
export function readPackage(folder: string): PackageReading {
  const { content, problems } = readText(folder, DESCRIPTOR_FILE);
  if (content === null) return { descriptor: null, tables: new Map(), problems };
  const check = parseDescriptor(content);
  if (check.descriptor === null) return { ...check, tables: new Map() };
  const readings = check.descriptor.resources
    .filter(({ path }) => existsSync(join(folder, path)))
    .map(({ name, path }) => ({ name, ...readTable(folder, path) }));
  return {
    descriptor: check.descriptor,
    tables: new Map(readings.map(({ name, table }) => [name, table])),
    problems: readings.flatMap((reading) => reading.problems),
  };
}

function parseDescriptor(content: string) {
  try {
    return checkDescriptor(JSON.parse(content));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problems = [fileProblem(DESCRIPTOR_FILE, { code: "jsonMalformed", detail })];
    return { descriptor: null, problems };
  }
}

function readTable(folder: string, path: string) {
  const { content, problems } = readText(folder, path);
  return content === null ? { table: null, problems } : readCsv(path, content);
}

interface TextReading {
  readonly content: string | null;
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * A file that is not UTF-8 to the last byte is refused: a guess at its encoding could garble names.
 * The byte order mark that Excel writes is not part of the text.
 */
function readText(folder: string, path: string): TextReading {
  const file = join(folder, path);
  if (!existsSync(file))
    return { content: null, problems: [fileProblem(path, { code: "fileMissing" })] };
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) {
    return { content: null, problems: [fileProblem(path, { code: "encodingNotUtf8" })] };
  }
  return { content: bytes.toString("utf8").replace(BYTE_ORDER_MARK, ""), problems: [] };
}

function fileProblem(file: string, fault: Fault): Problem {
  return { file, line: null, column: null, value: "", ...fault };
}
