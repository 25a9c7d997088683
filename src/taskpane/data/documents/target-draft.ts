import type { Basis, Comparator } from "../../../core/types";
import type { EditableTarget } from "../../../reading/review/review";

/** What is typed into the form of a target. */
export type TargetDraft = Readonly<
  Record<"name" | "unit" | "year" | "comparator" | "figure" | "upper" | "basis", string>
>;

export function targetDraft(target: EditableTarget): TargetDraft {
  const { name, unit, year, comparator, lower, upper, multiple, basis } = target;
  const figure = lower ?? multiple ?? upper;
  return {
    ...{ name, unit: unit ?? "", year: String(year), comparator },
    ...{ figure: figure === null ? "" : String(figure), upper: String(upper ?? "") },
    basis: basis ?? "level",
  };
}

export interface TargetChange {
  /** Null while a field is wrong. */
  readonly target: EditableTarget | null;
  readonly faults: readonly (keyof TargetDraft)[];
}

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;

/**
 * The target as it was typed.
 *
 * @example typedTarget({ …, comparator: "le", figure: "9", upper: "" }).target // { comparator: "le", lower: null, upper: 9, … }
 */
export function typedTarget(draft: TargetDraft): TargetChange {
  const plain = (id: keyof TargetDraft): string => draft[id].normalize("NFKC").trim();
  const comparator = draft.comparator as Comparator;
  const isFigure = comparator !== "qualitative" && comparator !== "coverage";
  const faults = [
    ...(draft.name.trim() === "" ? (["name"] as const) : []),
    ...(/^(?:19|20)[0-9]{2}$/.test(plain("year")) ? [] : (["year"] as const)),
    ...(!isFigure || NUMBER.test(plain("figure")) ? [] : (["figure"] as const)),
    ...(comparator !== "range" || Number(plain("upper")) > Number(plain("figure"))
      ? []
      : (["upper"] as const)),
  ];
  if (faults.length > 0) return { target: null, faults };
  const figure = isFigure ? Number(plain("figure")) : null;
  const isUpper = comparator === "le" || comparator === "lt";
  const isMultiple = comparator === "multiple";
  return {
    faults,
    target: {
      ...{ name: draft.name.trim(), year: Number(plain("year")), comparator },
      unit: isMultiple ? null : draft.unit.trim() || null,
      basis: comparator === "qualitative" ? null : (draft.basis as Basis),
      lower: comparator === "coverage" ? 100 : isUpper || isMultiple ? null : figure,
      upper: isUpper ? figure : comparator === "range" ? Number(plain("upper")) : null,
      multiple: isMultiple ? figure : null,
    },
  };
}
