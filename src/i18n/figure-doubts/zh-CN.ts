import type { FigureDoubt, SeenDoubt } from "../../core/actuals/typed-figure";
import { zhCN as typedDoubts } from "../typed-doubts/zh-CN";

/** 各编码对应的内容。 */
export type Details<Code extends FigureDoubt["code"], Doubt = FigureDoubt> =
  Doubt extends Pick<FigureDoubt, "code"> ? (Code extends Doubt["code"] ? Doubt : never) : never;

/** 看得到数字格式和单位时才有的疑问。 */
const seenDoubts: { readonly [Code in SeenDoubt["code"]]: (doubt: Details<Code>) => string } = {
  shownOtherwise: ({ value }) =>
    `单元格中的数实为 ${value}，因数字格式（缩放、日期、隐藏负号等）而与所见不同。请改为常规格式，核对数值与单位。`,
  unitsDiffer: ({ units }) =>
    `单位有几种写法：${units.map((unit) => `“${unit}”`).join("、")}，互相矛盾。请核对标题、单位列和数字格式，只留正确的一种。`,
  unitScaled: ({ unit, planUnit, value, converted }) =>
    `单位是“${unit}”，规划用“${planUnit.zh}”：${value}${unit}＝${converted}${planUnit.zh}。确认后才换算。`,
};

/** 实际值为何不能直接采用、怎样改正：键入的，以及看得到格式和单位的。 */
export const zhCN = { ...typedDoubts, ...seenDoubts };
