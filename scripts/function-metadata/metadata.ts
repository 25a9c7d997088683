/** Makes the metadata that Excel reads about the functions, from their docstrings and the texts in src/i18n. */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionIds, functionTexts } from "../../src/i18n/functions";
import type { FunctionId } from "../../src/i18n/functions";
import type { Locale } from "../../src/i18n/locale";
import { customEnums, enumOfParameter } from "./enums";
import type { CustomEnum } from "./enums";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: FunctionId;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality: "matrix" };
}

/** functions.json, see learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly CustomEnum[];
}

/** What the docstrings say: the same shape, in English, without help pages and choices. */
export type Declared = Omit<FunctionMetadata, "helpUrl">;

/**
 * The functions as they are declared in a source file.
 *
 * @throws Error with everything that is wrong in the docstrings, or in their agreement with src/i18n
 */
export async function declaredFunctions(file: string): Promise<readonly Declared[]> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file, false);
  if (errors.length > 0) throw new Error([`${file}:`, ...errors].join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly Declared[] };
  const wrong = disagreements(functions);
  if (wrong.length > 0) throw new Error([`${file} and src/i18n disagree:`, ...wrong].join("\n"));
  return functions;
}

/**
 * The metadata in one language. Names are the same in every language: saved formulas carry them.
 *
 * @param site address of the deployed site, with a slash at its end
 */
export function localisedMetadata(
  declared: readonly Declared[],
  locale: Locale,
  site: string
): Metadata {
  const texts = functionTexts(locale).functions;
  return {
    allowErrorForDataTypeAny: true,
    functions: declared.map(({ id, name, parameters, result }) => ({
      id,
      name,
      description: texts[id].description,
      helpUrl: new URL(helpPath(id, locale), site).href,
      parameters: parameters.map((parameter) => ({
        ...parameter,
        description: parameterText(texts[id].parameters, parameter.name),
        ...enumOfParameter(parameter.name),
      })),
      result,
    })),
    enums: customEnums(locale),
  };
}

/** Where the help page of a function is on the site. */
export function helpPath(id: FunctionId, locale: Locale): string {
  return `help/${locale}/${id.toLowerCase()}.html`;
}

export function parameterText(texts: Readonly<Record<string, string>>, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`No text for parameter ${name}.`);
  return text;
}

/** Docstrings are what a developer reads and src/i18n what a user reads: they have to say the same. */
function disagreements(declared: readonly Declared[]): string[] {
  const english = functionTexts("en-US").functions;
  const ids = declared.map(({ id }) => id);
  if (ids.join() !== functionIds.join())
    return [`functions ${ids.join()}, not ${functionIds.join()}`];
  return declared.flatMap(({ id, description, parameters, result }) => {
    const texts = english[id];
    const told = Object.entries(texts.parameters);
    const said = parameters.map((parameter) => [parameter.name, parameter.description]);
    return [
      description === texts.description ? "" : `${id}: ${description}`,
      JSON.stringify(said) === JSON.stringify(told) ? "" : `${id}: ${JSON.stringify(said)}`,
      [...parameters, result].every(({ dimensionality }) => dimensionality === "matrix")
        ? ""
        : `${id}: parameters and result have to be unknown[][]`,
    ].filter((problem) => problem !== "");
  });
}
