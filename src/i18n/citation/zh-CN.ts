import type { Citation, PlanPlace } from "../../core/citation";
import type { Computation } from "../../core/figures";
import type { Attribute, Basis, Comparator, IndicatorKind } from "../../core/types";
import type { Status } from "../../core/status";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 as chapters and sections are numbered: 二, 十, 十二, 二十一. */
function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}

function date(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function place({ chapter, section, box, item }: PlanPlace): string {
  const words = [
    chapter === null ? "" : `第${ordinal(chapter)}章`,
    section === null ? "" : `第${ordinal(section)}节`,
    box === null ? "" : ` 专栏${box}`,
    item === null ? "" : ` 第${item}项`,
  ];
  return words.join("").trim();
}

const comparators: Record<Comparator, string> = {
  eq: "等于",
  ge: "不少于",
  gt: "超过",
  le: "不超过",
  lt: "低于",
  approx: "约",
  range: "区间",
  multiple: "倍数",
  coverage: "全覆盖",
  qualitative: "定性",
};

const bases: Record<Basis, string> = {
  level: "期末值",
  increase: "较基期增减",
  total: "规划期累计",
  growth: "增长率",
  yearly: "每年",
};

const attributes: Record<Attribute, string> = { 预期性: "预期性", 约束性: "约束性" };

const kinds: Record<IndicatorKind, string> = {
  headline: "主要指标",
  commitment: "目标任务",
  baseline: "现状数据",
  parameter: "政策参数",
};

const statuses: Record<Status, string> = {
  met: "已达标",
  nearlyMet: "基本达标",
  onPath: "达到预期",
  behind: "滞后",
  above: "高于上限",
  below: "低于下限",
};

/** How a figure that the plan does not print comes about; `unit` is the indicator's. */
function computed({ by, year, base, amount, result }: Computation, unit: string): string {
  const from = `${year}年公布值${base}${unit}`;
  const how = {
    multiple: `${from}的${amount}倍`,
    change: `${from}${amount < 0 ? "减" : "加"}${Math.abs(amount)}`,
    share: `${from}${amount < 0 ? "降低" : "提高"}${Math.abs(amount)}%`,
  };
  return `目标值${result}${unit}为计算所得：${how[by]}`;
}

export const zhCN = {
  citation: (cited: Citation): string =>
    `《${cited.title.zh}》（${cited.issuer.zh}，${date(cited.issuedOn)}）` +
    (cited.place === null ? "" : place(cited.place)),
  place,
  computed,
  rangeTo: (far: string): string => `区间至${far}`,
  furtherStatement: (printed: string): string => `另有表述：${printed}`,
  comparators,
  bases,
  /** 限定用语用原文；几个之间有顿号。 */
  hedged: (hedge: string): string => hedge,
  attributes,
  kinds,
  statuses,
};
