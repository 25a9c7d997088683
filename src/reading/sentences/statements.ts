import type { FoundFigure } from "../figure/figure";
import type { GradeReason, LeftOut } from "./candidate";
import type { Clause } from "./clauses";
import { type Context, after, yearAt } from "./context";
import { type Draft, draftOf, namingOf, type Naming } from "./draft";
import { anatomyOf, isSetting, type Slot } from "./figures-in-sentence";
import { leftoversOf } from "./leftovers";
import { boundBefore, nameBefore } from "./name-before";
import { isNounBehind, nameBehind } from "./name-behind";
import { namesOf, partName, populationOf, stateEnd } from "./naming";
import { endsLikeName, isBare, isMeasure, KIND_ALONE, WHOLE } from "./nouns";
import { Surroundings } from "./surroundings";
import { type FoundVerb, leadingVerb } from "./verbs";
import { wordingsOf } from "./wordings";

export interface SentenceReading {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly Pick<LeftOut, "printed" | "reason">[];
  readonly context: Context;
}

/**
 * Every figure that a sentence states of an indicator.
 *
 * @param told what the text before it says of the year
 * @example
 * readSentence("到2025年，高新技术企业达到1200家以上。", context).drafts[0]
 * // { name: "高新技术企业", comparator: "ge", lower: 1200, unit: "家", year: 2025, basis: "level", … }
 */
export function readSentence(sentence: string, told: Context): SentenceReading {
  const context = lamentsIn(sentence) ? { ...told, year: null, isPastChapter: true } : told;
  const around = new Surroundings(anatomyOf(sentence, context.period));
  const { plain, found, times, leftOut } = around.anatomy;
  const reader = new SentenceReader(sentence, around, context);
  const drafts = reader.read();
  const leftovers = leftoversOf(plain, [...found, ...times]);
  return {
    drafts: [...drafts, ...wordingsOf(around, context)].sort((left, right) => left.at - right.at),
    leftOut: [...leftOut, ...reader.leftOut, ...leftovers],
    context: after(told, times),
  };
}

/** 问题仍然突出，研发投入强度仅为1.5%: what is, not what is to be reached. */
function lamentsIn(sentence: string): boolean {
  return /(?:仍|依然|还|尚|存在)[^。]{0,20}(?:问题|短板|不足|差距|滞后|薄弱|不强|不高|偏低)|(?:问题|短板|差距)[^。]{0,8}(?:突出|明显)|仅为|仅有|仅占|只有[^。]{0,16}[0-9一半]/.test(
    sentence
  );
}

/** Where a figure starts from: 由2020年的6.3%. */
interface Start {
  readonly value: number | null;
  readonly year: number | null;
  readonly unit: string | null;
}

class SentenceReader {
  readonly leftOut: { printed: string; reason: LeftOut["reason"] }[] = [];
  private readonly drafts: Draft[] = [];
  private readonly slots: readonly Slot[];
  /** The verb of the list that is read, and the first draft of it. */
  private list = { verb: null as FoundVerb | null, from: 0, text: "" };

  constructor(
    private readonly sentence: string,
    private readonly around: Surroundings,
    private readonly context: Context
  ) {
    this.slots = around.anatomy.slots;
  }

  read(): readonly Draft[] {
    for (let index = 0; index < this.slots.length;) index += this.readAt(index);
    return this.drafts;
  }

  /** Reads the statement that begins with a figure; gives how many figures it takes. */
  private readAt(index: number): number {
    const [slot, next] = [this.slots[index], this.slots[index + 1]];
    if (slot === undefined) return 1;
    if (this.around.isQualifier(index)) {
      this.leftOut.push({ printed: slot.figure.printed, reason: "qualifier" });
      return 1;
    }
    if (next !== undefined && isStartOf(slot, next)) {
      this.addEach(next, this.naming(index), this.startAt(slot));
      return 2;
    }
    if (slot.figure.isStart) return 1;
    const run = this.around.runFrom(index);
    if (run.length > 1) this.addRun(run, this.naming(index));
    else this.addEach(slot, this.eachOf(index), null);
    return run.length;
  }

  /** 甲和乙分别下降10%以上: one figure that is told of each of them. */
  private eachOf(index: number): Naming {
    const naming = this.naming(index);
    if (!this.around.isEach(index)) return naming;
    const names = namesOf(naming.names.join("、"), null) ?? naming.names;
    return { ...naming, names, reasons: [...naming.reasons, "nameJoined"] };
  }

  private startAt({ figure }: Slot): Start {
    const { times } = this.around.anatomy;
    const mark = times.find(({ start, end }) => start >= figure.start && end <= figure.end);
    return {
      ...{ value: figure.lower ?? figure.upper, unit: figure.unit },
      year: mark?.year ?? figure.year,
    };
  }

  private naming(index: number): Naming {
    const slot = this.slots[index];
    if (slot === undefined) return namingOf([""], "");
    const before = this.around.before(index);
    const isListed = this.around.isListed(index);
    if (!isListed) this.list = { verb: null, from: this.drafts.length, text: before + slot.lead };
    const behind = this.around.behind(index);
    const naming = isNounBehind(slot, before, behind)
      ? this.nameBehind(index, slot, before, behind)
      : withRest(
          behind,
          nameBefore(slot, before, this.restOf(slot), isListed ? "" : this.around.population(slot))
        );
    const isUntold = isListed && slot.figure.basis === null && !this.isOwn(slot);
    const text = isUntold ? this.list.text + naming.text : naming.text;
    const listed = isListed
      ? /力争|争取|力求/.exec(this.drafts.at(-1)?.hedge ?? "")?.[0]
      : undefined;
    const hedge = listed ?? this.around.hedgeBefore(slot.clause);
    const torn = this.around.isTorn(index) ? (["nameUnclear"] as const) : [];
    const reasons = [...naming.reasons, ...torn];
    return this.completed(slot, { ...naming, text, hedge, reasons }, isListed, before);
  }

  /** 年均增长15%、突破600亿元: another measure of the same thing, of which the words before say nothing. */
  private isOwn({ figure, lead }: Slot): boolean {
    return isSetting(lead) && figure.unit !== this.drafts.at(-1)?.unit;
  }

  private restOf({ figure, clause }: Slot): string {
    return this.around.anatomy.timeless.slice(figure.end, clause.end);
  }

  private nameBehind(index: number, slot: Slot, before: string, behind: string): Naming {
    const isFollowed = this.slots[index + 1]?.clause === slot.clause;
    const listed = behind.replace(/(?:、|和|及|与|以及|并)\s*$/, "").length;
    this.around.nounEnd = slot.figure.end + ((isFollowed ? stateEnd(behind) : null) ?? listed);
    const lead = this.around.anatomy.timeless.slice(slot.figure.start, slot.core);
    const { naming, renamed } = nameBehind(before + lead, behind);
    // 1个年业务量超200亿件的品牌: another figure stands within what would be the name.
    const isCut = isFollowed && !/(?:[、和及与并]|以及)\s*$/.test(behind);
    // What is said of the last of a list is said of those before it.
    for (let at = this.list.from; at < this.drafts.length; at++) {
      const draft = this.drafts[at];
      if (draft !== undefined) this.drafts[at] = renamed(draft);
    }
    const reasons = isCut ? [...naming.reasons, "nameUnclear" as const] : naming.reasons;
    return { ...naming, reasons, text: before };
  }

  /** A name that lacks something takes it from the names before it. */
  private completed(slot: Slot, naming: Naming, isListed: boolean, before: string): Naming {
    const last = this.drafts.at(-1);
    const whole = [...this.drafts].reverse().find((draft) => draft.parent === null);
    // 其中机电产品出口占出口总额的比重: a share that says itself of what it is.
    const isPart =
      this.around.isPart(slot, before) && !/占.+(?:比重|比例)$/.test(naming.names[0] ?? "");
    const listed = naming.verb ?? (isListed ? this.list.verb : null);
    this.list = { ...this.list, verb: listed };
    const parent = isPart ? (whole?.name ?? null) : isListed ? (last?.parent ?? null) : null;
    const verb = listed ?? (parent === null ? null : likeWhole(whole));
    const [name = ""] = naming.names;
    if (naming.names.length > 1) return { ...naming, verb };
    if (/^(?:这一?|该|其|上述|此)/.test(name))
      return { ...this.inherited(slot, { ...naming, reasons: ["nameTaken"] }), verb };
    if (name === "" || isRestated(name, last?.name))
      return { ...this.inherited(slot, naming), verb };
    if (isBare(name)) return { ...this.prefixed(name, slot, naming), parent, verb };
    const full = isListed ? this.likeFirst(name, naming) : name;
    const names = [parent === null ? full : partName(full, parent)];
    const isGuess = parent !== null && last?.reasons.some((reason) => reason.startsWith("name"));
    const reasons = isGuess ? [...naming.reasons, "nameTaken" as const] : naming.reasons;
    return this.continued(slot, { ...naming, names, parent, verb, reasons }, isListed);
  }

  /** 每万人口拥有全科医生4.2人、精神科医师0.5人; 引进科学家100名、工程师1000名. */
  private likeFirst(name: string, naming: Naming): string {
    const last = this.drafts.at(-1);
    if (last === undefined) return name;
    if (KIND_ALONE.test(name) && !endsLikeName(name)) return partName(name, last.name);
    const population = populationOf(last.name);
    if (population !== "" && populationOf(name) === "") return population + name;
    const { verb } = this.list;
    return verb?.isKept === true && naming.verb === null
      ? verb.word.replace(/^累计/, "") + name
      : name;
  }

  /** 床位7.2张，医师数3.5人 may share 每千人口. */
  private continued(slot: Slot, naming: Naming, isListed: boolean): Naming {
    const [last, [name = ""]] = [this.drafts.at(-1), naming.names];
    const isSeparate = last === undefined || isListed || naming.parent !== null;
    if (isSeparate || naming.verb !== null || this.isParted(last, slot)) return naming;
    const population = populationOf(last.name);
    const isCount = /^.$/.test(slot.figure.unit ?? "") && !isSetting(slot.lead);
    if (!isCount || populationOf(name) !== "" || !/^每|^[万千]人/.test(population)) return naming;
    const isShared = !Number.isInteger(slot.figure.lower ?? slot.figure.upper);
    const names = isShared ? [population + name] : naming.names;
    return { ...naming, names, reasons: [...naming.reasons, "nameTaken"] };
  }

  /** Whether a semicolon or a full stop stands between a figure before and this one. */
  private isParted({ at }: Draft, { clause }: Slot): boolean {
    return /[；;。]/.test(this.sentence.slice(at, clause.start));
  }

  /** 突破1800家、力争达到2200家: the name of the figure before. */
  private inherited(slot: Slot, naming: Naming): Naming {
    const ahead = this.around.nameInClauseBefore(slot);
    if (ahead !== null && isMeasure(ahead)) return { ...naming, names: [ahead] };
    const last = this.drafts.at(-1);
    if (last !== undefined) {
      // 突破1800家、力争2200家 says it again; in a clause of its own another thing may be meant.
      const isElsewhere = last.at < slot.clause.start && slot.figure.year === null;
      const isLevel = isElsewhere && slot.figure.basis === "level" && last.basis === "level";
      const reasons = isLevel ? [...naming.reasons, "nameTaken" as const] : naming.reasons;
      return { ...naming, names: [last.name], parent: last.parent, reasons };
    }
    const object = this.around.objectBefore(slot);
    if (object !== null) return { ...naming, names: [object], reasons: ["nameTaken"] };
    return { ...naming, names: [ahead ?? ""], reasons: ["nameMissing"] };
  }

  /** 占比达到20%, 总量达50个: of what is said before. */
  private prefixed(name: string, slot: Slot, naming: Naming): Naming {
    const last = this.drafts.at(-1)?.name;
    const subject = last ?? this.around.objectBefore(slot) ?? this.around.nameInClauseBefore(slot);
    if (subject === null) return { ...naming, names: [name], reasons: ["nameMissing"] };
    const thing = subject.replace(/^(?:新增|新建|新改扩?建|新开工)/, "");
    const isSame = /^(?:总量|总数|数量)$/.test(name) && thing === subject;
    // 播种面积稳定在75万亩，总产量达到52万吨: of the same thing, another measure.
    const bare = isMeasure(thing) ? thing.replace(WHOLE, "") : thing;
    const plain = /^占|比重$|占比$/.test(name) || bare.length < 2 ? thing : bare;
    return { ...naming, names: [isSame ? subject : plain + name], reasons: ["nameTaken"] };
  }

  /** One statement with several names and figures: A、B分别达到5家、20家. */
  private addRun(run: readonly Slot[], naming: Naming): void {
    const [first] = run;
    if (first === undefined) return;
    const joined = naming.names.join("、").replace(/(?:分别|依次)$/, "");
    const names = naming.names.length === run.length ? naming.names : namesOf(joined, run.length);
    // 甲、乙、丙三类企业: what stands behind the number is of each.
    // 城镇居民、农村居民收入: a measure at the end may be of all.
    const isPlain =
      names?.every((name) => joined.includes(name) && !APPOSITION.test(name)) === true &&
      (names.every(isMeasure) || !names.some(isMeasure));
    const isBoundShared =
      first.figure.comparator === "eq" && run.at(-1)?.figure.comparator !== "eq";
    const reasons =
      names === null ? ["namesAndFiguresDiffer" as const] : isPlain ? [] : ["nameJoined" as const];
    const unit = run.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null;
    const whole = run.at(-1)?.figure.unit ?? "";
    const years = names === null ? this.around.yearsOf(run) : null;
    const from = this.drafts.length;
    run.forEach((slot, index) => {
      const like = index === 0 ? slot.figure : likeFirst(slot.figure, first.figure);
      // 10个和25个百分点, 10万和20万人: the last tells the whole unit.
      const own = whole.startsWith(like.unit ?? whole) ? whole || unit : like.unit;
      const figure = { ...like, unit: own, year: years?.[index] ?? like.year };
      const placed = { ...slot, figure, lead: first.lead };
      const plain = years === null ? reasons : [];
      // 分别达到55%和60%以上: whether the bound is of the last alone is not said.
      const doubts = isBoundShared ? [...plain, "boundDiffers" as const] : plain;
      this.add(placed, names?.[index] ?? joined, { ...naming, reasons: doubts }, null);
    });
    this.shareDoubts(from);
  }

  /** 甲、乙、丙产业规模分别…: where one of the names lacks something, the others may too. */
  private shareDoubts(from: number): void {
    const run = this.drafts.slice(from);
    if (run.every(({ reasons }) => !reasons.some((reason) => NAME_DOUBTS.has(reason)))) return;
    run.forEach((draft, index) => {
      const reasons = [...new Set([...draft.reasons, "nameUnclear" as const])];
      this.drafts[from + index] = { ...draft, reasons };
    });
  }

  /** One figure that holds for each of its names. */
  private addEach(slot: Slot, naming: Naming, start: Start | null): void {
    for (const name of naming.names) this.add(slot, name, naming, start);
  }

  private add(slot: Slot, name: string, naming: Naming, start: Start | null): void {
    const { plain, times } = this.around.anatomy;
    const { clause } = slot;
    const figure = boundBefore(slot, plain.slice(clause.start, slot.figure.start), this.sentence);
    const base = times.filter(
      (mark) => mark.isBase && mark.start >= clause.start && mark.end <= figure.end
    );
    // 由6200个增加到2.5万个: the figures cannot stand in one row, and none is computed.
    const unit = start?.unit ?? figure.unit;
    const isScaled = figure.unit !== null && unit !== figure.unit;
    const draft = draftOf({
      ...{
        figure,
        name,
        naming,
        lead: slot.lead,
        clauseText: plain.slice(clause.start, clause.end),
        sentenceBefore: plain.slice(0, clause.start),
      },
      time: yearAt(this.context, times, slot.core, figure.year),
      baseline: isScaled ? null : (start?.value ?? null),
      baseYear: start?.year ?? figure.baseYear ?? base.at(-1)?.year ?? null,
      followsFlow: this.followsFlow(clause),
      isTargets: this.context.isTargets,
    });
    const reasons = isScaled ? [...draft.reasons, "unitsDiffer" as const] : draft.reasons;
    this.drafts.push({ ...draft, reasons });
  }

  /** 制订标准5项，规范3项: the verb of the clause before may hold on. */
  private followsFlow(clause: Clause): boolean {
    const before = this.drafts.filter(({ at }) => at < clause.start).at(-1);
    return before?.basis === "total" || before?.reasons.includes("basisOpen") === true;
  }
}

/** A name before a figure behind which the clause goes on: there may be another way to read it. */
function withRest(behind: string, naming: Naming): Naming {
  const goesOn = /^\s*[\p{Script=Han}“]/u.test(behind) && !/^\s*[和及与并且]|^\s*以及/.test(behind);
  return goesOn ? { ...naming, reasons: [...naming.reasons, "nameUnclear"] } : naming;
}

/** Parts of what is added are added too: 新增床位……其中公立医院床位. */
function likeWhole(whole: Draft | undefined): FoundVerb | null {
  const basis = whole?.basis ?? null;
  return basis === "total" || basis === "increase"
    ? { word: "", basis, isKept: false, end: 0 }
    : null;
}

const NAME_DOUBTS: ReadonlySet<GradeReason> = new Set(["nameUnclear", "unitUnlike", "nameMissing"]);

const APPOSITION = /[二两三四五六七八九十](?:类|大|种|项|个)/;

/** 由6.3%提高到9.5%; also 6.3%提高到9.5%, where the second figure follows at once. */
function isStartOf(slot: Slot, next: Slot): boolean {
  if (next.clause !== slot.clause) return false;
  const gap = next.figure.start - slot.figure.end;
  if (slot.figure.isStart) return gap <= 6 && !next.figure.isStart;
  return gap === 0 && next.figure.trend !== null && /[到至为]/.test(next.lead);
}

/** 每年组织技能培训……五年累计培训: says again what is counted. */
function isRestated(name: string, last: string | undefined): boolean {
  return last !== undefined && leadingVerb(name)?.end === name.length && last.includes(name);
}

/** The figures of a list share the words before the first. */
function likeFirst(figure: FoundFigure, first: FoundFigure): FoundFigure {
  const isBound = ["ge", "gt", "le", "lt", "approx"].includes(first.comparator);
  const comparator = figure.comparator === "eq" && isBound ? first.comparator : figure.comparator;
  const value = figure.lower ?? figure.upper;
  const isUpper = comparator === "le" || comparator === "lt";
  const bounds = isUpper ? { lower: null, upper: value } : { lower: value, upper: figure.upper };
  const hedge = figure.hedge === "" ? first.hedge : figure.hedge;
  const basis = figure.basis ?? first.basis;
  return { ...figure, ...bounds, comparator, hedge, basis, year: figure.year ?? first.year };
}
