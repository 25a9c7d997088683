import type { Clause } from "./clauses";
import { type Anatomy, COUNTED, type Slot } from "./figures-in-sentence";
import { isShareUnit } from "../figure/units";
import { trimmedName } from "./naming";
import { isMeasure } from "./nouns";

/** What stands around the figures of a sentence. */
export class Surroundings {
  /** Where the noun behind the last figure ends; a name before a figure begins no earlier. */
  nounEnd = 0;

  constructor(readonly anatomy: Anatomy) {}

  /** From the beginning of the clause, or what belongs to the figure before it, to the figure. */
  before(index: number): string {
    const slot = this.anatomy.slots[index];
    if (slot === undefined) return "";
    return this.anatomy.timeless.slice(this.startOf(index), slot.figure.start);
  }

  /** From the figure to the end of its clause or to the next figure. */
  behind(index: number): string {
    const { timeless, slots } = this.anatomy;
    const [slot, next] = [slots[index], slots[index + 1]];
    if (slot === undefined) return "";
    const end = next?.clause === slot.clause ? next.figure.start : slot.clause.end;
    return timeless.slice(slot.figure.end, end);
  }

  /** Whether the figure goes on with a list: 、4家左右国家级孵化器. */
  isListed(index: number): boolean {
    const slot = this.anatomy.slots[index];
    if (slot === undefined || this.startOf(index) === slot.clause.start) return false;
    return /^(?:[、和及与]|以及)/.test(this.before(index).trim());
  }

  /** Whether a figure before it in its clause cuts into what would be its name: 行业前10位企业集中度. */
  isTorn(index: number): boolean {
    const slot = this.anatomy.slots[index];
    const start = this.startOf(index);
    if (slot === undefined || start === slot.clause.start || start === this.nounEnd) return false;
    return !/^\s*(?:[、和及与，或且并]|以及|$)/.test(this.before(index));
  }

  private startOf(index: number): number {
    const { slots } = this.anatomy;
    const slot = slots[index];
    if (slot === undefined) return 0;
    for (let at = index - 1; at >= 0; at--) {
      const before = slots[at];
      if (before === undefined || before.clause !== slot.clause) break;
      if (!this.isQualifier(at)) return Math.max(this.nounEnd, before.figure.end);
    }
    return slot.clause.start;
  }

  /** 村集体收入10万元以上的村占比达到80%: the first figure says which villages. */
  isQualifier(index: number): boolean {
    const [slot, next] = [this.anatomy.slots[index], this.anatomy.slots[index + 1]];
    if (slot === undefined || next === undefined || next.clause !== slot.clause) return false;
    const { figure, lead } = slot;
    const between = this.anatomy.plain.slice(figure.end, next.figure.start);
    if (figure.isStart || between.trim() === "") return false;
    // 就诊率达到90%以上、诊疗量占比达到65%以上的县: what is said of the last is said of those before it.
    if (/^、/.test(between)) return next.clause === slot.clause && this.isCondition(index + 1);
    if (/^[和及与，或]|^以及|^并/.test(between)) return false;
    if (isCondition(slot, between, next)) return true;
    if (COUNTED.test(figure.unit ?? "") && !between.startsWith("的")) return false;
    return !/达到|提[高升]到|增加|增长|下降|降低/.test(lead) || between.startsWith("的");
  }

  /** 达到65%以上的县占比不低于60%: of which counties. */
  private isCondition(index: number): boolean {
    const slot = this.anatomy.slots[index];
    const isSet = /达到|超过|高于|低于/.test(slot?.lead ?? "");
    return isSet && /^\s*的/.test(this.behind(index)) && this.isQualifier(index);
  }

  /** 分别达到5家、20家和60家: the figures of one list of names; alone where there is no list. */
  runFrom(index: number): readonly Slot[] {
    const { slots, plain } = this.anatomy;
    const first = slots[index];
    if (first === undefined) return [];
    const run = [first];
    if (!this.isEach(index)) return run;
    for (let at = index + 1; at < slots.length; at++) {
      const [last, next] = [slots[at - 1], slots[at]];
      if (last === undefined || next === undefined) break;
      const between = plain.slice(last.figure.end, next.core);
      if (!/^(?:[、，,]|和|与|及|以及)?(?:达到|提高到|下降|增长)?$/.test(between)) break;
      run.push(next);
    }
    return run;
  }

  /** Whether the words before a figure tell several names apart: 分别达到. */
  isEach(index: number): boolean {
    const lead = this.anatomy.slots[index]?.lead ?? "";
    return /分别|依次/.test(this.before(index) + lead);
  }

  /** 到2023年、2025年……分别达到900家、1300家: a year for each figure; null where there are not as many. */
  yearsOf(run: readonly Slot[]): readonly number[] | null {
    const [first] = run;
    const marks = this.anatomy.times.filter(
      (mark) => !mark.isBase && mark.end <= (first?.core ?? 0)
    );
    const last = marks.slice(-run.length);
    const areListed = last.every((mark, index) => {
      const next = last[index + 1];
      return (
        next === undefined || /^[、和及与]$/.test(this.anatomy.plain.slice(mark.end, next.start))
      );
    });
    return last.length === run.length && areListed ? last.map(({ year }) => year) : null;
  }

  /** Whether the figure is of a part: 其中稻谷……; also 其中，稻谷……. */
  isPart(slot: Slot, before: string): boolean {
    const head = this.clauseBefore(slot.clause);
    const opens = head !== null && this.textOf(head) === "其中";
    return opens || /^\s*[，,]?\s*其中/.test(before);
  }

  /** 规模以上工业企业中，建有研发机构的占比: the clause before says of whom; else empty. */
  population(slot: Slot): string {
    const head = this.clauseBefore(slot.clause);
    if (head === null || this.holdsFigure(head)) return "";
    const text = this.textOf(head);
    const isFirst = this.anatomy.slots.find((each) => each.clause === slot.clause) === slot;
    return isFirst && text.length <= 25 && /[^其当]中$/.test(text) ? trimmedName(text) : "";
  }

  /** The name in the clause before, where no figure stands in it. */
  nameInClauseBefore(slot: Slot): string | null {
    const head = this.clauseBefore(slot.clause);
    if (head === null || this.holdsFigure(head)) return null;
    const name = trimmedName(this.textOf(head).replace(TURN, ""));
    return name.length >= 2 && name.length <= 30 ? name : null;
  }

  /** 建设一批重点实验室，到2025年达到30家: what is built. */
  objectBefore(slot: Slot): string | null {
    const text = this.anatomy.timeless.slice(0, slot.clause.start);
    const objects = text.matchAll(
      /(?:一批|若干)([\p{Script=Han}“”0-9A-Za-z（）()]{2,25}?)(?=等|[，,；;：:]|$)/gu
    );
    const found = [...objects].at(-1)?.[1];
    return found === undefined ? null : trimmedName(found);
  }

  /** 力争到2025年，……，……: the hedge of a clause that says nothing else holds up to the next semicolon. */
  hedgeBefore(clause: Clause): string {
    const { clauses, plain } = this.anatomy;
    for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
      const before = clauses[at];
      if (before === undefined || /[；;。]/.test(plain.charAt(before.end))) return "";
      const found = /^(力争|争取|力求)(?:到|在|至|用)?$/.exec(this.textOf(before))?.[1];
      if (found !== undefined) return found;
    }
    return "";
  }

  holdsFigure(clause: Clause): boolean {
    return this.anatomy.slots.some((slot) => slot.clause === clause);
  }

  private clauseBefore(clause: Clause): Clause | null {
    return this.anatomy.clauses[this.anatomy.clauses.indexOf(clause) - 1] ?? null;
  }

  private textOf({ start, end }: Clause): string {
    return this.anatomy.timeless.slice(start, end).trim();
  }
}

/** 占比持续下降，2025年控制在27%以内: what the clause before says of the name. */
const TURN =
  /(?:持续|逐年|稳步|逐步|不断|明显|显著|进一步|大幅)?(?:下降|提高|提升|增长|上升|改善|扩大|降低|减少|增加)$/;

/** 20户以上自然村通硬化路率达到100%, 十万人死亡率下降20%: the figure says of whom the measure behind it is. */
function isCondition({ figure }: Slot, between: string, next: Slot): boolean {
  const { printed, isRank } = figure;
  const isBounded = isRank || /以上|以下|以内/.test(printed) || /^[十百千万]+人$/.test(printed);
  const isShare = isShareUnit(next.figure.unit ?? "");
  const isSaid = /进入|跻身|入选|达到|位居/.test(between);
  return isBounded && isShare && !isSaid && isMeasure(trimmedName(between));
}
