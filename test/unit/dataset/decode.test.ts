import { decode } from "../../../src/dataset/decode";
import { addDetails } from "../../../src/dataset/decode-details";
import type { CompiledData, CompiledDetails } from "../../../src/dataset/format";

/** Two indicators, one unit, and no more: small enough to see what a damage does. */
const compiled = {
  format: 2,
  plans: [
    {
      ...{ id: "demo", titleZh: "示例", titleEn: "Demo", issuerZh: "某局", issuerEn: "Office" },
      ...{ issuedOn: "2021-12-30", period: "2021-2025", baseYear: 2020, targetYear: 2025 },
      version: "1.0.0",
      topics: { rows: 1, columns: { id: ["input"], zh: ["投入"], en: ["Input"] } },
      units: { rows: 1, columns: { zh: ["家"], en: ["firms"] } },
      indicators: {
        rows: 2,
        columns: {
          ...{ id: ["a", "b"], code: ["H01", ""], nameZh: "甲|乙", nameEn: ["A", "B"] },
          ...{ unit: [0, 0], decimals: [0, 1], kind: ["headline", "headline"] },
          ...{ attribute: ["预期性", ""], topic: [0, 0], direction: ["higher", "lower"] },
          aliases: ["第一~头一", ""],
        },
      },
      pinyin: { syllables: "jia yi", exceptions: {} },
      observations: {
        ...{ rows: 1, perIndicator: [0, 1] },
        columns: { year: [2020], value: [7.5], status: ["published"] },
      },
      targets: {
        ...{ rows: 1, perIndicator: [1, 0] },
        columns: {
          ...{ year: [2025], comparator: ["ge"], lower: [30], upper: [null] },
          ...{ multiple: [null], multipleBaseYear: [null], printed: ["30家以上"], hedge: [""] },
        },
      },
      notes: { rows: 1, columns: { zh: ["说明"] } },
      mentions: {
        ...{ rows: 2, perIndicator: [1, 1] },
        columns: {
          ...{ chapter: [1, 2], section: [1, null], box: [1, null] },
          ...{ item: [2, null], paragraph: [8, 9], printed: ["30家以上", "7.5"], note: [null, 0] },
        },
      },
      errata: { rows: 0, columns: {} },
    },
  ],
} as unknown as CompiledData;

const details = {
  format: 2,
  plans: [
    {
      ...{ id: "demo", version: "1.0.0" },
      notes: { rows: 1, columns: { zh: ["说明"], en: ["Note"] } },
      mentions: {
        ...{ rows: 3, perIndicator: [2, 1] },
        columns: {
          ...{ chapter: [1, 3, 2], section: [1, 1, null], box: [1, null, null] },
          ...{ item: [2, null, null], paragraph: [8, 20, 9] },
          ...{ printed: ["30家以上", "30家", "7.5"], note: [null, null, 0] },
        },
      },
      errata: { rows: 0, columns: {} },
    },
  ],
} as unknown as CompiledDetails;

type Json = Record<string, unknown>;

/** The compiled data with the entry at a path changed. */
function damaged(path: string, value: unknown): CompiledData {
  const copy = JSON.parse(JSON.stringify(compiled));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const owner = keys.reduce<Json>((json, key) => json[key] as Json, copy);
  owner[last] = value;
  return copy;
}

test("rows of all tables come together in their indicator", () => {
  const [plan] = decode(compiled);
  expect(plan?.indicators[0]).toEqual({
    ...{ id: "a", code: "H01", name: { zh: "甲", en: "A" }, unit: { zh: "家", en: "firms" } },
    ...{ decimals: 0, kind: "headline", attribute: "预期性", topic: "input", direction: "higher" },
    observations: [],
    targets: [
      {
        ...{ year: 2025, comparator: "ge", lower: 30, upper: null },
        ...{ multiple: null, multipleBaseYear: null, printed: "30家以上", hedge: "" },
      },
    ],
    mentions: [
      { chapter: 1, section: 1, box: 1, item: 2, paragraph: 8, printed: "30家以上", note: null },
    ],
    aliases: ["第一", "头一"],
    pinyin: { full: "jia", initials: "j" },
  });
  expect(plan?.indicators[1]).toMatchObject({
    attribute: null,
    observations: [{ year: 2020, value: 7.5, status: "published" }],
    targets: [],
    mentions: [{ chapter: 2, section: null, note: { zh: "说明", en: "说明" } }],
  });
});

test("details add the other mentions behind the first, and the English notes", () => {
  const [plan] = addDetails(decode(compiled), details);
  expect(plan?.indicators[0]?.mentions.map(({ paragraph }) => paragraph)).toEqual([8, 20]);
  expect(plan?.indicators[1]?.mentions).toMatchObject([
    { paragraph: 9, note: { zh: "说明", en: "Note" } },
  ]);
});

describe("nothing is computed from damaged data", () => {
  test.each([
    ["another format", "format", 1, "wrongFormat"],
    ["a column cut short", "plans.0.observations.columns.value", [], "damaged"],
    ["a table cut short", "plans.0.indicators.rows", 3, "damaged"],
    ["a table without columns", "plans.0.targets.columns", {}, "damaged"],
    ["a unit that is not there", "plans.0.indicators.columns.unit", [0, 1], "damaged"],
    ["a topic that is not there", "plans.0.indicators.columns.topic", [0, -1], "damaged"],
    ["rows of no indicator", "plans.0.mentions.perIndicator", [1, 0], "damaged"],
    ["indicators without rows of their own", "plans.0.targets.perIndicator", [1], "damaged"],
    ["a note that is not there", "plans.0.mentions.columns.note", [null, 4], "damaged"],
  ])("%s", (_, path, value, code) => {
    expect(() => decode(damaged(path, value))).toThrow(`cannot be used: ${code}.`);
  });

  test("details of another version, or of another format", () => {
    const plans = decode(compiled);
    const older = {
      ...details,
      plans: details.plans.map((plan) => ({ ...plan, version: "0.9.0" })),
    };
    expect(() => addDetails(plans, older)).toThrow("versionsDiffer");
    expect(() => addDetails(plans, { ...details, format: 0 })).toThrow("wrongFormat");
  });
});
