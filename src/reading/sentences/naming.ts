import {
  endsLikeName,
  isBare,
  isMeasure,
  KIND_ALONE,
  KIND_FIRST,
  KINDS,
  POPULATION,
  SUBSTANCE,
  TAIL,
  WHOLE,
} from "./nouns";
import { type FoundVerb, leadingVerb, skipped } from "./verbs";

const TRAILING =
  /(?:迈上|跃上|跨上|站上|迈入|由|从|自|达到|达|为|是|均|都|分别|各|共|共计|总计|合计|累计|等|的|将|力争|争取|确保|实现|要|超|至|到|约|在|保持|且|并|和|及|与|年均|实际|名义|同比|环比|按可比价格?(?:计算)?|每年|均要|应当|应|需|须|不|仅|只|已|原则上|总量控制|逐步|逐年|动态|稳步|持续|回升|回升并|不断|\s)+$/;

/**
 * A name as it is left when words of time, order and effort are taken away.
 *
 * @example trimmedName("力争全市高新技术企业") // "高新技术企业"
 */
export function trimmedName(raw: string): string {
  let name = balanced(
    raw
      .replace(/\s+/g, "")
      .replace(ASIDES, "")
      .replace(/^[、，,；;：:。和及与或\-—]+/, "")
      .replace(/^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①-⑳])/, "")
  );
  for (let before = ""; before !== name;) {
    before = name;
    name = name.slice(skipped(name)).replace(/^(?:的|“$)+/, "");
    const isMean = /(?:人均|户均|亩均|均)$/.test(name) && name.length <= 4 && name !== "年均";
    if (!isMean) name = name.replace(TRAILING, "");
    name = balanced(name.replace(/^[、，,；;：:。\-—]+|[、，,；;：:。（(]+$/g, ""));
  }
  return /^(?:较|比|相比|同)$/.test(name) ? "" : name;
}

/** What says how it is counted, in the middle of a name. */
const ASIDES =
  /以[^，、]{1,14}为(?:单位|基数|基准|基期)|^[^，。；]+、[^，。；、]+(?<![高中初平同])等(?=(?:各类|各种)?[^，。；、]{4,}$)|累计(?:完成|实现|达到)?(?=.)|(?<=.)每年(?=.)/g;

/** Without brackets and quotation marks whose other half stands elsewhere. */
function balanced(text: string): string {
  let result = text;
  for (const [open, close] of ["（）", "()", "“”", "《》", "〔〕", "[]"].map(
    (pair) => [...pair] as const
  )) {
    if (open === undefined || close === undefined) continue;
    const opens = result.split(open).length;
    const closes = result.split(close).length;
    if (opens > closes)
      result =
        result.slice(0, result.lastIndexOf(open)) + result.slice(result.lastIndexOf(open) + 1);
    if (closes > opens) result = result.replace(close, "");
  }
  return result;
}

/** Words with which something comes to be so: what stands before them is the name. */
const STATE =
  /(?:跻身|进入|入选|达到|建有|获得|取得|通过|实现|开展|上云|上市|挂牌|参与|享受|接入|纳入|完成|列入|成为|设立|建立|配备|具备|用于|担任|晋级|荣获|获评|投入|投产|开工|落户|到企业|到基层|下沉|迈入|升级|转型|应用|使用|得到)/;

export interface Counted {
  readonly name: string;
  /** What is said of the counted: 到企业开展科技创新; empty where nothing is. */
  readonly predicate: string;
  /** Whether the name had to be cut out of more words. */
  readonly isCut: boolean;
}

/**
 * The name of what is counted where it follows its figure: 300名高层次人才. Where something is said of it, the figure
 * counts those of whom it is true: 15个学科进入国内前列 are 进入国内前列的学科.
 */
export function counted(after: string): Counted {
  const text = after.replace(/^[\s的]+|[\s、和及与以并且]+$/g, "");
  const state = STATE.exec(text);
  if (state === null || state.index < 1) {
    const [first = ""] = text.split("、");
    return { name: trimmedName(first), predicate: "", isCut: first.length < text.length };
  }
  const noun = trimmedName(text.slice(0, state.index));
  // 遴选1000名专家、企业家担任指导教师: what they become is counted.
  if (state[0] === "担任") {
    return {
      name: trimmedName(text.slice(state.index + state[0].length)),
      predicate: "",
      isCut: true,
    };
  }
  const predicate = text.slice(state.index).replace(/[、的和及]+$/, "");
  // 实现融资的企业: the verb belongs to the noun behind it.
  const isInside =
    noun === "" ||
    !endsLikeName(noun) ||
    /的$/.test(text.slice(0, state.index)) ||
    /^的|的\p{Script=Han}{2,12}$/u.test(predicate);
  if (isInside) return { name: trimmedName(text), predicate: "", isCut: true };
  return { name: noun, predicate, isCut: false };
}

/** Where the thing begins that somebody is said to have: 企业建有 / 研发机构896家; null where nothing is said. */
export function stateEnd(behind: string): number | null {
  const found = /建有|拥有|获得|取得|开展|完成|实现|设立|建立|配备/.exec(behind);
  const isListed = /[、和及与]\s*$/.test(behind);
  return found === null || found.index < 1 || isListed ? null : found.index + found[0].length;
}

/** 面向全球 / 引进30名专家: where the verb begins behind words that say for whom or where. */
function prepositionEnd(text: string): number {
  if (!/^(?:面向|围绕|依托|立足|瞄准|针对|通过|结合|按照|聚焦|对接)/.test(text)) return 0;
  const ends = Array.from({ length: LONGEST_PREPOSITION }, (_, index) => index + 4);
  return ends.find((end) => end < text.length && leadsWithKept(text.slice(end))) ?? 0;
}

const LONGEST_PREPOSITION = 10;

function leadsWithKept(text: string): boolean {
  const verb = leadingVerb(text);
  return verb !== null && verb.isKept && text.startsWith(verb.word);
}

/** 孵化面积, 培训规模: the verb says of what the measure is. */
export function isOfVerb({ basis, isKept, word }: FoundVerb, rest: string): boolean {
  return (
    isBare(rest) && basis !== "level" && !(isKept && basis === null) && !/投/.test(word + rest)
  );
}

/** The noun behind the verbs of a text: 建成省级创新联合体 gives 省级创新联合体. */
export function withoutVerbs(raw: string): {
  readonly name: string;
  readonly verb: FoundVerb | null;
} {
  const whole = raw.replace(/\s+/g, "").replace(/^[、，,；;：:和及]+/, "");
  const text = whole.slice(prepositionEnd(whole));
  const verb = leadingVerb(text);
  if (verb === null) return { name: trimmedName(text), verb: null };
  const rest = trimmedName(text.slice(verb.end));
  if (isOfVerb(verb, rest)) return { name: trimmedName(text), verb: null };
  if (rest.length < 2) return { name: verb.isKept ? trimmedName(text) : rest, verb };
  // 新增和改善灌溉面积: another verb is joined to the one that is kept.
  const joint = verb.isKept ? (/^(?:和|及|与|并|、)/.exec(text.slice(verb.end))?.[0] ?? "") : "";
  return { name: verb.isKept ? verb.word.replace(/^(?:累计|再)/, "") + joint + rest : rest, verb };
}

/**
 * The names of a list that one statement speaks of: split at 、 and 和, with what they share.
 *
 * @param count how many there must be; null for any number
 * @returns null where they cannot be told apart
 * @example namesOf("城镇和农村居民人均可支配收入", 2) // ["城镇居民人均可支配收入", "农村居民人均可支配收入"]
 */
export function namesOf(raw: string, count: number | null): readonly string[] | null {
  const parts = partsOf(raw, count);
  if (parts === null) return null;
  const names = parts.map(trimmedName);
  if (names.some((name) => name === "")) return null;
  return withShared(names);
}

function partsOf(raw: string, count: number | null): readonly string[] | null {
  const whole = outside(raw, /、|以及|和|与|及(?!以上|格|其)/g);
  if (count === null) return whole.length > 1 ? whole : null;
  if (whole.length === count) return whole;
  const marks = outside(raw, /、/g);
  if (marks.length === count) return marks;
  const last = outside(marks.at(-1) ?? "", /以及|和|与|及(?!以上|格|其)/g);
  const joined = [...marks.slice(0, -1), ...last];
  return joined.length === count ? joined : null;
}

/** Splits outside brackets and quotation marks. */
function outside(text: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const before = text.slice(0, found.index);
    const isInner = (open: RegExp, close: RegExp) =>
      (before.match(open)?.length ?? 0) > (before.match(close)?.length ?? 0);
    if (isInner(/[（(]/g, /[）)]/g) || isInner(/“/g, /”/g)) continue;
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

/** What a name counts by: 每千人口拥有, shared by the names that follow it in a list. */
export function populationOf(name: string): string {
  return POPULATION.exec(name)?.[0] ?? "";
}

function withShared(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? "";
  const first = names[0] ?? "";
  const kind = KIND_FIRST.exec(last)?.[0] ?? "";
  const population = populationOf(first);
  const tail = TAIL.exec(last)?.[0] ?? "";
  const areAlike = names.slice(0, -1).every((name) => name.length === first.length);
  return names.map((name, index) => {
    const isLast = index === names.length - 1;
    if (!isLast && KIND_ALONE.test(name) && kind !== "") return name + last.slice(kind.length);
    const isOwn = (isMeasure(name) && !SUBSTANCE.test(name)) || TAIL.test(name);
    const lacks = !isLast && tail !== "" && !isOwn;
    const whole = lacks ? name + (areAlike ? sharedTail(name, last, tail) : tail) : name;
    return index > 0 && population !== "" && populationOf(name) === "" ? population + whole : whole;
  });
}

/** What names of one length share with the last: 高血压、糖尿病患者规范管理率 what follows as many characters. */
function sharedTail(name: string, last: string, tail: string): string {
  const behind = last.slice(name.length);
  return behind.endsWith(tail) && behind.length - tail.length <= LONGEST_SHARED ? behind : tail;
}

const LONGEST_SHARED = 4;

/**
 * @example partName("出口", "外贸进出口总额") // "外贸出口总额"
 * @example partName("稻谷", "粮食播种面积") // "稻谷播种面积"
 * @example partName("国家级", "县级以上农业龙头企业") // "国家级农业龙头企业"
 */
export function partName(part: string, whole: string): string {
  if (/^(?:进口|出口)$/.test(part) && whole.includes("进出口"))
    return whole.replace("进出口", part);
  if (KIND_ALONE.test(part)) {
    const plain = whole.replace(/^(?:新增|新建|新认定)|(?:总数|总量)$/g, "");
    const above = plain.replace(new RegExp(`^(?:${KINDS})(?:及)?以上`), "");
    return part + (above === plain ? plain.replace(KIND_FIRST, "") : above);
  }
  if (isMeasure(part) || WHOLE.test(part)) return part;
  const tail = WHOLE.exec(whole)?.[0] ?? "";
  // 上市公司 are companies without 企业 behind them; 高速铁路 are measured by 里程 all the same.
  if (endsLikeName(part) && !isMeasure(tail)) return part;
  const isShort = part.length <= 6 && tail !== "" && whole.length > tail.length;
  return isShort && !part.endsWith(tail.charAt(tail.length - 1)) ? part + tail : part;
}
