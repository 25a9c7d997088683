import type { Citation, PlanPlace } from "../../core/citation";
import type { Attribute, Comparator, IndicatorKind } from "../../core/types";
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

const attributes: Record<Attribute, string> = { 预期性: "预期性", 约束性: "约束性" };

const kinds: Record<IndicatorKind, string> = {
  headline: "主要指标",
  commitment: "目标任务",
  baseline: "现状数据",
  parameter: "政策参数",
};

const statuses: Record<Status, string> = { met: "已达标", onPath: "达到预期", behind: "滞后" };

export const zhCN = {
  citation: (cited: Citation): string =>
    `《${cited.title.zh}》（${cited.issuer.zh}，${date(cited.issuedOn)}）` +
    (cited.place === null ? "" : place(cited.place)),
  place,
  comparators,
  attributes,
  kinds,
  statuses,
};
