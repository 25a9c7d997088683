import { hasNoAmount } from "../plan-table/basis";
import { plainText } from "../figure/characters";
import type { Basis } from "../../core/types";
import type { FoundFigure } from "../figure/figure";
import type { Candidate, CandidateKind, GradeReason } from "./candidate";
import type { YearReading } from "./context";
import { COUNTED, isSetting } from "./figures-in-sentence";
import { nameDoubts } from "./name-doubts";
import { isMeasure } from "./nouns";
import { isShareUnit } from "../figure/units";
import { isUnlike } from "./unit-doubts";
import type { FoundVerb } from "./verbs";

/** A candidate before its place and grade are known. */
export type Draft = Omit<Candidate, "place" | "grade" | "sentence">;

/** What a figure is named, and how sure that is. */
export interface Naming {
  /** Several where one figure holds for each of them. */
  readonly names: readonly string[];
  readonly parent: string | null;
  readonly verb: FoundVerb | null;
  readonly reasons: readonly GradeReason[];
  /** The words before the figure. */
  readonly text: string;
  /** 力争 before the first item of a list holds for all. */
  readonly hedge: string;
}

export function namingOf(
  names: readonly string[],
  text: string,
  more: Partial<Naming> = {}
): Naming {
  return { names, text, parent: null, verb: null, reasons: [], hedge: "", ...more };
}

/** All that a draft is made of. */
export interface Statement {
  readonly figure: FoundFigure;
  readonly name: string;
  readonly naming: Naming;
  readonly time: YearReading;
  /** The words that lead to the figure; of a list, those of its first. */
  readonly lead: string;
  /** The clause in which it stands. */
  readonly clauseText: string;
  /** From the beginning of the sentence to the clause. */
  readonly sentenceBefore: string;
  /** What it was before, where the sentence says so. */
  readonly baseline: number | null;
  readonly baseYear: number | null;
  /** The count before was one of what is added, and no verb stands here. */
  readonly followsFlow: boolean;
  /** The headings speak of targets. */
  readonly isTargets: boolean;
}

export function draftOf(statement: Statement): Draft {
  const { name, naming, time, baseline, baseYear } = statement;
  const figure = softened(statement.figure, naming.text + statement.lead);
  const { comparator, lower, upper, multiple, printed, start } = figure;
  const basis = basisOf(figure, statement);
  return {
    ...{
      name: leadName(growthName(name, figure, basis), figure),
      parent: naming.parent,
      topic: null,
      attribute: null,
    },
    ...{ comparator, lower, upper, multiple, unit: unitOf(figure), basis, year: time.year },
    ...{ hedge: hedgeOf(figure, naming.text + naming.hedge), baseline, baseYear },
    ...{ kind: kindOf(statement), printed, at: start },
    reasons: [...naming.reasons, ...reasonsOf(figure, basis, statement)],
  };
}

const HUNDRED_MILLION = 1e8;

/** 百名科学家 are about a hundred; 基本实现全覆盖 is no 100 %. */
function softened(figure: FoundFigure, text: string): FoundFigure {
  // 千亿元 are 1000 of 亿元.
  const amount = figure.lower ?? 0;
  if (figure.inWords && figure.unit === "元" && amount >= HUNDRED_MILLION) {
    return { ...figure, lower: amount / HUNDRED_MILLION, unit: "亿元" };
  }
  const isRound = figure.inWords && /^[十百千万]+[名家个人]$/.test(figure.printed);
  if (isRound && figure.comparator === "eq") return { ...figure, comparator: "approx" };
  const isSoft = figure.comparator === "coverage" && /基本|初步/.test(text + figure.printed);
  return isSoft ? { ...figure, lower: null } : figure;
}

function unitOf({ comparator, unit }: FoundFigure): string | null {
  if (comparator === "multiple") return null;
  return comparator === "coverage" ? "%" : unit;
}

const RATE_NAME = /(?:增速|增长率|增幅|涨幅|降幅)$/;

/** What a figure says of time: its own words first, then those of its clause, its name, its verb. */
function basisOf(figure: FoundFigure, { name, naming, time, lead }: Statement): Basis {
  const { verb } = naming;
  const text = naming.text + lead;
  const own = figure.basis;
  if (figure.comparator === "multiple" || figure.comparator === "coverage") return "level";
  if (own === "increase") return /年均|每年/.test(text) && verb === null ? "growth" : own;
  if (own === "growth" || own === "yearly") return own;
  if (RATE_NAME.test(name)) return "growth";
  if (/每年|年均|逐年/.test(text) && !/年均浓度|年均值/.test(text)) return "yearly";
  if (/^(?:%|‰|个?百分点)$/.test(figure.unit ?? "")) return own ?? "level";
  if (verb?.basis === "increase") return "increase";
  const isSum = own === "total" && (verb?.basis !== "level" || /累计|新增|新建|新引进/.test(text));
  if (isSum || /累计|合计|总计/.test(text) || isAdded(name)) return "total";
  if (verb?.basis === "total" && !hasNoAmount(name)) return "total";
  if (own === "level" || figure.isRank) return "level";
  const mayAdd = time.isSpan || USUALLY_ADDED.test(verb?.word ?? "");
  return verb !== null && verb.basis === null && mayAdd ? "total" : "level";
}

const ADDED = /新增|净增|新建|新引进|新培育|新认定/;

function isAdded(name: string): boolean {
  return ADDED.test(name) && !hasNoAmount(name);
}

/** What is done to so many, rather than so many that shall be there; still to be looked at (data/README.md). */
const USUALLY_ADDED = /(?:培育|创建|争创|支持|遴选|开展|实施|推动|扶持|选派|评选|举办)$/;

/** 居民消费价格涨幅 is a name; 工业增加值年均增速 is the growth of one. */
function growthName(name: string, figure: FoundFigure, basis: Basis): string {
  if (basis !== "growth") return name;
  const said = /^(?:涨幅|降幅)/.exec(plainText(figure.printed))?.[0] ?? "";
  if (/[高低快慢]于/.test(name)) return name;
  const plain = name.replace(/(?:年均|平均)?(?:增速|增长率|增长速度|增长)$/, "");
  return (plain.length >= 3 ? plain : name) + said;
}

/** 比重高于全市平均水平50%以上: how far it is above. */
function leadName(name: string, { unit }: FoundFigure): string {
  const isLead = /[高低]于[^，]{2,12}(?:平均)?水平$/.test(name) && /%|百分点/.test(unit ?? "");
  return isLead ? `${name}的幅度` : name;
}

const HEDGE =
  /力争|争取|力求|基本(?=实现|达到|形成|建成|完成|消除)|初步(?=实现|达到|形成|建成|建立)|原则上/;
const OWN_HEDGE = /力争|争取|力求|基本|初步|原则上|左右|约|上下/;

/** The hedge of a clause holds for what follows in it: 力争到2025年……达到. */
function hedgeOf(figure: FoundFigure, text: string): string {
  const before = HEDGE.exec(text)?.[0];
  const own = figure.hedge.split("、").filter((word) => OWN_HEDGE.test(word));
  return (before === undefined || own.includes(before) ? own : [before, ...own]).join("、");
}

/** Rates, terms and criteria of a policy, not what is to be reached. */
const POLICY =
  /给予|(?:奖励|补助|补贴|资助)(?:标准|资金|金额)?[^\p{Script=Han}]*[0-9]|提取|安排|不得|应当?(?:不|达|在)|罚款|贷款额度|贴息|分期缴纳|期限|净收入|奖励总额|注册资本|实缴|缴纳|减按|税率|加计扣除|标准为|每人每月|每人每年|按照|按[^，。]{0,8}比例|^\s*每(?:名|位|个|家|人)(?!.{0,30}(?:拥有|面积|率|数|量|额|强度))/u;

function kindOf({ time, naming, clauseText }: Statement): CandidateKind {
  if (time.isPast) return "baseline";
  const isPolicy = naming.reasons.includes("policy") || POLICY.test(clauseText);
  return isPolicy ? "parameter" : "commitment";
}

function reasonsOf(
  figure: FoundFigure,
  basis: Basis,
  { name, naming, time, lead, clauseText, sentenceBefore, followsFlow, isTargets }: Statement
): readonly GradeReason[] {
  const { verb } = naming;
  const isCount = COUNTED.test(figure.unit ?? "") && !isMeasure(name);
  // 五年累计7000亿美元，对外投资5500亿美元: an amount may be of the same years as the one before it.
  const isAmount = isCount || (!isSetting(lead) && !isShareUnit(figure.unit ?? "%"));
  const isUntold = verb === null ? isAmount && followsFlow : verb.basis === null && !time.isSpan;
  const checks: readonly (readonly [GradeReason, boolean])[] = [
    ["basisOpen", figure.basis === null && isUntold && basis !== "yearly"],
    ["inWords", figure.inWords],
    ["yearAssumed", time.isAssumed && !isTargets && !time.isPast],
    ["coverage", figure.comparator === "coverage" && isIndirect(figure, naming)],
    ["policy", POLICY.test(clauseText)],
    ["unitUnlike", isUnlike(name, unitOf(figure), basis)],
    ["notAimed", NOT_AIMED.test(sentenceBefore + naming.text + lead)],
    ["multipleWithoutBase", figure.comparator === "multiple" && figure.baseYear === null],
  ];
  const doubts = nameDoubts(name, figure, verb === null && !isSetting(lead));
  const own = checks.flatMap(([reason, holds]) => (holds ? [reason] : []));
  const found = new Set([...naming.reasons, ...doubts, ...own]);
  return [...found].filter((reason) => !naming.reasons.includes(reason));
}

/** 全市现有……, 预计到2025年……: with nothing aimed at between it and the figure. */
const NOT_AIMED =
  /(?:现有|现已|目前|已有|已建|已达|已经|已累计|共有|下辖|管辖|辖(?=[0-9])|预计|预测|有望|估计)(?!.*(?:力争|争取|目标|提高|提升|新增|建成|培育|建设))/;

/** Covered by what, or in which part: somebody has to look. */
function isIndirect({ lower }: FoundFigure, { parent, text }: Naming): boolean {
  return lower === null || parent !== null || /^\s*(?:基本)?(?:实现|达到|做到)/.test(text);
}
