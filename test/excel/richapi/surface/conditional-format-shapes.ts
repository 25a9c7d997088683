/** The members of the rules of conditional formats. */
import type { BagShape } from "../property-bag";

const border: BagShape = { className: "ConditionalRangeBorder", scalars: ["style", "color"] };

const format: BagShape = {
  className: "ConditionalRangeFormat",
  scalars: ["numberFormat"],
  parts: {
    font: {
      className: "ConditionalRangeFont",
      scalars: ["color", "italic", "bold", "underline", "strikethrough"],
      clears: true,
    },
    fill: { className: "ConditionalRangeFill", scalars: ["color"], clears: true },
    borders: {
      className: "ConditionalRangeBorderCollection",
      scalars: [],
      parts: { top: border, bottom: border, left: border, right: border },
      itemsOf: border,
    },
  },
};

const ruled = (className: string): BagShape => ({
  className,
  scalars: ["rule"],
  parts: { format },
});

/** By the property of ConditionalFormat that leads to them. */
export const shapes: Readonly<Record<string, BagShape>> = {
  custom: {
    className: "CustomConditionalFormat",
    scalars: [],
    parts: {
      format,
      rule: { className: "ConditionalFormatRule", scalars: ["formula", "formulaLocal"] },
    },
  },
  cellValue: ruled("CellValueConditionalFormat"),
  textComparison: ruled("TextConditionalFormat"),
  topBottom: ruled("TopBottomConditionalFormat"),
  preset: ruled("PresetCriteriaConditionalFormat"),
  dataBar: {
    className: "DataBarConditionalFormat",
    scalars: [
      "showDataBarOnly",
      "barDirection",
      "axisFormat",
      "axisColor",
      "lowerBoundRule",
      "upperBoundRule",
    ],
    parts: {
      positiveFormat: {
        className: "ConditionalDataBarPositiveFormat",
        scalars: ["fillColor", "gradientFill", "borderColor"],
      },
      negativeFormat: {
        className: "ConditionalDataBarNegativeFormat",
        scalars: ["fillColor", "matchPositiveFillColor", "borderColor", "matchPositiveBorderColor"],
      },
    },
  },
  iconSet: {
    className: "IconSetConditionalFormat",
    scalars: ["reverseIconOrder", "showIconOnly", "style", "criteria"],
  },
  colorScale: { className: "ColorScaleConditionalFormat", scalars: ["criteria"] },
};
