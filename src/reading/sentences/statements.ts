import { plainText } from "../figure/characters";
import type { FigureBasis, FoundFigure } from "../figure/figure";
import { wordsBefore } from "../figure/words";
import type { Candidate, CandidateKind, GradeReason, LeftOut } from "./candidate";
import type { Clause } from "./clauses";
import { type Context, after, type YearReading, yearAt } from "./context";
import { leftoversOf } from "./leftovers";
import { type Anatomy, anatomyOf, COUNTED, type Slot } from "./figures-in-sentence";
import { counted, stateEnd, isBare, isMeasure, namesOf, partName, populationOf, trimmedName, withoutVerbs } from "./naming";
import { wordingOf } from "./wordings";
import { type FoundVerb, leadingVerb, skipped, trailingVerb } from "./verbs";

/** A candidate before its place and grade are known. */
export type Draft = Omit<Candidate, "place" | "grade" | "sentence">;

export interface SentenceReading {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly Pick<LeftOut, "printed" | "reason">[];
  readonly context: Context;
}

/**
 * Every figure that a sentence states of an indicator.
 *
 * @param context what the text before it says of the year
 * @example
 * readSentence("到2025年，高新技术企业达到1200家以上。", context).drafts[0]
 * // { name: "高新技术企业", comparator: "ge", lower: 1200, unit: "家", year: 2025, basis: "level", … }
 */
export function readSentence(sentence: string, context: Context): SentenceReading {
  const anatomy = anatomyOf(sentence, context.period);
  const reader = new SentenceReader(sentence, anatomy, context);
  const drafts = reader.read();
  const leftovers = leftoversOf(anatomy.plain, [...anatomy.found, ...anatomy.times]);
  const leftOut = [...anatomy.leftOut, ...reader.leftOut, ...leftovers];
  return { drafts, leftOut, context: after(context, anatomy.times) };
}

/** What a name is made of, and how sure that is. */
interface Naming {
  readonly names: readonly string[];
  readonly parent: string | null;
  readonly verb: FoundVerb | null;
  readonly reasons: readonly GradeReason[];
  /** The words before the figure. */
  readonly text: string;
  /** 力争 before the first item of a list holds for all. */
  readonly hedge: string;
}

class SentenceReader {
  readonly leftOut: { printed: string; reason: LeftOut["reason"] }[] = [];
  private readonly drafts: Draft[] = [];
  private readonly slots: readonly Slot[];
  /** The verb of the list that an item stands in. */
  private listVerb: FoundVerb | null = null;
  private lastClause: Clause | null = null;
  /** Where the noun behind the last figure ends. */
  private nounEnd = 0;

  constructor(
    private readonly sentence: string,
    private readonly anatomy: Anatomy,
    private readonly context: Context
  ) {
    this.slots = anatomy.slots;
  }

  read(): readonly Draft[] {
    for (let index = 0; index < this.slots.length; ) index += this.readAt(index);
    if (this.context.isTargets) this.addWordings();
    return [...this.drafts].sort((left, right) => left.at - right.at);
  }

  /** Targets in words, of the clauses that hold no figure. */
  private addWordings(): void {
    const { clauses, timeless, times } = this.anatomy;
    for (const clause of clauses) {
      if (this.slots.some((slot) => slot.clause === clause)) continue;
      const wording = wordingOf(timeless, clause);
      const time = yearAt(this.context, times, clause.end, null);
      if (wording === null || time.isPast) continue;
      const hedge = /力争|争取|力求|基本/.exec(timeless.slice(clause.start, wording.start + 2))?.[0] ?? "";
      this.drafts.push({
        ...{ name: wording.name, printed: wording.printed, at: wording.start, year: time.year, hedge },
        ...{ parent: null, comparator: "qualitative", lower: null, upper: null, multiple: null },
        ...{ unit: null, basis: null, baseline: null, baseYear: null, kind: "commitment", reasons: ["wording"] },
      });
    }
  }

  /** Reads the statement that begins with a figure; gives how many figures it takes. */
  private readAt(index: number): number {
    const slot = this.slots[index];
    if (slot === undefined) return 1;
    const next = this.slots[index + 1];
    if (slot.clause !== this.lastClause) this.listVerb = null;
    this.lastClause = slot.clause;
    if (this.isQualifier(slot, next)) {
      this.leftOut.push({ printed: slot.figure.printed, reason: "qualifier" });
      return 1;
    }
    if (next !== undefined && isStartOf(slot, next)) {
      this.add(next, this.naming(index), { slot, baseYear: this.startYear(slot) });
      return 2;
    }
    if (slot.figure.isStart) return 1;
    const run = this.runOf(index);
    if (run.length > 1) {
      this.addEach(run, this.naming(index));
      return run.length;
    }
    this.add(slot, this.naming(index), null);
    return 1;
  }

  private startYear(slot: Slot): number | null {
    const mark = this.anatomy.times.filter(
      (time) => time.start >= slot.figure.start && time.end <= slot.figure.end
    )[0];
    return mark?.year ?? slot.figure.year;
  }

  /** 分别达到5家、20家和60家: figures of one list of names. */
  private runOf(index: number): readonly Slot[] {
    const first = this.slots[index];
    if (first === undefined || !/分别|依次/.test(this.textBefore(index) + first.lead)) return [];
    const run = [first];
    for (let at = index + 1; at < this.slots.length; at++) {
      const [last, next] = [this.slots[at - 1], this.slots[at]];
      if (last === undefined || next === undefined) break;
      const between = this.anatomy.plain.slice(last.figure.end, next.core);
      if (!/^(?:[、，,]|和|与|及|以及)?(?:达到|提高到|下降|增长)?$/.test(between)) break;
      run.push(next);
    }
    return run;
  }

  /** 村集体收入10万元以上的村占比达到80%: the first figure says which villages. */
  private isQualifier({ figure, clause, lead }: Slot, next: Slot | undefined): boolean {
    if (next === undefined || next.clause !== clause || figure.isStart) return false;
    const between = this.anatomy.plain.slice(figure.end, next.figure.start);
    if (/^[、和及与，或]|^以及|^并/.test(between) || between.trim() === "") return false;
    if (COUNTED.test(figure.unit ?? "") && !/^的/.test(between)) return false;
    return !/达到|提高到|[增降]/.test(lead) || /^的/.test(between);
  }

  /** From the beginning of the clause, or the figure before it, to the figure. */
  private textBefore(index: number): string {
    const { timeless } = this.anatomy;
    const slot = this.slots[index];
    if (slot === undefined) return "";
    return timeless.slice(this.startOf(index), slot.figure.start);
  }

  private startOf(index: number): number {
    const slot = this.slots[index];
    if (slot === undefined) return 0;
    for (let at = index - 1; at >= 0; at--) {
      const before = this.slots[at];
      if (before === undefined || before.clause !== slot.clause) break;
      if (!this.isQualifier(before, this.slots[at + 1])) return Math.max(this.nounEnd, before.figure.end);
    }
    return slot.clause.start;
  }

  /** From the figure to the end of its clause or the next figure. */
  private textBehind(index: number): string {
    const { timeless } = this.anatomy;
    const slot = this.slots[index];
    const next = this.slots[index + 1];
    if (slot === undefined) return "";
    const end = next?.clause === slot.clause ? next.figure.start : slot.clause.end;
    return timeless.slice(slot.figure.end, end);
  }

  private naming(index: number): Naming {
    const before = this.textBefore(index);
    const slot = this.slots[index];
    if (slot === undefined) return nameless("");
    const isListed = /^(?:[、和及与]|以及)/.test(before.trim()) && this.startOf(index) > slot.clause.start;
    if (!isListed) this.listVerb = null;
    const isAhead = this.isNounBehind(index, before);
    const naming = isAhead ? this.namedBehind(index, before) : this.namedBefore(slot, before, isListed);
    return this.completed(slot, naming, isListed, before);
  }

  /** 300名高层次人才: the noun follows a counted figure. */
  private isNounBehind(index: number, before: string): boolean {
    const slot = this.slots[index];
    if (slot === undefined) return false;
    const { figure, lead } = slot;
    const behind = this.textBehind(index);
    if (!/^\s*[\p{Script=Han}“《A-Za-z（(]/u.test(behind)) return false;
    if (/^\s*(?:[和及与或并且、]|以及|规模(?!以上)|水平|大关|台阶|目标|左右|作为|用于|开展|重点|支持|的水平|的目标|的速度|的比例|级|以)/.test(behind)) return false;
    const unit = figure.unit ?? "";
    if (/^\s*的/.test(behind)) return !COUNTED.test(unit) || trimmedName(before) === "";
    if (figure.comparator === "coverage" || figure.comparator === "multiple") return false;
    if (!COUNTED.test(unit) && !/^(?:%|万|千|百)$/.test(unit) && !figure.inWords) return false;
    return !(SET.test(lead) && isMeasure(trimmedName(before)));
  }

  private namedBehind(index: number, before: string): Naming {
    const slot = this.slots[index];
    const behind = this.textBehind(index);
    const lead = slot === undefined ? "" : this.anatomy.timeless.slice(slot.figure.start, slot.core);
    const { name, isPredicate } = counted(behind);
    const isFollowed = this.slots[index + 1]?.clause === slot?.clause;
    this.nounEnd = (slot?.figure.end ?? 0) + ((isFollowed ? stateEnd(behind) : null) ?? behind.replace(/(?:、|和|及|与|以及|并)\s*$/, "").length);
    const head = (before + lead).replace(/\s+/g, "").replace(AMOUNT_WORDS, "");
    const verb = trailingVerb(head);
    const kept = verb?.isKept ? verb.word.replace(/^累计/, "") : "";
    const subject = trimmedName(head.slice(0, head.length - (verb?.word.length ?? 0)));
    const measure = trimmedName(subject.replace(/^.*(?:一批|若干|[、，])/, ""));
    const isMeasured = isMeasure(measure) && /^\s*的/.test(behind);
    const reasons: GradeReason[] = isPredicate && kept === "" ? ["namePredicate"] : [];
    const named = isMeasured ? `${name}${measure}` : kept + name;
    return { names: [named], parent: null, verb, reasons: isMeasured ? ["policy"] : reasons, text: before, hedge: "" };
  }

  private namedBefore(slot: Slot, before: string, isListed: boolean): Naming {
    const share = shareOfSource(before, this.anatomy.timeless.slice(slot.figure.end, slot.clause.end));
    if (share !== null) return { names: [share], parent: null, verb: null, reasons: ["policy"], text: before, hedge: "" };
    const { reference, text } = this.withoutReference(before, slot);
    const isShare = /^(?:%|‰|个?百分点|位|名)$/.test(slot.figure.unit ?? "") || slot.figure.isRank;
    const isSet = SET.test(slot.lead) || reference !== "";
    const coverage = slot.figure.comparator === "coverage";
    const plain = coverage ? text.replace(/(?:基本)?(?:实现|达到|做到)(?=[^\s])/, "") : text;
    const { name, verb } = isShare && !coverage
      ? { name: trimmedName(caused(plain)), verb: null }
      : isSet || coverage
        ? settled(plain)
        : withoutVerbs(plain);
    const reasons: GradeReason[] = [];
    const each = /(?:均|都|各)$/.test(text.trim()) || /^(?:均|都|各)/.test(slot.lead.trim());
    const listed = each ? namesOf(name, null) : null;
    const head = this.headClause(slot, isListed);
    if (listed !== null) {
      const areMeasures = listed.every(isMeasure);
      const word = verb?.isKept === true ? verb.word : "";
      const withVerb = (one: string) => (one.startsWith(word) ? one : word + one);
      return { names: listed.map((one) => head + withVerb(one)), parent: null, verb, reasons: areMeasures ? [] : ["nameJoined"], text, hedge: "" };
    }
    return { names: [head + name], parent: null, verb, reasons, text, hedge: "" };
  }

  /** 不低于净收入的50%, 达到最大负荷的5%: the bound stands before what the share is of. */
  private withoutReference(before: string, slot: Slot): { text: string; reference: string } {
    if (!/(?<!年)的$/.test(slot.lead) && !/的\s*$/.test(before)) return { text: before, reference: "" };
    const found = REFERENCE.exec(before);
    if (found === null) return { text: before, reference: "" };
    return { text: before.slice(0, found.index), reference: found[0] };
  }

  /** 规模以上工业企业中，建有研发机构的占比: the clause before says of whom. */
  private headClause(slot: Slot, isListed: boolean): string {
    if (isListed) return "";
    const place = this.anatomy.clauses.indexOf(slot.clause);
    const head = this.anatomy.clauses[place - 1];
    if (head === undefined) return "";
    const text = this.anatomy.timeless.slice(head.start, head.end).trim();
    const isHead = /[^其当]中$/.test(text) && text.length <= 25 && !this.slots.some((each) => each.clause === head);
    const isFirst = this.slots.find((each) => each.clause === slot.clause) === slot;
    return isHead && isFirst ? trimmedName(text) : "";
  }

  /** A name that lacks something takes it from the names before it. */
  private completed(slot: Slot, naming: Naming, isListed: boolean, before: string): Naming {
    const last = this.drafts.at(-1);
    const listVerb = naming.verb ?? (isListed ? this.listVerb : null);
    this.listVerb = listVerb;
    const isPart = /^\s*[，,]?\s*其中/.test(before) || this.opensWithPart(slot);
    const parent = isPart ? (this.whole()?.name ?? null) : isListed ? (last?.parent ?? null) : null;
    const [name = ""] = naming.names;
    const verb = listVerb ?? (isPart ? likeWhole(this.whole()) : null);
    if (naming.names.length > 1) return { ...naming, verb };
    if (name === "" || isRestated(name, last?.name)) return { ...this.inherited(slot, naming), verb };
    if (isBare(name) || /^占/.test(name)) return { ...this.prefixed(name, slot, naming), parent, verb };
    let whole = name;
    if (isListed && listVerb?.isKept && naming.verb === null && last !== undefined) {
      whole = listVerb.word.replace(/^累计/, "") + name;
    }
    const population = isListed ? populationOf(last?.name ?? "") : "";
    if (population !== "" && populationOf(name) === "") whole = population + name;
    const names = [parent === null ? whole : partName(whole, parent)];
    const hedge = isListed ? (/力争|争取|力求/.exec(last?.hedge ?? "")?.[0] ?? "") : "";
    return { ...naming, names, parent, verb, hedge };
  }

  private opensWithPart({ clause }: Slot): boolean {
    const place = this.anatomy.clauses.indexOf(clause);
    const head = this.anatomy.clauses[place - 1];
    return head !== undefined && this.anatomy.plain.slice(head.start, head.end).trim() === "其中";
  }

  /** The last name that is no part itself. */
  private whole(): Draft | undefined {
    return [...this.drafts].reverse().find((draft) => draft.parent === null);
  }

  /** 突破1800家、力争达到2200家: the name of the figure before. */
  private inherited(slot: Slot, naming: Naming): Naming {
    const ahead = this.clauseBefore(slot);
    if (ahead !== null && isMeasure(ahead)) return { ...naming, names: [ahead] };
    const last = this.drafts.at(-1);
    if (last !== undefined) return { ...naming, names: [last.name], parent: last.parent };
    const object = this.objectBefore(slot);
    if (object !== null) return { ...naming, names: [object], reasons: ["nameTaken"] };
    return { ...naming, names: [ahead ?? ""], reasons: ["nameMissing"] };
  }

  /** 占比达到20%, 总量达50个: of what is said before. */
  private prefixed(name: string, slot: Slot, naming: Naming): Naming {
    const last = this.drafts.at(-1);
    const subject = last?.name ?? this.objectBefore(slot) ?? this.clauseBefore(slot);
    if (subject === null) return { ...naming, names: [name], reasons: ["nameMissing"] };
    if (/^(?:总量|总数|数量)$/.test(name)) return { ...naming, names: [subject], reasons: ["nameTaken"] };
    return { ...naming, names: [subject + name], reasons: ["nameTaken"] };
  }

  /** The clause before, where no figure stands in it. */
  private clauseBefore(slot: Slot): string | null {
    const place = this.anatomy.clauses.indexOf(slot.clause);
    const head = this.anatomy.clauses[place - 1];
    if (head === undefined || this.slots.some((each) => each.clause === head)) return null;
    const name = trimmedName(this.anatomy.timeless.slice(head.start, head.end));
    return name.length >= 2 && name.length <= 30 ? name : null;
  }

  /** 建设一批重点实验室，到2025年达到30家: what is built. */
  private objectBefore(slot: Slot): string | null {
    const text = this.anatomy.timeless.slice(0, slot.clause.start);
    const found = [...text.matchAll(/(?:一批|若干)([\p{Script=Han}“”0-9A-Za-z（）()]{2,25}?)(?=等|[，,；;：:]|$)/gu)].at(-1)?.[1];
    return found === undefined ? null : trimmedName(found);
  }

  /** One statement with several names and figures. */
  private addEach(run: readonly Slot[], naming: Naming): void {
    const joined = naming.names.join("、").replace(/(?:分别|依次)$/, "");
    const names = naming.names.length === run.length ? naming.names : namesOf(joined, run.length);
    const [first] = run;
    if (first === undefined) return;
    run.forEach((slot, index) => {
      const name = names?.[index] ?? joined;
      const isWhole = names?.every((one) => joined.includes(one)) === true;
      const reasons: GradeReason[] = names === null ? ["namesAndFiguresDiffer"] : isWhole ? [] : ["nameJoined"];
      const unit = slot.figure.unit ?? run.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null;
      const figure = index === 0 ? { ...slot.figure, unit } : likeFirst(slot.figure, first.figure, unit, run.at(-1));
      this.push({ ...slot, figure }, { ...naming, names: [name], reasons }, null, first.lead);
    });
  }

  private add(slot: Slot, naming: Naming, start: { slot: Slot; baseYear: number | null } | null): void {
    for (const name of naming.names) this.push(slot, { ...naming, names: [name] }, start, slot.lead);
  }

  private push(
    slot: Slot,
    naming: Naming,
    start: { slot: Slot; baseYear: number | null } | null,
    lead: string
  ): void {
    const figure = softened(this.bounded(slot, naming), naming.text + lead);
    const time = yearAt(this.context, this.anatomy.times, slot.core, figure.isStart ? null : figure.year);
    const [name = ""] = naming.names;
    const basis = basisOf(figure, name, naming.verb, time, naming.text + lead);
    const kind = this.kindOf(slot, time, naming);
    const years = this.anatomy.times.filter((mark) => mark.isBase && mark.start >= slot.clause.start && mark.end <= slot.figure.end);
    this.drafts.push({
      ...{ name: growthName(name, figure, basis), parent: naming.parent, kind },
      ...{ comparator: figure.comparator, lower: figure.lower, upper: figure.upper, multiple: figure.multiple },
      unit: figure.comparator === "multiple" ? null : figure.comparator === "coverage" ? "%" : figure.unit,
      ...{ basis, year: time.year, hedge: hedgeOf(figure, naming.text + naming.hedge) },
      baseline: start === null ? null : (start.slot.figure.lower ?? start.slot.figure.upper),
      baseYear: start?.baseYear ?? figure.baseYear ?? years.at(-1)?.year ?? null,
      ...{ printed: figure.printed, at: figure.start },
      reasons: [...naming.reasons, ...this.reasons(slot, figure, naming, basis, time, name)],
    });
  }

  /** The bound that stands before what a share is of counts too. */
  private bounded(slot: Slot, { text }: Naming): FoundFigure {
    const { figure } = slot;
    const before = this.anatomy.plain.slice(slot.clause.start, slot.figure.start);
    const found = REFERENCE.exec(before);
    if (found === null || figure.comparator !== "eq" || text === before) return figure;
    const bound = wordsBefore(found[1] ?? "", (found[1] ?? "").length)[0]?.meaning.bound;
    if (bound === undefined || bound === "approx") return figure;
    const isUpper = bound === "le" || bound === "lt";
    const value = figure.lower;
    const start = slot.clause.start + found.index;
    const printed = this.sentence.slice(start, figure.end);
    return { ...figure, comparator: bound, lower: isUpper ? null : value, upper: isUpper ? value : null, printed, start };
  }

  private kindOf({ clause }: Slot, time: YearReading, naming: Naming): CandidateKind {
    if (time.isPast) return "baseline";
    const text = this.anatomy.plain.slice(clause.start, clause.end);
    const isPolicy = naming.reasons.includes("policy") || POLICY.test(text);
    return isPolicy ? "parameter" : "commitment";
  }

  private reasons(
    { clause }: Slot,
    figure: FoundFigure,
    naming: Naming,
    basis: FigureBasis,
    time: YearReading,
    name: string
  ): readonly GradeReason[] {
    const text = this.anatomy.plain.slice(clause.start, clause.end);
    const { verb } = naming;
    const isOpen = figure.basis === null && verb !== null && verb.basis === null && !time.isSpan && basis === "level";
    return [
      ...(name.length > 32 ? ["nameLong" as const] : []),
      ...(name.length < 2 ? ["nameMissing" as const] : []),
      ...(isOpen ? ["basisOpen" as const] : []),
      ...(figure.inWords ? ["inWords" as const] : []),
      ...(figure.comparator === "coverage" && isIndirect(figure, naming) ? ["coverage" as const] : []),
      ...(POLICY.test(text) ? ["policy" as const] : []),
      ...(figure.comparator === "multiple" && figure.baseYear === null ? ["multipleWithoutBase" as const] : []),
    ];
  }
}

/** Parts of what is added are added too: 新增床位……其中公立医院床位. */
function likeWhole(whole: Draft | undefined): FoundVerb | null {
  return whole?.basis === "total" ? { word: "", basis: "total", isKept: false, end: 0 } : null;
}

function nameless(text: string): Naming {
  return { names: [""], parent: null, verb: null, reasons: ["nameMissing"], text, hedge: "" };
}

/** 由6.3%提高到9.5%; also 6.3%提高到9.5%, where the second figure follows at once. */
function isStartOf(slot: Slot, next: Slot): boolean {
  if (next.clause !== slot.clause) return false;
  const gap = next.figure.start - slot.figure.end;
  if (slot.figure.isStart) return gap <= 6 && !next.figure.isStart;
  return gap === 0 && next.figure.trend !== null && /[到至为]/.test(next.lead);
}

/** Words that set a value, so that the name stands before them whole. */
const SET =
  /达|[高加长升降少大展延缩减压]到|[高加长升降少大缩减压]至|[高加长升降]为|为|超过|突破|不低于|不少于|不高于|不超过|低于|高于|大于|小于|控制在|稳定|保持|维持|至少|[>≥<≤]|进入|迈入|位居|跻身/;

/** Words of amount between a verb and digits. */
const AMOUNT_WORDS =
  /(?:累计|总共|共计|共|约|超过|突破|达到|达|不少于|不低于|至少|各|每年|年均|分别|逾|超|近|再|的|大约|力争|不超过|最多|一共|另|总数)+$/;

const REFERENCE =
  /(不低于|不少于|不高于|不超过|超过|高于|低于|突破|达到|提高到|提升到|提高至|压缩至|压减到|压减至|压缩到|控制在|降至|降到|占到|相当于|达)([^，。；、0-9]{2,14}?)(?:的)?\s*$/;

const POLICY =
  /给予|(?:奖励|补助|补贴|资助)(?:标准|资金|金额)?[^\p{Script=Han}]*[0-9]|提取|安排|不得|应当?(?:不|达|在)|以下罚款|罚款|贷款额度|贴息|分期缴纳|期限|净收入|奖励总额|注册资本|实缴|缴纳|减按|税率|加计扣除|标准为|每人每月|每人每年|按照|按[^，。]{0,8}比例/u;

/** 每年从销售收入中提取3%—5%作为研发准备金: the share that is taken, of what and for what. */
function shareOfSource(before: string, behind: string): string | null {
  const found = /^(.*?)(?:每年)?从(.{2,20})中(提取|安排|划出|拿出|列支)$/.exec(before.replace(/\s+/g, ""));
  if (found === null) return null;
  const [, who = "", source = "", verb = ""] = found;
  const object = /^(?:作为|用于|设立)(.{2,20}?)(?=[，。、；]|$)/.exec(behind.trim())?.[1];
  return object === undefined ? `${source}${verb}比例` : `${trimmedName(caused(who))}${object}${verb}比例`;
}

/** 推动高新技术企业达到3000家: the verb moves the whole statement. */
function caused(text: string): string {
  return text.replace(/^\s*(?:推动|促进|推进|确保|带动|使|实现|引导|支持|保障|鼓励)(?=.{3,})/, "");
}

function settled(text: string): { name: string; verb: FoundVerb | null } {
  const plain = caused(text.replace(/\s+/g, "").replace(/^[、，,；;：:和及]+/, ""));
  const rest = plain.slice(skipped(plain));
  const verb = leadingVerb(rest);
  if (verb === null || verb.isKept) return { name: trimmedName(plain), verb };
  const name = trimmedName(rest.slice(verb.end));
  return name.length >= 2 ? { name, verb } : { name: trimmedName(plain), verb: null };
}

/** 每年组织技能培训……五年累计培训: says again what is counted. */
function isRestated(name: string, last: string | undefined): boolean {
  return last !== undefined && name.length <= 4 && !isMeasure(name) && last.includes(name);
}

/** The figures of a list share the words before the first and the bound behind the last. */
function likeFirst(
  figure: FoundFigure,
  first: FoundFigure,
  unit: string | null,
  last: Slot | undefined
): FoundFigure {
  const shared = figure.comparator === "eq" ? first.comparator : figure.comparator;
  const value = figure.lower ?? figure.upper;
  const isUpper = shared === "le" || shared === "lt";
  const comparator = shared === "range" || shared === "multiple" ? figure.comparator : shared;
  const bounds = isUpper ? { lower: null, upper: value } : { lower: value, upper: figure.upper };
  const hedge = figure.hedge === "" && last !== undefined ? first.hedge : figure.hedge;
  return { ...figure, ...bounds, comparator, unit: figure.unit ?? unit, basis: figure.basis ?? first.basis, hedge, year: figure.year ?? first.year };
}

/** 基本实现全覆盖 is no 100 %. */
function softened(figure: FoundFigure, text: string): FoundFigure {
  const isSoft = figure.comparator === "coverage" && /基本|初步/.test(text + figure.printed);
  return isSoft ? { ...figure, lower: null } : figure;
}

/** Covered by what, or in which part: somebody has to look. */
function isIndirect({ lower }: FoundFigure, { parent, text }: Naming): boolean {
  return lower === null || parent !== null || /^\s*(?:基本)?(?:实现|达到|做到)/.test(text);
}

const RATE_NAME = /(?:增速|增长率|增幅|涨幅|降幅)$/;

/** What a figure says of time: its own words first, then those of its clause, its name, its verb. */
function basisOf(
  figure: FoundFigure,
  name: string,
  verb: FoundVerb | null,
  time: YearReading,
  text: string
): FigureBasis {
  const own = figure.basis;
  if (figure.comparator === "multiple" || figure.comparator === "coverage") return "level";
  if (own === "growth" || own === "yearly" || own === "increase") {
    return own === "increase" && /年均|每年/.test(text) && verb === null ? "growth" : own;
  }
  const isShare = /^(?:%|‰|个?百分点)$/.test(figure.unit ?? "");
  if (RATE_NAME.test(name)) return "growth";
  if (/每年|年均|逐年/.test(text) && !/年均浓度|年均值/.test(text)) return "yearly";
  if (isShare) return own ?? "level";
  if (verb?.basis === "increase") return "increase";
  const isSum = own === "total" && (verb?.basis !== "level" || /累计|新增|新建|新引进/.test(text));
  if (isSum || /累计|合计|总计/.test(text) || /新增|净增/.test(name)) return "total";
  if (verb?.basis === "total") return "total";
  if (own === "level" || figure.isRank) return "level";
  return verb !== null && verb.basis === null && time.isSpan ? "total" : "level";
}

/** 居民消费价格涨幅 is a name; 工业增加值年均增速 is the growth of one. */
function growthName(name: string, figure: FoundFigure, basis: FigureBasis): string {
  const said = /^(?:涨幅|降幅)/.exec(plainText(figure.printed))?.[0] ?? "";
  if (basis !== "growth") return name;
  const plain = name.replace(/(?:年均|平均)?(?:增速|增长率|增长速度|增长)$/, "");
  return (plain.length >= 3 ? plain : name) + said;
}

/** The hedge of a clause holds for what follows in it: 力争到2025年……达到. */
function hedgeOf(figure: FoundFigure, text: string): string {
  const before = /力争|争取|力求|基本(?=实现|达到|形成|建成|完成|消除)|初步(?=实现|达到|形成|建成|建立)|原则上/.exec(text)?.[0];
  const own = figure.hedge.split("、").filter((word) => /力争|争取|力求|基本|初步|原则上|左右|约|上下/.test(word));
  if (before === undefined || own.includes(before)) return own.join("、");
  return [before, ...own].join("、");
}
