import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { readCsv } from "../../../src/reading/files/csv";
import { assemble } from "../../../src/core/validation/assemble";
import { checkDescriptor } from "../../../src/core/validation/descriptor";
import { checkPackage } from "../../../src/core/validation/package";
import type { Problem } from "../../../src/core/validation/problem";
import type { TableName } from "../../../src/core/standard-tables";
import type { TextTable } from "../../../src/core/validation/schema";
import { createCatalogue } from "../../../src/core/lookup";
import { problemText } from "../../../src/i18n/validation";
import { fuzz } from "./fuzz";

const folder = join(__dirname, "../../data/fixtures/district");
const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
const sound = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const described = JSON.parse(
  readFileSync(join(__dirname, "../../../data/datapackage.json"), "utf8")
) as Record<string, unknown>;
const { descriptor } = checkDescriptor({ ...described, version: "1.0.0" });

/** One thing done to one file, at a place given as a share of its length. */
interface Damage {
  readonly file: string;
  readonly kind: "cut" | "drop" | "insert" | "repeat" | "swap" | "replace";
  readonly at: number;
  readonly text: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom(...files),
  kind: fc.constantFrom("cut", "drop", "insert", "repeat", "swap", "replace"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(
    fc.constantFrom('"', ",", "\n", "\r\n", "\t", "\0", "=1+1", "1e999", "-", "２０２０", "\ufeff"),
    fc.string({ unit: "grapheme", maxLength: 8 })
  ),
});

function damaged(content: string, { kind, at, text }: Damage): string {
  const place = Math.floor(at * content.length);
  const lines = content.split("\n");
  const line = Math.min(lines.length - 1, Math.floor(at * lines.length));
  switch (kind) {
    case "cut":
      return content.slice(0, place);
    case "drop":
      return content.slice(0, place) + content.slice(place + 1);
    case "insert":
      return content.slice(0, place) + text + content.slice(place);
    case "repeat":
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join("\n");
    case "swap":
      return [...lines.slice(line), ...lines.slice(0, line)].join("\n");
    case "replace":
      return content.replaceAll(content.slice(place, place + 2), text);
  }
}

/** As the build reads a package, from texts instead of a folder. */
function check(texts: ReadonlyMap<string, string>): {
  problems: readonly Problem[];
  use: () => void;
} {
  if (!descriptor) throw new Error("the descriptor is sound");
  const unreadable: Problem[] = [];
  const tables = new Map<TableName, TextTable | null>();
  for (const { name, path } of descriptor.resources) {
    const { table, problems } = readCsv(path, texts.get(path) ?? "");
    tables.set(name, table);
    unreadable.push(...problems);
  }
  const { tables: read, problems } = checkPackage(descriptor, tables);
  return {
    problems: [...unreadable, ...problems],
    use: () => void createCatalogue(assemble(read, () => "")),
  };
}

describe("a data package with anything done to it", () => {
  it("is sound to begin with", () => {
    expect(check(sound).problems).toEqual([]);
  });

  it("is either refused with problems that say where, in both languages, or can be used", () => {
    fuzz("package", fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const texts = new Map(sound);
      for (const each of damages) texts.set(each.file, damaged(texts.get(each.file) ?? "", each));
      const { problems, use } = check(texts);
      if (problems.length === 0) return use();
      for (const problem of problems) {
        expect(problem.file).not.toBe("");
        expect(problemText(problem, "zh-CN")).not.toMatch(/undefined|\[object/);
        expect(problemText(problem, "en-US")).not.toMatch(/undefined|\[object/);
      }
    });
  });
});
