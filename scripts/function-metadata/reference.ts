/** docs/functions.md: the help pages as one document, for who reads the repository. */
import { fieldIds, fieldLabel } from "../../src/i18n/choices";
import { functionTexts } from "../../src/i18n/functions";
import type { Locale } from "../../src/i18n/locale";
import { errorsOf, shownAs } from "./errors";
import { examples } from "./examples";
import { rowText, syntax } from "./HelpPage";
import type { FunctionMetadata, Metadata } from "./metadata";

/** Where the reference in a language is, from the root of the repository. */
export const referencePath: Record<Locale, string> = {
  "en-US": "docs/functions.md",
  "zh-CN": "docs/functions.zh-CN.md",
};

export function reference({ functions }: Metadata, locale: Locale): string {
  const { help } = functionTexts(locale);
  const sections = [
    `# ${help.title}`,
    "<!-- Made by `npm run metadata -- --reference` from src/functions and src/i18n. -->",
    help.shared.map((point) => `- ${point}`).join("\n"),
    ...functions.map((metadata) => section(metadata, locale)),
    `## ${help.fields}`,
    table(
      [help.fieldId, help.fieldLabel],
      fieldIds.map((id) => [`\`${id}\``, fieldLabel(id, "zh-CN")])
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(metadata: FunctionMetadata, locale: Locale): string {
  const { id, description, parameters } = metadata;
  const { functions, errors, help } = functionTexts(locale);
  return [
    `## ${id}`,
    `\`${syntax(metadata)}\``,
    description,
    table(
      [help.argument, help.meaning],
      parameters.map(({ name, description: meaning }) => [`\`${name}\``, meaning])
    ),
    functions[id].gives,
    table(
      [help.formula, help.result, help.explanation],
      examples[id].map(({ formula, cells }, i) => [
        `\`${formula}\``,
        cells.map(rowText).join("<br>"),
        functions[id].examples[i] ?? "",
      ])
    ),
    table(
      [help.error, help.when, help.remedy],
      errorsOf[id].map((code) => [shownAs[code], errors[code].when, errors[code].remedy])
    ),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
