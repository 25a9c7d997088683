import { normaliseName } from "../../core/normalise";
import type { Place } from "../documents/document";
import type { Candidate, CandidateKind, GradeReason } from "./candidate";
import { gradeOf } from "./grade";

/** A target with all places that state it. */
export interface JoinedTarget extends Candidate {
  /** The places behind the first, in the order of the document. */
  readonly mentions: readonly { readonly place: Place; readonly printed: string }[];
}

/** An indicator with what the document says of it. */
export interface IndicatorRow {
  readonly name: string;
  readonly parent: string | null;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly attribute: string | null;
  readonly kind: CandidateKind;
  /** What it was before the period; null where the document prints none. */
  readonly baseline: Candidate | { readonly value: number; readonly year: number } | null;
  readonly targets: readonly JoinedTarget[];
  /** Figures of past years. */
  readonly past: readonly Candidate[];
}

/**
 * Candidates by indicator. What is said twice is one target with two places; what is said differently stays
 * apart and has to be decided.
 */
export function joined(candidates: readonly Candidate[]): readonly IndicatorRow[] {
  const groups = new Map<string, Candidate[]>();
  candidates.forEach((candidate, index) => {
    const name = normaliseName(candidate.name);
    // Without a name nothing tells that two are the same.
    const key = name === "" ? `#${index}` : `${name}|${normaliseName(candidate.parent ?? "")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  });
  return [...groups.values()].map(rowOf);
}

function rowOf(group: readonly Candidate[]): IndicatorRow {
  const past = group.filter(({ kind }) => kind === "baseline");
  const targets = targetsOf(group.filter(({ kind }) => kind !== "baseline"));
  const main = targets.find(({ basis }) => basis === "level") ?? targets[0] ?? past[0];
  const from = targets.find((target) => target.baseline !== null);
  // A baseline is a level in the unit of the target, not a growth rate or a total of the past.
  const isLevel = ({ basis, unit, comparator }: Candidate) =>
    basis === "level" && unit === (main?.unit ?? null) && comparator !== "multiple";
  const before = past.filter(isLevel).at(-1) ?? null;
  return {
    ...{ name: main?.name ?? "", parent: main?.parent ?? null, unit: main?.unit ?? null },
    ...{ topic: main?.topic ?? null, attribute: main?.attribute ?? null },
    ...{ kind: main?.kind ?? "commitment", targets, past },
    baseline:
      from === undefined || from.baseline === null
        ? before
        : { value: from.baseline, year: from.baseYear ?? from.year },
  };
}

function targetsOf(group: readonly Candidate[]): readonly JoinedTarget[] {
  const targets: JoinedTarget[] = [];
  for (const candidate of group) {
    const same = targets.findIndex((target) => saysTheSame(target, candidate));
    const target = targets[same];
    if (target === undefined) targets.push({ ...candidate, mentions: [] });
    else {
      const { place, printed } = candidate;
      targets[same] = { ...target, mentions: [...target.mentions, { place, printed }] };
    }
  }
  return targets.map((target) => withReasons(target, conflictsOf(target, targets)));
}

function saysTheSame(left: Candidate, right: Candidate): boolean {
  const keys = ["year", "basis", "unit", "comparator", "lower", "upper", "multiple"] as const;
  return keys.every((key) => left[key] === right[key]) && left.comparator !== "qualitative";
}

/** Different figures for the same year, unless one sentence states both (突破1800家、力争2200家). */
function conflictsOf(target: Candidate, all: readonly Candidate[]): readonly GradeReason[] {
  const rivals = all.filter(
    (other) =>
      other !== target &&
      other.year === target.year &&
      other.basis === target.basis &&
      other.unit === target.unit &&
      other.basis !== null &&
      other.sentence !== target.sentence
  );
  if (rivals.length === 0) return [];
  const figure = (each: Candidate) => each.lower ?? each.upper ?? each.multiple;
  const differ = rivals.some(
    (other) => figure(other) !== figure(target) || other.comparator === "range"
  );
  return [differ ? "contradicts" : "boundDiffers"];
}

function withReasons(target: JoinedTarget, further: readonly GradeReason[]): JoinedTarget {
  const reasons = [...target.reasons, ...further];
  return { ...target, reasons, grade: gradeOf(reasons) };
}
