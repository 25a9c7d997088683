import type { FigureDoubt } from "../../core/actuals/reading";

/** 各编码对应的内容。 */
type Details<Code extends FigureDoubt["code"], Doubt = FigureDoubt> =
  Doubt extends Pick<FigureDoubt, "code"> ? (Code extends Doubt["code"] ? Doubt : never) : never;

type Messages = { readonly [Code in FigureDoubt["code"]]: (doubt: Details<Code>) => string };

/** 实际值为何不能直接采用、怎样改正：单元格、面板、工作表和命令行说同样的话。 */
export const zhCN: Messages = {
  notAFigure: ({ text }) => `实际值不是数字（现为“${text}”）。尚无数据的请留空。`,
  doubtfulFigure: ({ text }) =>
    `“${text}”不能确定是哪个数：数字旁有注码，或分节、前导零不规范。请只填数字。`,
  errorFigure: ({ text }) => `实际值是错误值 ${text}，请先更正。`,
  percentSign: ({ text, likely }) => `“${text}”是百分数，单元格中的数与所见不同：请填 ${likely}。`,
  partlyShown: ({ value }) =>
    `单元格以千、万等为单位缩放显示，实为 ${value}，与所见不同。请改为常规格式，核对数值与单位。`,
  otherMagnitude: ({ value, likely, unit }) =>
    unit.zh === "%"
      ? `${value} 像是 ${likely}%：请填 ${likely}。`
      : `${value} 像是 ${likely}${unit.zh}：请按“${unit.zh}”填 ${likely}，或核对小数点。`,
  negativeShare: ({ value }) => `${value} 是负数，占比和比率不会小于零，请核对。`,
  unitScaled: ({ unit, planUnit, value, converted }) =>
    `单位是“${unit}”，规划用“${planUnit.zh}”：${value}${unit}＝${converted}${planUnit.zh}。确认后才换算。`,
  otherUnit: ({ unit, planUnit }) => `单位是“${unit}”，规划用“${planUnit.zh}”，不能比较。`,
};
