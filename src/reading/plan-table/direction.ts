import type { Direction } from "../../core/types";
import { chineseName } from "./english";
import type { PrintedRow } from "./row";

/** Names of which the figures alone never tell which way is better. */
const OPEN_NAME =
  /失业|死亡|病死|发病|患病|感染|伤亡|事故|案件|发案|浓度|PM2|PM10|耗|排放|物价|价格|CPI|涨幅|排名|排位|位次|名次|位居|时限|用时|时长|时间|负债|赤字|债务|不良|逾期|投诉|产生量|污染|超标|差距|收入比(?!重|例|率)|倍差|恩格尔|基尼|师生比|生师比|贫困|辍学|流失|人口总量|总人口|人口规模|建设用地|漏损|用水|用电|用能|劣[Ⅴ五V]|黑臭|成本|吸烟|近视|超重|肥胖|事件|负担|抚养比|班额|损失|下降|减少|降低/;
const FALL_NAME = /(?:降低|下降|减少|削减|降幅|压减|缩减)(?:率|量|幅度)?$/;
/** What comes into being: the more, the better. */
const GAIN_NAME = /^(?:新增|净增|新培育|新引进|新建|新认定)|(?:减排|削减|节能|减碳)量$/;
const RATE_NAME = /率$|[率度数][（(]|强度|指数|系数|之比$|比$/;
/** Rates that every plan wants to rise. */
const GOOD_RATE =
  /(?:覆盖|普及|入学|入园|入托|巩固|参保|参合|达标|合格|优良|优良天数比|城镇化|城市化|贡献|满意|利用|回收|处理|处置|净化|就业|完好|绿化|绿地|森林覆盖|保证|知晓|自给|机械化|生产|转化|开通|通(?:客|公交|网|邮|硬化路)[车率]*|受理|办理|办结|接种|建档|服务|管理|签约|收集|治理|资源化|供水|授权|上云|数控化|数字化|渗透|网络化|良种|升学|治愈|康复|示范|应用|联网|上线|共享)(?:率|比例|比率|度|系数)$|(?:满意度|幸福感|安全感|利用系数|投入强度|经费.*(?:比重|比例|之比)|优良.*(?:比例|比率)|以上.*比例|增加值.*(?:比重|比例|占比)|.*优良率)$/;

export interface DirectionReading {
  /** Null where only a person can tell. */
  readonly direction: Direction | null;
  /** False where it is a guess that has to be looked at. */
  readonly sure: boolean;
}

/** Which way is better, as far as wording and figures tell; the figures alone never do for rates, prices, deaths, ranks. */
export function planDirection({
  name: printed,
  parent: printedParent,
  targets,
  baseline,
  unit,
}: PrintedRow): DirectionReading {
  const name = chineseName(printed).replace(/[（(][^（）()]*[）)]$/, "");
  const parent = printedParent === null ? null : chineseName(printedParent);
  const whole = (parent ?? "") + name;
  const isGain = GAIN_NAME.test(whole) || GAIN_NAME.test(parent ?? "");
  // 城市 and 农村 below 覆盖率 are parts of one.
  const rate = RATE_NAME.test(name) || parent === null ? name : parent;
  const isOpen = OPEN_NAME.test(whole) && !GOOD_RATE.test(rate) && !isGain;
  const said = sidesOf(targets);
  if (FALL_NAME.test(name) || FALL_NAME.test(parent ?? ""))
    return { direction: "lower", sure: true };
  if ((GAIN_NAME.test(name) || isGain) && !isOpen) return { direction: "higher", sure: true };
  if (said.has("lower") !== said.has("higher")) {
    const direction = said.has("lower") ? "lower" : "higher";
    const contradicts = direction === "higher" && isOpen;
    return { direction: contradicts ? null : direction, sure: !contradicts };
  }
  if (isOpen || said.size > 1) return { direction: null, sure: false };
  if (targets.every(({ comparator }) => comparator === "qualitative")) {
    return { direction: "higher", sure: true };
  }
  const level = targets.find(({ basis }) => basis === "level");
  const figure = level?.lower ?? null;
  if (figure === null) return { direction: "higher", sure: !isOpenRate(rate, unit) };
  if (baseline === null) return { direction: "higher", sure: GOOD_RATE.test(rate) };
  // 3500个, then 1.5万个: told in another unit, no fall.
  if (level?.unit?.endsWith(unit ?? "\u0000")) return { direction: "higher", sure: false };
  if (figure < baseline.value || (figure === 0 && baseline.value === 0))
    return { direction: null, sure: false };
  return {
    direction: "higher",
    sure: isHigher(figure, baseline.value, rate) && !isOpenRate(rate, unit),
  };
}

/** Where a rate that every plan wants to rise stays as it is, it was full already. */
function isHigher(target: number, baseline: number, name: string): boolean {
  return target > baseline || (target === baseline && GOOD_RATE.test(name));
}

/** What the signs and words of the targets say. */
function sidesOf(targets: PrintedRow["targets"]): ReadonlySet<Direction> {
  return new Set(
    targets.flatMap(({ comparator, basis, trend }): readonly Direction[] => {
      if (trend !== null && basis !== "growth") return [trend === "up" ? "higher" : "lower"];
      if (comparator === "le" || comparator === "lt") return ["lower"];
      const isFloor = ["ge", "gt", "coverage", "multiple"].includes(comparator);
      return isFloor || basis === "total" ? ["higher"] : [];
    })
  );
}

function isOpenRate(name: string, unit: string | null): boolean {
  const isRate = RATE_NAME.test(name) || unit === "‰";
  return isRate && !GOOD_RATE.test(name);
}
