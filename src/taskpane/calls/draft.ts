import { yearOfActual } from "../../sheets/actuals/actuals-formula";
import type { FunctionId } from "../../i18n/functions";
import { quoted } from "../../core/formula/formula-text";
import { signatures } from "./signatures";
import type { ParameterId } from "./signatures";

/** A formula that is being built. Arguments are kept as typed; what is not there is left out. */
export interface FormulaDraft {
  readonly function: FunctionId;
  readonly arguments: Readonly<Partial<Record<ParameterId, string>>>;
}

/** An argument as the formula holds it. */
export type WrittenArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** Cells, or what Excel works out from cells. */
  | { readonly kind: "reference"; readonly address: string };

/** Cells by their address, with a sheet's name or not; all cells of a spilled result with # behind it. */
export const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[^\s'!(),"]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?#?$/i;

export const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Parameters that hold a number, or the cells that hold it. */
const figures: ReadonlySet<ParameterId> = new Set(["actual", "year", "tolerance", "count"]);

/**
 * What a typed argument means: a number for a figure, else a text. Cells are given as "=A2"; for a figure the
 * address alone will do, and an expression with "=" before it.
 *
 * @example argumentOf("actual", "B2:B11") // { kind: "reference", address: "B2:B11" }
 */
export function argumentOf(parameter: ParameterId, typed: string | undefined): WrittenArgument {
  const text = (typed ?? "").trim();
  if (text === "") return { kind: "omitted" };
  if (figures.has(parameter) && NUMBER.test(text)) return { kind: "number", value: Number(text) };
  const address = text.replace(/^=/, "");
  if (REFERENCE.test(address) && (figures.has(parameter) || address !== text)) {
    return { kind: "reference", address };
  }
  if (figures.has(parameter) && address !== "" && address !== text) {
    return { kind: "reference", address };
  }
  return { kind: "text", value: text };
}

/** The arguments in the order of the parameters, without those left out at the end. */
export function argumentsOf(draft: FormulaDraft): readonly WrittenArgument[] {
  const all = signatures[draft.function].map(({ id }) => argumentOf(id, draft.arguments[id]));
  const given = all.map(({ kind }) => kind !== "omitted").lastIndexOf(true);
  return all.slice(0, given + 1);
}

/**
 * The text of the formula.
 *
 * @example formulaText({ function: "PLANGAP", arguments: { indicator: "高新技术企业", actual: "B2" } })
 * // =CQ.PLANGAP("高新技术企业",B2)
 */
export function formulaText(draft: FormulaDraft): string {
  return `=CQ.${draft.function}(${argumentsOf(draft).map(argumentText).join(",")})`;
}

function argumentText(argument: WrittenArgument): string {
  switch (argument.kind) {
    case "omitted":
      return "";
    case "number":
      return String(argument.value);
    case "text":
      return quoted(argument.value);
    case "reference":
      return argument.address;
  }
}

/** The parameters that are still to be filled in. */
export function missingParameters(draft: FormulaDraft): readonly ParameterId[] {
  return signatures[draft.function]
    .filter(({ id, optional }) => !optional && (draft.arguments[id] ?? "").trim() === "")
    .map(({ id }) => id);
}

/**
 * The draft with another argument. A figure that was taken from the table of actuals belongs to one indicator and one
 * year, so it goes when another is chosen.
 */
export function withArgument(
  draft: FormulaDraft,
  parameter: ParameterId,
  typed: string
): FormulaDraft {
  const { actual = "", ...others } = draft.arguments;
  const year = yearOfActual(actual.replace(/^=/, ""));
  const isOutdated =
    year !== null &&
    (parameter === "indicator" || (parameter === "year" && typed !== "" && typed !== String(year)));
  const kept = isOutdated ? others : draft.arguments;
  return { ...draft, arguments: { ...kept, [parameter]: typed } };
}
