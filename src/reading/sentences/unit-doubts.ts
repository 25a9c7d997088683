import type { Basis } from "../../core/types";
import { isShareUnit } from "../figure/units";
import { isMeasure } from "./nouns";

/** What is measured in some units only: an end of names, and the units that go with it. */
interface MeasureUnits {
  readonly names: RegExp;
  readonly units: RegExp;
  readonly examples: readonly string[];
}

/** A change of any of these is told in per cent or points; that is looked at first. */
export const MEASURE_UNITS: readonly MeasureUnits[] = [
  {
    names: /(?:率|比重|占比|比例)$/,
    units: /^(?:[%‰分级]|\/10万|\/万|.*\/.*|.*百分点|.*千分点)$/,
    examples: ["绿化覆盖率 43%", "孕产妇死亡率 10/10万"],
  },
  {
    names:
      /(?:产值|总值|增加值|收入|支出|税收|利润|投资|[金成交营销零总余税费]额|贷款|存款|资金|市值)$/,
    units: /元/,
    examples: ["工业总产值 6000亿元", "人均可支配收入 5.2万元"],
  },
  { names: /面积$/, units: /米|亩|公顷|公里|[m㎡]/, examples: ["绿地面积 15平方米"] },
  { names: /里程$/, units: /公里|千米|里|km/, examples: ["通车里程 5200公里"] },
  { names: /寿命$/, units: /岁|年/, examples: ["人均预期寿命 79岁"] },
];

/** Names whose 率 is no share. */
const NO_SHARE = /(?:速率|功率|频率|汇率|分辨率|费率|税率|起诉率|检测率)$/;

/** What a share is a share of, or by what it is told: a thing alone (农村公路达到80%) is not named whole. */
const SHARE =
  /(?:率|比重|占比|比例|比值|[程速强密力满意幅]度|水平|贡献|系数|指数|面|份额|比|信心)[）)]?$|占/;

/** Money is an amount of something: 高端装备达到1500亿元 leaves out of what. */
const MONEY = /元/;

/**
 * Whether a unit does not go with the name, so that the name may be incomplete or another's.
 *
 * @example isUnlike("农村公路", "%", "level") // true: 优良路率 stands before
 */
export function isUnlike(name: string, unit: string | null, basis: Basis | null): boolean {
  if (unit === null) return false;
  const plain = name.replace(/[（(][^（）()]*[）)]$/, "");
  if (isShareUnit(unit)) return basis === "level" && /[%‰]/.test(unit) && !SHARE.test(plain);
  if (MONEY.test(unit) && !isMeasure(plain)) return true;
  const known = MEASURE_UNITS.find(({ names }) => names.test(plain));
  return known !== undefined && !NO_SHARE.test(plain) && !known.units.test(unit);
}
