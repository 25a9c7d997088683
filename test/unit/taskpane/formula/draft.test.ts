import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCatalogue } from "../../../../src/core/lookup";
import {
  argumentOf,
  formulaText,
  missingParameters,
  withArgument,
} from "../../../../src/taskpane/calls/draft";
import { namedActual } from "../../../../src/sheets/actuals/actuals-formula";
import { fitting, yearsFor } from "../../../../src/taskpane/formula/fitting";
import { signatures } from "../../../../src/taskpane/calls/signatures";
import { highTechEnterprises, planned, samplePlan } from "../../core/sample-plan";

test("the parameters are those of the functions, in their order", () => {
  const source = readFileSync(join(__dirname, "../../../../src/functions/functions.ts"), "utf8");
  const declared = source
    .split("@customfunction ")
    .slice(1)
    .map((text) => {
      const docstring = text.slice(0, text.indexOf("*/"));
      const parameters = [...docstring.matchAll(/@param (\[?)(\w+)/g)].map(([, bracket, id]) => ({
        id,
        optional: bracket === "[",
      }));
      return [/^\w+/.exec(text)?.[0], parameters];
    });
  expect(Object.entries(signatures)).toEqual(declared);
});

test.each([
  ["actual", "2500", { kind: "number", value: 2500 }],
  ["actual", "-0.5", { kind: "number", value: -0.5 }],
  ["actual", "B2:B11", { kind: "reference", address: "B2:B11" }],
  ["actual", "$B$2", { kind: "reference", address: "$B$2" }],
  ["actual", "'实际 值'!B2", { kind: "reference", address: "'实际 值'!B2" }],
  ["actual", "Sheet1!A2#", { kind: "reference", address: "Sheet1!A2#" }],
  ["actual", "=B2*100", { kind: "reference", address: "B2*100" }],
  ["actual", "=", { kind: "text", value: "=" }],
  ["actual", "暂无", { kind: "text", value: "暂无" }],
  ["indicator", "H04", { kind: "text", value: "H04" }],
  ["indicator", "=A2:A11", { kind: "reference", address: "A2:A11" }],
  ["indicator", "=SUM(A1)", { kind: "text", value: "=SUM(A1)" }],
  ["method", " ", { kind: "omitted" }],
] as const)("%s typed as %s means %j", (parameter, typed, argument) => {
  expect(argumentOf(parameter, typed)).toEqual(argument);
});

test("an argument left out between others leaves its place empty; at the end it is not there", () => {
  const given = { indicator: "高新技术企业", actual: "B2", method: "compound" };
  expect(formulaText({ function: "PLANGAP", arguments: given })).toBe(
    '=CQ.PLANGAP("高新技术企业",B2,,"compound")'
  );
  expect(formulaText({ function: "PLANTARGET", arguments: { indicator: "H04" } })).toBe(
    '=CQ.PLANTARGET("H04")'
  );
  expect(formulaText({ function: "PLANLIST", arguments: {} })).toBe("=CQ.PLANLIST()");
});

test("a text that looks like a formula stays a text within the formula", () => {
  const given = { query: '"),WEBSERVICE("x' };
  expect(formulaText({ function: "PLANFIND", arguments: given })).toBe(
    '=CQ.PLANFIND("""),WEBSERVICE(""x")'
  );
});

test("what is still to be filled in is known", () => {
  expect(missingParameters({ function: "PLANSTATUS", arguments: { indicator: "H04" } })).toEqual([
    "actual",
    "year",
  ]);
  expect(missingParameters({ function: "PLANLIST", arguments: {} })).toEqual([]);
});

describe("the years to choose from", () => {
  const entries = [planned(highTechEnterprises)];

  test.each([
    ["PLANTARGET", [2020]],
    ["PLANVALUE", [2010, 2015]],
    ["PLANPATH", [2015, 2016, 2017, 2018, 2019, 2020]],
    ["PLANGROWTH", [2010, 2015, 2016, 2017, 2018, 2019]],
  ] as const)("of %s are %j", (id, years) => {
    expect(yearsFor(id, entries)).toEqual(years);
  });

  test("do not keep a year of another function", () => {
    const catalogue = createCatalogue([samplePlan]);
    const draft = { indicator: "高新技术企业", year: "2018" };
    expect(fitting({ function: "PLANVALUE", arguments: draft }, catalogue).arguments).toEqual({
      indicator: "高新技术企业",
    });
    const path = { function: "PLANPATH", arguments: draft } as const;
    expect(fitting(path, catalogue)).toEqual(path);
  });
});

describe("a figure from the table of actuals", () => {
  const source = {
    table: "统计表",
    indicator: "指标",
    year: "年份",
    value: "数值",
    unit: "单位",
    language: "zh",
    nameOf: () => "高新技术企业",
  } as const;
  const actual = `=${namedActual(source, planned(highTechEnterprises), 2018)}`;
  const draft = { function: "PLANGAP", arguments: { indicator: "高新技术企业", actual } } as const;

  test("is an expression over the table", () => {
    expect(formulaText(draft)).toBe(`=CQ.PLANGAP("高新技术企业",${actual.slice(1)})`);
  });

  test.each([
    ["indicator", "研究与试验发展经费投入强度", undefined],
    ["year", "2017", undefined],
    ["year", "2018", actual],
    ["year", "", actual],
    ["method", "compound", actual],
  ] as const)("when %s becomes %s is %j", (parameter, typed, kept) => {
    const changed = withArgument(draft, parameter, typed).arguments;
    expect(changed).toMatchObject({ [parameter]: typed });
    expect(changed.actual).toBe(kept);
  });

  test.each(["2500", "B2", "=B2*100"])(
    "is told from %s, which stays whatever is chosen",
    (typed) => {
      const typedIn = withArgument(draft, "actual", typed);
      expect(withArgument(typedIn, "year", "2017").arguments.actual).toBe(typed);
    }
  );
});
