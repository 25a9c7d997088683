import { enUS as typedDoubts } from "../typed-doubts/en-US";
import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  ...typedDoubts,
  shownOtherwise: ({ value }) =>
    `The cell holds ${value}, which its number format shows as something else (scaled, a date, without its minus). Use the General format, and check figure and unit.`,
  unitsDiffer: ({ units }) =>
    `The units contradict each other: ${units.map((unit) => `"${unit}"`).join(", ")}. Check headings, column of units and number format, and leave the right one only.`,
  unitScaled: ({ unit, planUnit, value, converted }) =>
    `The unit is "${unit}", the plan's is "${planUnit.en}": ${value} ${unit} = ${converted} ${planUnit.en}. It is converted only after you confirm.`,
};
