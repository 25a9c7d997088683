import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  notAFigure: ({ text }) =>
    `The actual figure is not a number ("${text}"). Leave it blank where there is none yet.`,
  doubtfulFigure: ({ text }) =>
    `"${text}" could be more than one number: it has a note mark, odd separators or leading zeros. Type the number only.`,
  errorFigure: ({ text }) => `The actual figure is the error value ${text}. Mend that first.`,
  percentSign: ({ text, likely }) =>
    `"${text}" is a percentage: the cell holds another number than it shows. Type ${likely}.`,
  unitInCell: ({ text, unit, likely }) =>
    `"${text}" includes the unit "${unit}" and cannot be calculated with. Type ${likely}.`,
  otherMagnitude: ({ value, likely, unit }) =>
    unit.en === "%"
      ? `${value} looks like ${likely}%: type ${likely}.`
      : `${value} looks like ${likely} (${unit.en}): type ${likely}, or check the decimal point.`,
  negativeShare: ({ value }) => `${value} is negative, and a share or rate is not. Check it.`,
  otherUnit: ({ unit, planUnit }) =>
    `The unit is "${unit}", the plan ${planUnit.en ? `uses "${planUnit.en}"` : "has none"}: they cannot be compared.`,
};
