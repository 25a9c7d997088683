import type { Bilingual, Erratum, Indicator, Mention, Plan } from "../core/types";
import {
  type Column,
  type CompiledData,
  type CompiledDetails,
  type CompiledDetailTable,
  type CompiledPlan,
  type CompiledPlanDetails,
  type CompiledTable,
  type ErratumRow,
  FORMAT,
  type IndicatorRow,
  LIST_SEPARATOR,
  nextCode,
  TEXT_SEPARATOR,
} from "./format";
import { compilePinyin } from "./compile-pinyin";

export interface Compilation {
  readonly data: CompiledData;
  readonly details: CompiledDetails;
}

/** Turns plans into the compact form that is bundled; src/dataset/decode.ts gives them back. */
export function compile(plans: readonly Plan[]): Compilation {
  return {
    data: { format: FORMAT, plans: plans.map(compilePlan) },
    details: { format: FORMAT, plans: plans.map(compileDetails) },
  };
}

function compilePlan(plan: Plan): CompiledPlan {
  const { indicators } = plan;
  const units = distinct(indicators.map(({ unit }) => unit));
  const first = indicators.map(({ mentions }) => mentions.slice(0, 1));
  return {
    id: plan.id,
    titleZh: plan.title.zh,
    titleEn: plan.title.en,
    issuerZh: plan.issuer.zh,
    issuerEn: plan.issuer.en,
    issuedOn: plan.issuedOn,
    period: plan.period,
    baseYear: plan.baseYear,
    targetYear: plan.targetYear,
    version: plan.version,
    topics: table(plan.topics.map(({ id, name }) => ({ id, ...name }))),
    units: table(units),
    indicators: table(
      indicators.map((indicator, position) => ({
        ...indicatorRow(indicator, plan, units),
        code: shortCode(indicator, indicators[position - 1]),
      }))
    ),
    pinyin: compilePinyin(indicators),
    observations: detailTable(indicators.map(({ observations }) => observations)),
    targets: detailTable(indicators.map(({ targets }) => targets)),
    ...withChineseNotes(mentionTables(first)),
    // With these the functions read a damaged target as it is meant: 2—3个, not 23个.
    errata: table(
      plan.errata
        .filter((erratum) => concernsTarget(erratum, indicators))
        .map(({ paragraph, printed, read, certainty }) => ({ paragraph, printed, read, certainty }))
    ),
  };
}

/** The functions give notes in Chinese only, so their script carries no other. */
function withChineseNotes({
  notes,
  mentions,
}: MentionTables): Pick<CompiledPlan, "notes" | "mentions"> {
  const { zh } = notes.columns;
  return { notes: { rows: notes.rows, columns: { zh } }, mentions };
}

function compileDetails({ id, version, indicators, errata }: Plan): CompiledPlanDetails {
  return {
    id,
    version,
    ...mentionTables(indicators.map(({ mentions }) => mentions)),
    errata: erratumTable(errata),
  };
}

function concernsTarget({ printed }: Erratum, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ targets }) => targets.some((target) => target.printed === printed));
}

function erratumTable(errata: readonly Erratum[]): CompiledTable<ErratumRow> {
  return table(
    errata.map(({ reason, ...erratum }) => ({
      ...erratum,
      reasonZh: reason.zh,
      reasonEn: reason.en,
    }))
  );
}

function indicatorRow(
  indicator: Indicator,
  { topics }: Plan,
  units: readonly Bilingual[]
): Omit<IndicatorRow, "code"> {
  return {
    id: indicator.id,
    nameZh: indicator.name.zh,
    nameEn: indicator.name.en,
    unit: positionOf(indicator.unit, units),
    decimals: indicator.decimals,
    kind: indicator.kind,
    attribute: indicator.attribute ?? "",
    topic: topics.findIndex(({ id }) => id === indicator.topic),
    direction: indicator.direction,
    aliases: indicator.aliases.every(isJoinable)
      ? indicator.aliases.join(LIST_SEPARATOR)
      : indicator.aliases,
  };
}

/** Whether a text can be told apart from others that it is joined with. */
function isJoinable(text: string): boolean {
  return text !== "" && !text.includes(TEXT_SEPARATOR) && !text.includes(LIST_SEPARATOR);
}

function shortCode({ code }: Indicator, before: Indicator | undefined): string {
  return before !== undefined && nextCode(before.code) === code ? "" : code;
}

type MentionTables = Pick<CompiledPlanDetails, "notes" | "mentions">;

/** The mentions of each indicator, and the notes that they refer to. */
function mentionTables(mentions: readonly (readonly Mention[])[]): MentionTables {
  const notes = distinct(mentions.flat().flatMap(({ note }) => note ?? []));
  const rows = mentions.map((own) =>
    own.map(({ note, ...mention }) => ({
      ...mention,
      note: note === null ? null : positionOf(note, notes),
    }))
  );
  return { notes: table(notes), mentions: detailTable(rows) };
}

function distinct(texts: readonly Bilingual[]): readonly Bilingual[] {
  return texts.filter((text, index) => positionOf(text, texts) === index);
}

function positionOf(text: Bilingual, texts: readonly Bilingual[]): number {
  return texts.findIndex(({ zh, en }) => zh === text.zh && en === text.en);
}

/** One table of the rows of all indicators. */
function detailTable<Row extends object>(
  rows: readonly (readonly Row[])[]
): CompiledDetailTable<Row> {
  return { ...table(rows.flat()), perIndicator: rows.map((own) => own.length) };
}

function table<Row extends object>(rows: readonly Row[]): CompiledTable<Row> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const entries = columns.map((column) => [column, columnOf(rows.map((row) => row[column]))]);
  return { rows: rows.length, columns: Object.fromEntries(entries) };
}

function columnOf(values: readonly unknown[]): Column<unknown> {
  const isText = values.every(
    (value) => typeof value === "string" && !value.includes(TEXT_SEPARATOR)
  );
  return isText ? values.join(TEXT_SEPARATOR) : values;
}
