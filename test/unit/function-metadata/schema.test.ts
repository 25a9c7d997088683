/** The lengths and patterns that Microsoft publishes for custom functions, in the schema of its manifest package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { declaredFunctions, localisedMetadata } from "../../../scripts/function-metadata/metadata";
import type { Metadata } from "../../../scripts/function-metadata/metadata";

interface Rule {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

interface Definition {
  readonly properties: Readonly<Record<string, Rule>>;
}

const root = join(__dirname, "../../..");
const schemaFile =
  "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
const { definitions } = JSON.parse(readFileSync(join(root, schemaFile), "utf8")) as {
  definitions: Readonly<Record<string, Definition>>;
};

/** The properties of a value that break a rule of the schema or that the schema does not know. */
function broken(definition: string, value: object): string[] {
  const properties = definitions[definition]?.properties ?? {};
  return Object.entries(value).flatMap(([name, content]) => {
    const rule = properties[name];
    if (!rule) return [`${definition} has no ${name}`];
    if (typeof content !== "string") return [];
    const { minLength = 0, maxLength = Infinity, pattern = "" } = rule;
    const fits =
      content.length >= minLength &&
      content.length <= maxLength &&
      new RegExp(pattern, "u").test(content);
    return fits ? [] : [`${definition}.${name}: ${content}`];
  });
}

function problems({ functions, enums }: Metadata): string[] {
  return [
    ...functions.flatMap((some) => broken("extensionFunction", some)),
    ...functions.flatMap(({ parameters }) =>
      parameters.flatMap((parameter) => broken("extensionFunctionParameter", parameter))
    ),
    ...enums.flatMap((some) => broken("enum", some)),
  ];
}

test("the check finds what is too long, malformed or unknown", () => {
  expect(
    broken("extensionFunction", { id: "1ST", description: "x".repeat(1025), colour: "" })
  ).toEqual([
    "extensionFunction.id: 1ST",
    `extensionFunction.description: ${"x".repeat(1025)}`,
    "extensionFunction has no colour",
  ]);
});

test.each(["zh-CN", "en-US"] as const)("the %s metadata keep to the schema", async (locale) => {
  const declared = await declaredFunctions(join(root, "src/functions/functions.ts"));
  expect(problems(localisedMetadata(declared, locale, "https://example.org/"))).toEqual([]);
});

test.each(["zh-CN", "en-US"] as const)(
  "the %s texts fit Excel's function dialog",
  async (locale) => {
    // The dialog shows 255 characters, the limit of Application.MacroOptions for descriptions.
    const declared = await declaredFunctions(join(root, "src/functions/functions.ts"));
    const { functions } = localisedMetadata(declared, locale, "https://example.org/");
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  }
);
