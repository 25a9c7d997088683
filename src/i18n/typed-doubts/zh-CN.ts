import type { TypedDoubt } from "../../core/actuals/typed-figure";

/** 各编码对应的内容。 */
type Details<Code extends TypedDoubt["code"], Doubt = TypedDoubt> =
  Doubt extends Pick<TypedDoubt, "code"> ? (Code extends Doubt["code"] ? Doubt : never) : never;

type Messages = { readonly [Code in TypedDoubt["code"]]: (doubt: Details<Code>) => string };

/** 键入的实际值为何不能直接采用、怎样改正：单元格、面板、工作表和命令行说同样的话。 */
export const zhCN: Messages = {
  notAFigure: ({ text }) => `实际值不是数字（现为“${text}”）。尚无数据的请留空。`,
  doubtfulFigure: ({ text }) =>
    `“${text}”不能确定是哪个数：数字旁有注码，或分节、前导零不规范。请只填数字。`,
  errorFigure: ({ text }) => `实际值是错误值 ${text}，请先更正。`,
  percentSign: ({ text, likely }) => `“${text}”是百分数，单元格中的数与所见不同：请填 ${likely}。`,
  unitInCell: ({ text, unit, likely }) => `“${text}”带有单位“${unit}”，不能计算：请填 ${likely}。`,
  otherMagnitude: ({ value, likely, unit }) =>
    unit.zh === "%"
      ? `${value} 像是 ${likely}%：请填 ${likely}。`
      : `${value} 像是 ${likely}${unit.zh}：请按“${unit.zh}”填 ${likely}，或核对小数点。`,
  negativeShare: ({ value }) => `${value} 是负数，占比和比率不会小于零，请核对。`,
  otherUnit: ({ unit, planUnit }) =>
    `单位是“${unit}”，规划${planUnit.zh ? `用“${planUnit.zh}”` : "没有单位"}，不能比较。`,
};
