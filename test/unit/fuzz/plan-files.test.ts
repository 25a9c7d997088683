import * as fc from "fast-check";
import { createCatalogue } from "../../../src/core/lookup";
import { isOpen } from "../../../src/core/questions";

import { questionText } from "../../../src/i18n/plan-questions";
import { noteText } from "../../../src/i18n/plan-reading";
import { problemText } from "../../../src/i18n/validation";
import type { BroughtFile } from "../../../src/reading/files/brought-file";
import { readPlanFiles } from "../../../src/reading/read-files";
import { districtPackage } from "../../data/district";
import { bytesOf, zipped } from "../reading/district-files";
import { DISTRICT_FLAT } from "../reading/conversion/district-flat";
import { fuzz } from "./fuzz";

/** Bytes that are cut off, changed or put in, at a place given as a share of the length. */
interface Damage {
  readonly kind: "cut" | "change" | "insert";
  readonly at: number;
  readonly bytes: readonly number[];
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("cut" as const, "change" as const, "insert" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        ...["\n", ",", '"', "\t", "\0", "=1+1", "指标", "2025-12-31", "1e999", "，"].map((text) => [
          ...bytesOf(text),
        ])
      )
    ),
  }),
  { minLength: 1, maxLength: 3 }
);

function damaged(bytes: Uint8Array, { kind, at, bytes: put }: Damage): Uint8Array {
  const place = Math.floor(at * bytes.length);
  if (kind === "cut") return bytes.slice(0, place);
  const behind = kind === "insert" ? place : place + put.length;
  return Uint8Array.from([...bytes.slice(0, place), ...put, ...bytes.slice(behind)]);
}

/** A reading is a plan that can be looked up, or problems that say where, or questions; never two, never none. */
function expectAnswer(file: BroughtFile): void {
  const { plans, problems, notes, table } = readPlanFiles([file]);
  const isOpenTable = table?.questions.some((question) => isOpen(question, {})) ?? false;
  expect(plans.length > 0).toBe(problems.length === 0 && !isOpenTable);
  for (const question of table?.questions ?? []) {
    expect(questionText(question)).not.toMatch(/undefined|\[object/);
  }
  createCatalogue(plans);
  for (const problem of problems) {
    expect(problem.file).not.toBe("");
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(problemText(problem, locale)).not.toMatch(/undefined|\[object/);
    }
  }
  for (const note of notes) expect(noteText(note)).not.toMatch(/undefined|\[object/);
}

const zip = zipped(districtPackage());

const settings = "规划名称,某区规划\n发布机关,某区\n发布日期,2021-12-30\n规划期,2021-2025\n";
const table = { name: "plan.csv", bytes: bytesOf(settings + DISTRICT_FLAT) };

describe("what users bring, with anything done to it", () => {
  it("is sound to begin with", () => {
    expect(readPlanFiles([zip]).problems).toEqual([]);
    expect(readPlanFiles([table]).problems).toEqual([]);
  });

  it("is answered with plans or with problems: a zip", () => {
    fuzz("zip", damages, (all) => expectAnswer({ ...zip, bytes: all.reduce(damaged, zip.bytes) }));
  });

  it("is answered with plans or with problems: one table", () => {
    fuzz("flat-table", damages, (all) =>
      expectAnswer({ ...table, bytes: all.reduce(damaged, table.bytes) })
    );
  });
});
