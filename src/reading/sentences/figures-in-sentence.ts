import { plainText } from "../figure/characters";
import type { FoundFigure } from "../figure/figure";
import { findFigures } from "../figure/find-figures";
import type { LeftOutReason, YearSpan } from "./candidate";
import { type Clause, clausesOf } from "./clauses";
import { withoutNumbersAndDates } from "./leftovers";
import { type TimeMark, timesIn } from "./times";

/** A figure of a sentence with what stands around it. */
export interface Slot {
  readonly figure: FoundFigure;
  readonly clause: Clause;
  /** Where the words before it end and digits begin. */
  readonly core: number;
  /** The words that belong to the figure, before its digits: 五年累计, 提高到2025年的. */
  readonly lead: string;
}

/** A sentence taken apart. */
export interface Anatomy {
  /** With ASCII digits and signs, place for place. */
  readonly plain: string;
  /** The same without words of time, and blanks for them. */
  readonly timeless: string;
  readonly clauses: readonly Clause[];
  readonly times: readonly TimeMark[];
  /** All figures that the grammar knows. */
  readonly found: readonly FoundFigure[];
  readonly slots: readonly Slot[];
  readonly leftOut: readonly {
    readonly at: number;
    readonly printed: string;
    readonly reason: LeftOutReason;
  }[];
}

export function anatomyOf(sentence: string, period: YearSpan): Anatomy {
  const plain = plainText(sentence);
  const found = withoutNumbersAndDates(plain, findFigures(sentence)).map((figure) =>
    withBracketedUnit(sentence, plain, figure)
  );
  const clauses = clausesOf(plain, found);
  const times = timesIn(plain, period);
  const timeless = masked(plain, times);
  const leftOut: { at: number; printed: string; reason: LeftOutReason }[] = [];
  const slots: Slot[] = [];
  let clause = 0;
  found.forEach((figure, index) => {
    while ((clauses[clause]?.end ?? Infinity) < figure.start) clause++;
    const core = coreOf(plain, figure);
    const slot = {
      ...{ figure, core, lead: plain.slice(figure.start, core) },
      clause: clauses[clause] ?? { start: 0, end: plain.length },
    };
    const following = found[index + 1];
    const reason = reasonToLeaveOut(plain, slot, times, following);
    if (reason === null) slots.push(slot);
    else leftOut.push({ at: figure.start, printed: figure.printed, reason });
  });
  return { plain, timeless, clauses, times, found, slots, leftOut };
}

/** 2万套（间）: what is counted has two names. */
function withBracketedUnit(sentence: string, plain: string, figure: FoundFigure): FoundFigure {
  const behind = plain.slice(figure.end, figure.end + 5);
  const bracket = /^[（(](?:间|套|个|家|台|处|所|座|人|户|团队|组)[）)]/.exec(behind)?.[0];
  if (bracket === undefined || figure.unit === null || !figure.printed.endsWith(figure.unit)) {
    return figure;
  }
  const end = figure.end + bracket.length;
  return {
    ...figure,
    end,
    unit: figure.unit + bracket,
    printed: sentence.slice(figure.start, end),
  };
}

function masked(text: string, times: readonly TimeMark[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of times) {
    result += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** The digits, or the numeral, that the words of a figure lead to. */
function coreOf(text: string, { start, end, inWords, comparator }: FoundFigure): number {
  const numeral = inWords ? /[前第]?[一二两三四五六七八九十百千万亿零〇]+/ : /[前第]?-?[0-9]/;
  let at = start;
  if (comparator === "multiple") {
    return (
      start +
      Math.max(0, text.slice(start, end).search(/翻|倍增|减半|[0-9.一二两三四五六七八九十]+倍/))
    );
  }
  if (comparator === "coverage")
    return at + Math.max(0, text.slice(start, end).search(/100%|全|完全|应/));
  for (;;) {
    const found = numeral.exec(text.slice(at, end));
    if (found === null) return start;
    const core = at + found.index;
    const isYear = /^(?:19|20)[0-9]{2}年?(?:末|底|的)?/.exec(text.slice(core, end));
    const isSpan = /^(?:[三四五六十]|[3-6]|10)年/.exec(text.slice(core, end));
    const isEra = /^十[一二三四五]五/.exec(text.slice(core, end));
    const passed = (isYear ?? isSpan ?? isEra)?.[0].length ?? 0;
    const isAll = core + passed >= end;
    if (passed === 0 || isAll) return core;
    const rest = text.slice(core + passed, end);
    if (!/[0-9一二两三四五六七八九十百千万亿翻倍]/.test(rest)) return core;
    at = core + passed;
  }
}

/** Units of things that one counts, so that a noun may follow: 300名人才. */
export const COUNTED =
  /(?:个|家|项|件|名|人|所|座|处|条|台|套|辆|艘|户|篇|种|类|例|场|支|门|张|只|头|本|部|对|间|栋|床|位|架|列|幢|株|棵|块|根|组|口|眼|起|宗|笔|单|次|人次|场次|台套|台\/套|社区|村|站|期|片|标段)$/;

/** Words that set a value, so that the name stands before them whole. */
const SET =
  /达|[高加长升降少大展延缩减压]到|[高加长升降少大缩减压]至|[高加长升降]为|为|超过|突破|不低于|不少于|不高于|不超过|低于|高于|大于|小于|控制在|稳定|保持|维持|至少|[>≥<≤]|进入|迈入|位居|跻身/;

/** Whether the words before a figure set a value: 达到3000家. */
export function isSetting(lead: string): boolean {
  return SET.test(lead);
}

const TIME_UNIT = /^(?:年|个月|周|天|日|小时|分钟|秒|工作日|个工作日|周岁|岁)$/;
const SET_VALUE = /[到至为达是超过突破不低于少高控制稳定保持压减缩短降]/;
const LIST_HEADS =
  /^(?:方面|领域|重点(?=$|[^\p{Script=Han}]|领域|任务|方向|环节|行动)|任务|工程|行动|体系|层面|环节|维度|阶段|方向|原则|坚持|统筹|结合|专项|步骤|环境|要素|关系|转变|支撑|高地|功能|定位|特征|抓手|问题|短板|一批|大)/u;

const MONEY_POLICY = /给予|奖励|补贴|补助|资助|罚款|贴息|奖补|免费|免除|收费/;
const IDIOM = /^(?:百家争鸣|千家万户|万家灯火|千军万马|[百千万]+人才|[百千万]兆|百家讲坛|百家号)/;

/** Why a figure is none of an indicator; null where it may be. Each rule with an example. */
function reasonToLeaveOut(
  text: string,
  { figure, core, lead, clause }: Slot,
  times: readonly TimeMark[],
  following: FoundFigure | undefined
): LeftOutReason | null {
  const { end, unit, comparator, inWords, isRank } = figure;
  const behind = text.slice(end, end + 12);
  const next = behind.charAt(0);
  const value = figure.lower ?? figure.upper ?? 0;
  const isPlain = comparator !== "multiple" && comparator !== "coverage";
  const isSet = SET_VALUE.test(lead) || figure.basis === "increase" || figure.basis === "growth";
  // 五年内, 十年间
  if (times.some((mark) => mark.start < end && core < mark.end)) return "duration";
  // 《……（2021—2025年）》, “5+2”, “百千万工程”
  if (isInside(text, core, "《", "》")) return "name";
  if (isInside(text, core, "“", "”") && !isSet) return "name";
  // 每10万人口
  if (/每$/.test(text.slice(0, core).slice(-1))) return "qualifier";
  // 56—12号, 1次会议 每季度
  if (unit === "次" && value <= 4 && /每|年|季|月/.test(text.slice(clause.start, core)))
    return "frequency";
  if (isPlain && unit === null && !isRank && !figure.isStart) {
    // 500强, 12345热线, 1+N
    if (/[\p{Script=Han}A-Za-z+＋“]/u.test(next) || /[+＋A-Za-z]/.test(text.charAt(core - 1)))
      return "name";
    if (!isSet && comparator === "eq") return "noUnit";
  }
  // 百家争鸣, 新世纪百千万人才; 一项
  if (inWords && (IDIOM.test(text.slice(core, core + 6)) || value === 1)) return "listHead";
  // 五大任务, 四个方面; but 百名, 千家
  if (inWords && value <= 12 && comparator === "eq" && !isSet && unit !== "%" && isPlain && !isRank)
    return "listHead";
  if (/^(?:个|项|类|条|方|大)$/.test(unit ?? "") && LIST_HEADS.test(behind) && !isSet)
    return "listHead";
  // 聚焦12条重点产业链: what the work turns to is there already
  if (/(?:聚焦|围绕|瞄准|立足|依托|突出)\s*$/.test(text.slice(0, core)) && !isSet)
    return "listHead";
  // 保持两位数增长
  if (unit === "位" && next === "数") return "adjective";
  // 连续2次, 后3位
  if (/连续\s*$/.test(text.slice(0, core))) return "frequency";
  if (/(?:[^前最以之此]后|末|倒数)\s*$/.test(text.slice(0, core)) && unit === "位")
    return "qualifier";
  // 给予每人最高50万元资助
  const clauseText = text.slice(clause.start, clause.end);
  if (/元/.test(unit ?? "") && MONEY_POLICY.test(clauseText)) return "policy";
  // 每名干部联系10户
  if (/^\s*每(?:名|位|个|家)(?!.{0,30}(?:拥有|面积|率|数|量|额|强度))/.test(clauseText))
    return "policy";
  // 吸纳就业10人以上的企业
  const isCriterion = next === "的" && COUNTED.test(unit ?? "") && !isSet;
  if (isCriterion && text.slice(clause.start, figure.start).trim().length > 4) return "qualifier";
  // 辖18个镇, 位于东经116度
  if (/(?:[下管]?辖|位于|地处|东经|北纬)\s*$/.test(text.slice(0, figure.start))) return "qualifier";
  // 覆盖50万人口以上城市
  if (/人口$/.test(unit ?? "") && comparator !== "eq" && /[\p{Script=Han}]/u.test(next))
    return "qualifier";
  // 消除56人以上大班额
  if (/(?:消除|杜绝|禁止|避免|防止|严禁)\s*$/.test(text.slice(clause.start, figure.start)))
    return "qualifier";
  // 15分钟生活圈, 24小时服务
  if (
    unit !== null &&
    TIME_UNIT.test(unit) &&
    !isSet &&
    !figure.isStart &&
    /[\p{Script=Han}“]/u.test(next)
  ) {
    return following !== undefined && following.start < clause.end ? "qualifier" : "duration";
  }
  // 3年内
  if (unit !== null && TIME_UNIT.test(unit) && !isSet && comparator === "le") return "duration";
  // 多层次、全覆盖的体系
  if (
    comparator === "coverage" &&
    (next === "的" || (next === "、" && text.charAt(core - 1) === "、"))
  )
    return "adjective";
  if (comparator === "coverage" && /^(?:监管|体系|格局|网络|战略|工程|行动)/.test(behind))
    return "adjective";
  return null;
}

function isInside(text: string, at: number, open: string, close: string): boolean {
  const opened = text.lastIndexOf(open, at);
  return (
    opened >= 0 &&
    at - opened < 40 &&
    text.slice(opened, at).indexOf(close) < 0 &&
    text.indexOf(close, at) > 0
  );
}
