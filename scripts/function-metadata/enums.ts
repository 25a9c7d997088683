/** The choices that Excel offers while somebody types a formula. Older versions of Excel ignore them. */
import { builtInPlan } from "../../src/dataset/built-in";
import { kinds, methods } from "../../src/functions/choices";
import { fieldIds, fieldLabel, methodLabel } from "../../src/i18n/choices";
import { kindText } from "../../src/i18n/citation";
import { functionTexts } from "../../src/i18n/functions";
import type { Locale } from "../../src/i18n/locale";

export interface CustomEnum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  /** What the formula holds, the same in every language. */
  readonly stringValue: string;
  readonly tooltip: string;
}

const enumIds: Readonly<Record<string, string>> = {
  method: "PLANMETHOD",
  field: "PLANFIELD",
  fields: "PLANFIELD",
  topic: "PLANTOPIC",
};

/** The property that ties a parameter to its choices, if it has any. */
export function enumOfParameter(name: string): { readonly customEnumId?: string } {
  const id = enumIds[name];
  return id === undefined ? {} : { customEnumId: id };
}

export function customEnums(locale: Locale): readonly CustomEnum[] {
  const { topics: kindTips } = functionTexts(locale);
  const language = locale === "zh-CN" ? "zh" : "en";
  const kindChoices = kinds.map((kind) => choice(kind, kindText(kind, locale), kindTips[kind]));
  const topicChoices = builtInPlan().topics.map(({ id, name }) => choice(id, name[language], ""));
  return [
    stringEnum(
      "PLANMETHOD",
      methods.map((id) => choice(id, methodLabel(id, locale), ""))
    ),
    stringEnum(
      "PLANFIELD",
      fieldIds.map((id) => choice(id, fieldLabel(id, locale), ""))
    ),
    stringEnum("PLANTOPIC", [...kindChoices, ...topicChoices]),
  ];
}

function stringEnum(id: string, values: readonly EnumValue[]): CustomEnum {
  return { id, type: "string", values };
}

/** Where there is nothing more to say than the label, the tooltip says what the formula will hold. */
function choice(stringValue: string, name: string, tip: string): EnumValue {
  return { name, stringValue, tooltip: tip === "" ? `${name} (${stringValue})` : tip };
}
