import { nearest, type Spelling } from "./nearest";
import { normaliseName } from "./normalise";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import type { Bilingual, Indicator, Plan, PlannedIndicator } from "./types";

/** The plans at hand, with every name under which an indicator can be found. */
export interface Catalogue {
  readonly plans: readonly Plan[];
  /** 默认规划: the id of the plan that a bare name means. Null: a bare name is looked up in all plans. */
  readonly defaultPlan: string | null;
  readonly entries: readonly PlannedIndicator[];
  /** The indicators that bare names can mean: those of the default plan, or all. */
  readonly bareEntries: readonly PlannedIndicator[];
  readonly spellings: readonly Spelling[];
  /** Normalised name to the indicators that carry it: more than one where the name is ambiguous. */
  readonly names: ReadonlyMap<string, readonly PlannedIndicator[]>;
}

/** How many names the message about an unknown or ambiguous one offers. */
const CANDIDATES = 3;

export function createCatalogue(
  plans: readonly Plan[],
  defaultPlan: string | null = null
): Catalogue {
  const entries = plans.flatMap((plan) =>
    plan.indicators.map((indicator) => ({ plan, indicator }))
  );
  const spellings = entries.flatMap((entry) =>
    spellingsOf(entry.indicator).map((text) => ({ text, entry }))
  );
  const names = new Map<string, PlannedIndicator[]>();
  for (const { text, entry } of spellings) {
    for (const key of [text, ...withUnit(text, entry.indicator)].map(normaliseName)) {
      const carriers = names.get(key) ?? [];
      if (!carriers.includes(entry)) names.set(key, [...carriers, entry]);
    }
  }
  const bareEntries = entries.filter((entry) => isBare(entry, defaultPlan));
  return { plans, defaultPlan, entries, bareEntries, spellings, names };
}

/**
 * The indicator of exactly this name, once both are normalised: id, code, Chinese or English name, alias, each
 * also with its unit behind it as the plan's tables print it. A bare name is one of the default plan; with the plan's
 * id or title and "/" before it, it is one of that plan.
 *
 * @returns #N/A with the nearest names where there is none, or with the choices where there are several
 * @example findIndicator(catalogue, "高新技术企业(家)")
 * @example findIndicator(catalogue, "cq-sti-13fyp/high-tech-enterprises")
 * @example findIndicator(catalogue, "重庆市科技创新“十三五”规划/高新技术企业")
 */
export function findIndicator(catalogue: Catalogue, name: string): Outcome<PlannedIndicator> {
  const found = carriersOf(catalogue, name);
  const [entry, another] = found;
  if (entry && !another) return succeed(entry);
  // The same name in other plans, or else names that are like it.
  const same = entry ? found : carriersIn(catalogue, name);
  const offered =
    same.length > 0 ? same.slice(0, CANDIDATES) : nearest(catalogue.spellings, name, CANDIDATES);
  const language = /\p{Script=Han}/u.test(name) ? "zh" : "en";
  const candidates = offered.map((other) => usableName(catalogue, other, language));
  const code = entry ? "ambiguousIndicator" : "unknownIndicator";
  return fail("notAvailable", { code, name, candidates });
}

/**
 * The shortest name that means this indicator and no other: its name, its name with the plan's id before it, or its
 * qualified id.
 *
 * @example usableName(catalogue, entry, "zh") // "高新技术企业", or "cq-sti-13fyp/高新技术企业" where another plan has it too
 */
export function usableName(
  catalogue: Catalogue,
  entry: PlannedIndicator,
  language: keyof Bilingual
): string {
  const id = qualifiedId(entry);
  const name = entry.indicator.name[language];
  const isUsable = (each: string): boolean => {
    const [only, another] = carriersOf(catalogue, each);
    return only !== undefined && !another && qualifiedId(only) === id;
  };
  return [name, `${entry.plan.id}/${name}`].find(isUsable) ?? id;
}

/** The indicators that a name can mean. */
function carriersOf(catalogue: Catalogue, name: string): readonly PlannedIndicator[] {
  // A qualified id comes first: no alias of another plan may take its place.
  const qualified = withinPlan(catalogue, name);
  if (qualified.length > 0) return qualified;
  return carriersIn(catalogue, name).filter((entry) => isBare(entry, catalogue.defaultPlan));
}

function carriersIn({ names }: Catalogue, name: string): readonly PlannedIndicator[] {
  const key = normaliseName(name);
  return (names.get(key) ?? []).filter(({ indicator }) => isWritten(indicator, name, key));
}

/** A unit behind a name is one only where it stands apart: 高新技术企业（家）, but not 高新技术企业家, who are people. */
function isWritten(indicator: Indicator, name: string, key: string): boolean {
  const units = withUnit("", indicator);
  if (!units.some((unit) => key.endsWith(normaliseName(unit)))) return true;
  const text = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pe}]+$/u, "");
  return (
    spellingsOf(indicator).some((spelling) => normaliseName(spelling) === key) ||
    units.some((unit) => /^[^\p{L}]/u.test(unit) || /[\s\p{P}]$/u.test(before(text, unit)))
  );
}

/** What stands before the unit at the end of a text; empty where it does not end so. */
function before(text: string, unit: string): string {
  const end = unit.normalize("NFKC").toLowerCase();
  return text.endsWith(end) ? text.slice(0, -end.length) : "";
}

function isBare({ plan }: PlannedIndicator, defaultPlan: string | null): boolean {
  return defaultPlan === null || plan.id === defaultPlan;
}

/** The name that is unambiguous among all plans, e.g. "cq-sti-13fyp/high-tech-enterprises". */
export function qualifiedId({ plan, indicator }: PlannedIndicator): string {
  return `${plan.id}/${indicator.id}`;
}

function spellingsOf(indicator: Indicator): string[] {
  const { id, code, name, aliases } = indicator;
  return [name.zh, name.en, id, code, ...aliases];
}

/** Names are often copied from a table together with the unit: 高新技术企业(家). */
function withUnit(text: string, { unit }: Indicator): string[] {
  return [unit.zh, unit.en].filter((suffix) => suffix !== "").map((suffix) => text + suffix);
}

function withinPlan(catalogue: Catalogue, name: string): readonly PlannedIndicator[] {
  const [, before, rest] = /^\s*([^/]*)\/(.*)$/s.exec(name.normalize("NFKC").toLowerCase()) ?? [];
  if (before === undefined || rest === undefined) return [];
  const plans = plansCalled(catalogue, before);
  return carriersIn(catalogue, rest).filter(({ plan }) => plans.includes(plan));
}

/** The plan of this id, or else those of this title: no title of a plan may take the place of an id. */
function plansCalled({ plans }: Catalogue, name: string): readonly Plan[] {
  const ofId = plans.filter(({ id }) => id === name);
  const key = normaliseName(name);
  const isTitle = (text: string): boolean => normaliseName(text) === key;
  return ofId[0] ? ofId : plans.filter(({ title }) => isTitle(title.zh) || isTitle(title.en));
}
