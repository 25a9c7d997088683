import type { Obstacle } from "../../../../src/core/insertion/obstacle";
import type { InsertionProblem } from "../../../../src/core/insertion/problem";
import { insertionText } from "../../../../src/i18n/insertion";
import { InsertionError } from "../../../../src/excel/session/insertion-error";

const obstacles: Obstacle[] = [
  { kind: "occupied", address: "B2:C3", cells: 3 },
  { kind: "formatted", address: "B2" },
  { kind: "commented", address: "B2" },
  { kind: "spilled", address: "B2" },
  { kind: "validated", address: "B2" },
  { kind: "merged", address: "A1:B2" },
  { kind: "table", name: "T", address: "A1:B2" },
  { kind: "besideTable", name: "T", address: "A1:B2" },
  { kind: "autoFilter", address: "A1:B2" },
  { kind: "hidden", address: "A1:B2" },
  { kind: "protectedSheet", sheet: "数据" },
  { kind: "protectedWorkbook" },
];

const problems: InsertionProblem[] = [
  { code: "obstructed", details: { sheet: "数据", address: "B2:C3", obstacles } },
  { code: "cellObstructed", details: { sheet: "数据", address: "B2", obstacles } },
  { code: "nothingToInsert" },
  { code: "nothingRecognised" },
  { code: "noTable" },
  { code: "noRoom", details: { rows: 12, columns: 8 } },
  { code: "oldHost", details: { requirement: "ExcelApi 1.13" } },
  { code: "cellEdit" },
  { code: "cancelled" },
  { code: "undone", details: { reason: "GeneralException" } },
  {
    code: "leftBehind",
    details: { reason: "GeneralException", places: [{ sheet: "数据", address: "B2:C3" }] },
  },
  {
    code: "partlyDone",
    details: { reason: "GeneralException", places: [{ sheet: "数据", address: "B2" }] },
  },
  { code: "hostFailure", details: { reason: "GeneralException" } },
];

const details = (problem: InsertionProblem): string[] =>
  "details" in problem
    ? Object.values(problem.details)
        .filter((detail) => typeof detail !== "object")
        .map(String)
    : [];

describe.each(["zh-CN", "en-US"] as const)("the message about an insertion in %s", (locale) => {
  test.each(problems)("names every detail: $code", (problem) => {
    const text = insertionText(new InsertionError(problem), locale);
    for (const detail of details(problem)) expect(text).toContain(detail);
  });

  test("names every obstacle", () => {
    const text = insertionText(new InsertionError(problems[0] as InsertionProblem), locale);
    const named = obstacles.flatMap((obstacle) =>
      Object.entries(obstacle)
        .filter(([key]) => key !== "kind")
        .map(([, value]) => String(value))
    );
    for (const name of named) expect(text).toContain(name);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

test("an insertion error carries its code", () => {
  expect(new InsertionError({ code: "cellEdit" })).toMatchObject({
    code: "cellEdit",
    name: "InsertionError",
  });
});
