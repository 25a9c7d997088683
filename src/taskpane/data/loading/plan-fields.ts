import type { PlanFault } from "../../../core/validation/problem";
import { planFaults } from "../../../core/validation/rules/plans";

/** What a table of indicators does not say of its plan, in the order of the form. */
export const planFieldIds = [
  "title",
  "id",
  "issuer",
  "issuedOn",
  "period",
  "baseYear",
  "targetYear",
] as const;
export type PlanFieldId = (typeof planFieldIds)[number];

/** The fields as they are typed. */
export type PlanFields = Readonly<Record<PlanFieldId, string>>;

export const noFields: PlanFields = {
  title: "",
  id: "",
  issuer: "",
  issuedOn: "",
  period: "",
  baseYear: "",
  targetYear: "",
};

/** What is wrong with a field: it is blank, has another form, or does not fit the others. */
export type FieldFault = "blank" | "malformed" | PlanFault;

const FORMS: Readonly<Partial<Record<PlanFieldId, RegExp>>> = {
  id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  issuedOn: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  period: /^\d{4}-\d{4}$/,
  baseYear: /^(19|20)\d{2}$/,
  targetYear: /^(19|20)\d{2}$/,
};

/** The column of the table of plans that a field goes into, where a rule compares it with others. */
const COMPARED = {
  issued_on: "issuedOn",
  period: "period",
  base_year: "baseYear",
  target_year: "targetYear",
} as const satisfies Record<string, PlanFieldId>;

/**
 * The fields as the data write them. Dates and periods are typed as people write them: 2021年12月30日, 2021—2025年.
 *
 * @example tidyFields({ ...fields, period: "2021—2025年" }).period // "2021-2025"
 */
export function tidyFields(fields: PlanFields): PlanFields {
  const plain = (id: PlanFieldId): string => fields[id].normalize("NFKC").trim();
  return {
    title: fields.title.trim().replace(/^《(.*)》$/, "$1"),
    id: plain("id").toLowerCase(),
    issuer: fields.issuer.trim(),
    issuedOn: dateText(plain("issuedOn")),
    period: plain("period")
      .replace(/\s*[-‐-―~至到]+\s*/, "-")
      .replace(/年/g, ""),
    baseYear: plain("baseYear").replace(/年$/, ""),
    targetYear: plain("targetYear").replace(/年$/, ""),
  };
}

/** @example dateText("2021年1月5日") // "2021-01-05" */
function dateText(typed: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed);
  if (!parts) return typed;
  const [, year = "", month = "", day = ""] = parts;
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** What is wrong with each field; empty where the form can be used. */
export function fieldFaults(
  fields: PlanFields
): Readonly<Partial<Record<PlanFieldId, FieldFault>>> {
  const tidy = tidyFields(fields);
  const faults: Partial<Record<PlanFieldId, FieldFault>> = {};
  for (const id of planFieldIds) {
    if (tidy[id] === "") faults[id] = "blank";
    else if (FORMS[id]?.test(tidy[id]) === false) faults[id] = "malformed";
  }
  if (Object.keys(COMPARED).some((column) => faults[COMPARED[column as keyof typeof COMPARED]])) {
    return faults;
  }
  const compared = planFaults({
    issued_on: tidy.issuedOn,
    period: tidy.period,
    base_year: Number(tidy.baseYear),
    target_year: Number(tidy.targetYear),
  });
  for (const [column, fault] of compared) faults[COMPARED[column]] ??= fault;
  return faults;
}

/**
 * The fields with the years that follow from the period where they are still blank: a plan is usually compared with
 * the year before it, and aims at its last year.
 */
export function withUsualYears(fields: PlanFields): PlanFields {
  const [from, to] = tidyFields(fields).period.split("-");
  if (!FORMS.period?.test(`${from}-${to}`)) return fields;
  return {
    ...fields,
    baseYear: fields.baseYear || String(Number(from) - 1),
    targetYear: fields.targetYear || String(to),
  };
}
