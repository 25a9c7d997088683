import type { FunctionId } from "../../i18n/functions";

export type ParameterId =
  | "indicator"
  | "year"
  | "actual"
  | "method"
  | "tolerance"
  | "field"
  | "topic"
  | "fields"
  | "query"
  | "count";

export interface SignatureParameter {
  readonly id: ParameterId;
  readonly optional: boolean;
}

const required = (id: ParameterId): SignatureParameter => ({ id, optional: false });
const optional = (id: ParameterId): SignatureParameter => ({ id, optional: true });

/** The parameters of each function, in their order. */
export const signatures: Readonly<Record<FunctionId, readonly SignatureParameter[]>> = {
  PLANTARGET: [required("indicator"), optional("year")],
  PLANVALUE: [required("indicator"), required("year")],
  PLANGAP: [required("indicator"), required("actual"), optional("year"), optional("method")],
  PLANPROGRESS: [required("indicator"), required("actual"), optional("method")],
  PLANPATH: [required("indicator"), required("year"), optional("method")],
  PLANGROWTH: [required("indicator"), optional("actual"), optional("year")],
  PLANSTATUS: [
    required("indicator"),
    required("actual"),
    required("year"),
    optional("tolerance"),
    optional("method"),
  ],
  PLANINFO: [required("indicator"), required("field")],
  PLANSOURCE: [required("indicator")],
  PLANLIST: [optional("topic"), optional("fields")],
  PLANFIND: [required("query"), optional("count")],
};
