import { isPercentFormat, isScalingFormat } from "../../../../src/core/actuals/number-format";

test.each([
  "#,##0,",
  "0,,",
  "0.0,",
  "0,.0",
  '0!.0,"万"',
  "0\\.0,",
  '0!.0000"万"',
  '0"."0,',
  "#,##0_);(#,##0,)",
  '[>=10000]0.0,"K";0',
])("%s shows a part of the number", (format) => expect(isScalingFormat(format)).toBe(true));

test.each([
  "General",
  "#,##0",
  "#,##0.00",
  '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  '0"万,"',
  "0\\,",
  "mmm d, yyyy",
  "[$-804]yyyy,m",
  "@",
  "",
  undefined,
])("%s shows the number itself", (format) => expect(isScalingFormat(format)).toBe(false));

test.each([
  ["0.0%", true],
  ['0.0"%"', false],
  ["0.0\\%", false],
  ["0.0_%", false],
])("whether %s is a percentage: %s", (format, isPercent) =>
  expect(isPercentFormat(format)).toBe(isPercent)
);
