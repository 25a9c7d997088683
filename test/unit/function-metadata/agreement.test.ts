/** Code, metadata, manifest, help pages and reference are made in different places: here they have to agree. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpPages } from "../../../scripts/function-metadata/help";
import { declaredFunctions, localisedMetadata } from "../../../scripts/function-metadata/metadata";
import type { Metadata } from "../../../scripts/function-metadata/metadata";
import { reference, referencePath } from "../../../scripts/function-metadata/reference";
import { registerFunctions } from "../../../src/functions/register";
import { associated } from "../functions/custom-functions";

const root = join(__dirname, "../../..");
const site = "https://example.org/plantarget/";
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

let english: Metadata;
let chinese: Metadata;

beforeAll(async () => {
  const declared = await declaredFunctions(join(root, "src/functions/functions.ts"));
  english = localisedMetadata(declared, "en-US", site);
  chinese = localisedMetadata(declared, "zh-CN", site);
  registerFunctions();
});

test("every function that is described is registered, and no other", () => {
  expect([...associated.keys()]).toEqual(english.functions.map(({ id }) => id));
});

test("names are the ids, so that a formula is the same in every language", () => {
  for (const { id, name } of [...english.functions, ...chinese.functions]) expect(name).toBe(id);
});

test("both languages have the same functions, parameters and choices in the same order", () => {
  const untranslated = ({ functions, enums }: Metadata) => ({
    functions: functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
    })),
    enums: enums.map(({ id, values }) => ({
      id,
      values: values.map(({ stringValue }) => stringValue),
    })),
  });
  expect(untranslated(chinese)).toEqual(untranslated(english));
});

test("every description, label and tooltip is translated", () => {
  const han = /\p{Script=Han}/u;
  for (const { description, parameters } of chinese.functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).toMatch(han);
    }
  }
  for (const { values } of chinese.enums) {
    for (const { name, tooltip } of values) expect([name, tooltip].join()).toMatch(han);
  }
});

test("errors may be passed in, and every parameter and result may be a range", () => {
  for (const { allowErrorForDataTypeAny, functions } of [english, chinese]) {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of functions) {
      expect(result.dimensionality).toBe("matrix");
      for (const { type, dimensionality } of parameters) {
        expect([type, dimensionality]).toEqual(["any", "matrix"]);
      }
    }
  }
});

test("no required parameter follows an optional one", () => {
  for (const { parameters } of english.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test("every choice of a parameter is described", () => {
  const ids = english.enums.map(({ id }) => id);
  const used = english.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => (customEnumId === undefined ? [] : [customEnumId]))
  );
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test.each(["zh-CN", "en-US"] as const)("every %s function has its help page", (locale) => {
  const metadata = locale === "zh-CN" ? chinese : english;
  const pages = helpPages(metadata, locale);
  const expected = metadata.functions.map(({ helpUrl }) => helpUrl.slice(site.length));
  expect([...pages.keys()]).toEqual([...expected, `help/${locale}/index.html`]);
});

test("the manifest names the files that hold the metadata, and the namespace of the examples", () => {
  expect(manifest).toMatch(/DefaultValue="[^"]*\/functions\.json"/);
  expect(manifest).toMatch(/Locale="zh-CN" Value="[^"]*\/functions\.zh-CN\.json"/);
  expect(manifest).toMatch(/id="Functions\.Namespace" DefaultValue="CQ"/);
  expect(manifest).toContain("/help/zh-CN/index.html");
});

test.each(["zh-CN", "en-US"] as const)("the %s reference in docs/ is up to date", (locale) => {
  const written = readFileSync(join(root, referencePath[locale]), "utf8");
  // If this fails: npm run metadata -- --reference
  expect(written).toBe(reference(locale === "zh-CN" ? chinese : english, locale));
});
