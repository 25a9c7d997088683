import { citation } from "../core/citation";
import { baselineFigure, computation, furtherTargets, targetFigure } from "../core/figures";
import type { Outcome } from "../core/outcome";
import type { Mention, PlannedIndicator, Target } from "../core/types";
import { targetWording } from "../core/wording";
import type { FieldId } from "../i18n/choices";
import { zhCN as choices } from "../i18n/choices/zh-CN";
import { zhCN as words } from "../i18n/citation/zh-CN";
import { BLANK } from "./cells";
import type { CellValue } from "./cells";

type Field = (entry: PlannedIndicator) => CellValue | null;

/**
 * Every heading of PLANINFO and PLANLIST. The words are the plan's own, Chinese in every language of Excel: a
 * formula that compares a result with "预期性" has to work on every colleague's machine.
 */
const fields: Record<FieldId, Field> = {
  id: ({ indicator }) => indicator.id,
  code: ({ indicator }) => indicator.code,
  name: ({ indicator }) => indicator.name.zh,
  nameEn: ({ indicator }) => indicator.name.en,
  unit: ({ indicator }) => indicator.unit.zh,
  unitEn: ({ indicator }) => indicator.unit.en,
  kind: ({ indicator }) => words.kinds[indicator.kind],
  attribute: ({ indicator }) => indicator.attribute,
  topic: ({ plan, indicator }) =>
    plan.topics.find(({ id }) => id === indicator.topic)?.name.zh ?? null,
  direction: ({ indicator }) => choices.directions[indicator.direction],
  baseline: (entry) => figure(baselineFigure(entry)),
  baseYear: (entry) => (baselineFigure(entry).ok ? entry.plan.baseYear : null),
  target: (entry) => figure(targetFigure(entry, statedTarget(entry)?.year)),
  targetYear: (entry) => statedTarget(entry)?.year ?? null,
  basis: (entry) => {
    const basis = statedTarget(entry)?.basis;
    return basis ? words.bases[basis] : null;
  },
  comparator: (entry) => {
    const target = statedTarget(entry);
    return target && words.comparators[target.comparator];
  },
  lower: (entry) => statedTarget(entry)?.lower ?? null,
  upper: (entry) => statedTarget(entry)?.upper ?? null,
  multiple: (entry) => statedTarget(entry)?.multiple ?? null,
  period: periodOf,
  printed: (entry) => {
    const target = statedTarget(entry);
    return target ? targetWording(entry, target).read : (statedMention(entry)?.printed ?? null);
  },
  hedge: (entry) => statedTarget(entry)?.hedge ?? null,
  judged: ({ indicator }) => (indicator.judged ? choices.answers.yes : choices.answers.no),
  responsible: ({ indicator }) => indicator.responsible,
  chapter: (entry) => statedMention(entry)?.chapter ?? null,
  section: (entry) => statedMention(entry)?.section ?? null,
  box: (entry) => statedMention(entry)?.box ?? null,
  item: (entry) => statedMention(entry)?.item ?? null,
  source: (entry) => words.citation(citation(entry)),
  note: noteOf,
  plan: ({ plan }) => plan.title.zh,
  version: ({ plan }) => plan.version,
};

/** What the plan says of an indicator under one heading; blank where it says nothing. */
export function fieldValue(entry: PlannedIndicator, field: FieldId): CellValue {
  return fields[field](entry) ?? BLANK;
}

/** The target of the plan's target year, or else the latest one. */
function statedTarget({ plan, indicator }: PlannedIndicator): Target | null {
  const { targets } = indicator;
  return (
    targets.find(({ year }) => year === plan.targetYear) ?? targets[targets.length - 1] ?? null
  );
}

/** The years that a figure is of which is not that of one year. */
function periodOf(entry: PlannedIndicator): string | null {
  const { plan, indicator } = entry;
  const basis = statedTarget(entry)?.basis ?? "level";
  if (basis !== "level") return plan.period.replace("-", "—");
  const total = indicator.observations.find(({ from }) => from !== null);
  return total ? `${total.from}—${total.year}` : null;
}

/** The notes of all places, what the plan says beside the target, and how the target is computed if it is not printed. */
function noteOf(entry: PlannedIndicator): string {
  const { indicator } = entry;
  const target = statedTarget(entry);
  const computed = target && computation(entry, target);
  const notes = [
    ...indicator.mentions.flatMap(({ note }) => note?.zh ?? []),
    ...(target ? furtherTargets(indicator, target.year) : []).map(({ printed }) =>
      words.furtherStatement(printed)
    ),
    ...(computed ? [words.computed(computed, indicator.unit.zh)] : []),
  ];
  return [...new Set(notes)].join("；");
}

/** The place to cite. */
function statedMention({ indicator }: PlannedIndicator): Mention | null {
  return indicator.mentions[0] ?? null;
}

function figure(outcome: Outcome<number>): number | null {
  return outcome.ok ? outcome.value : null;
}
