/**
 * The requirement set of each Office.js member the stand-in has, as @types/office-js states it; members of ExcelApi 1.1 and classes
 * of which everything is 1.1 are left out. A host of a lower level refuses the call, as old Excel does.
 */
import { ExcelError } from "../model/errors";

/** Class -> set version -> members. "*" stands for all members not named. */
const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    "1.6": "suspendApiCalculationUntilNextSync",
    "1.9": "calculationEngineVersion calculationState suspendScreenUpdatingUntilNextSync",
    "1.11": "decimalSeparator thousandsSeparator useSystemSeparators",
  },
  AutoFilter: {
    "1.9": "*",
  },
  CellValueConditionalFormat: {
    "1.6": "*",
  },
  Chart: {
    "1.2": "worksheet",
    "1.7": "chartType id showAllFieldButtons",
    "1.8":
      "categoryLabelLevel displayBlanksAs plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style",
    "1.9": "activate",
  },
  ChartAreaFormat: {
    "1.7": "border",
    "1.9": "colorScheme roundedCorners",
  },
  ChartAxes: {
    "1.7": "getItem",
  },
  ChartAxis: {
    "1.7":
      "axisGroup baseTimeUnit categoryType displayUnit height left logBase majorTickMark minorTickMark reversePlotOrder scaleType showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width",
    "1.8": "alignment isBetweenCategories numberFormat offset position textOrientation",
    "1.9": "linkNumberFormat",
  },
  ChartAxisFormat: {
    "1.8": "fill",
  },
  ChartAxisTitle: {
    "1.12": "textOrientation",
  },
  ChartAxisTitleFormat: {
    "1.8": "border fill",
  },
  ChartBorder: {
    "1.7": "*",
    "1.8": "clear",
  },
  ChartCollection: {
    "1.4": "getCount getItemOrNullObject",
  },
  ChartDataLabel: {
    "1.7": "*",
    "1.8":
      "format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width",
    "1.9": "linkNumberFormat",
  },
  ChartDataLabelFormat: {
    "1.8": "border",
  },
  ChartDataLabels: {
    "1.8": "horizontalAlignment numberFormat textOrientation verticalAlignment",
    "1.9": "linkNumberFormat",
  },
  ChartLegend: {
    "1.7": "height left showShadow top width",
  },
  ChartLegendFormat: {
    "1.8": "border",
  },
  ChartLineFormat: {
    "1.7": "lineStyle weight",
  },
  ChartPlotArea: {
    "1.8": "*",
  },
  ChartPlotAreaFormat: {
    "1.8": "*",
  },
  ChartPoint: {
    "1.7":
      "dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle",
  },
  ChartPointFormat: {
    "1.7": "border",
  },
  ChartPointsCollection: {
    "1.4": "getCount",
  },
  ChartSeries: {
    "1.7":
      "chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setValues setXAxisValues showShadow smooth",
    "1.8":
      "axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap varyByCategories",
  },
  ChartSeriesCollection: {
    "1.4": "getCount",
    "1.7": "add",
  },
  ChartTitle: {
    "1.7":
      "height horizontalAlignment left position showShadow textOrientation top verticalAlignment width",
  },
  ChartTitleFormat: {
    "1.7": "border",
  },
  ColorScaleConditionalFormat: {
    "1.6": "*",
  },
  Comment: {
    "1.10": "*",
    "1.11": "resolved",
    "1.12": "contentType",
  },
  CommentCollection: {
    "1.10": "*",
    "1.14": "getItemOrNullObject",
  },
  ConditionalDataBarNegativeFormat: {
    "1.6": "*",
  },
  ConditionalDataBarPositiveFormat: {
    "1.6": "*",
  },
  ConditionalFormat: {
    "1.6": "*",
    "1.9": "getRanges",
  },
  ConditionalFormatCollection: {
    "1.6": "*",
    "1.14": "getItemOrNullObject",
  },
  ConditionalFormatRule: {
    "1.6": "*",
  },
  ConditionalRangeBorder: {
    "1.6": "*",
  },
  ConditionalRangeBorderCollection: {
    "1.6": "*",
  },
  ConditionalRangeFill: {
    "1.6": "*",
  },
  ConditionalRangeFont: {
    "1.6": "*",
  },
  ConditionalRangeFormat: {
    "1.6": "*",
  },
  CustomConditionalFormat: {
    "1.6": "*",
  },
  CustomProperty: {
    "1.7": "*",
  },
  CustomPropertyCollection: {
    "1.7": "*",
  },
  CustomXmlPart: {
    "1.5": "*",
  },
  CustomXmlPartCollection: {
    "1.5": "*",
  },
  CustomXmlPartScopedCollection: {
    "1.5": "*",
  },
  DataBarConditionalFormat: {
    "1.6": "*",
  },
  DataValidation: {
    "1.8": "*",
  },
  DocumentProperties: {
    "1.7": "*",
  },
  Filter: {
    "1.2": "*",
  },
  FormatProtection: {
    "1.2": "*",
  },
  HeaderFooter: {
    "1.9": "*",
  },
  HeaderFooterGroup: {
    "1.9": "*",
  },
  IconSetConditionalFormat: {
    "1.6": "*",
  },
  NamedItem: {
    "1.4": "comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject",
    "1.7": "formula",
  },
  NamedItemCollection: {
    "1.4": "add getCount getItemOrNullObject",
  },
  Note: {
    "1.18": "*",
  },
  NoteCollection: {
    "1.18": "*",
  },
  PageBreak: {
    "1.9": "*",
  },
  PageBreakCollection: {
    "1.9": "*",
  },
  PageLayout: {
    "1.9": "*",
  },
  PresetCriteriaConditionalFormat: {
    "1.6": "*",
  },
  Range: {
    "1.2":
      "columnHidden getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden unmerge",
    "1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "1.6": "calculate conditionalFormats",
    "1.7": "getAbsoluteResizedRange hyperlink isEntireColumn isEntireRow style",
    "1.8": "dataValidation",
    "1.9":
      "copyFrom find findOrNullObject getSpecialCells getSpecialCellsOrNullObject getTables setCellProperties setColumnProperties setDirty setRowProperties",
    "1.10": "height left top width",
    "1.12":
      "getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill",
    "1.13": "getMergedAreasOrNullObject",
  },
  RangeAreas: {
    "1.9": "*",
    "1.18": "select",
  },
  RangeCollection: {
    "1.9": "*",
  },
  RangeFill: {
    "1.9": "pattern patternColor",
  },
  RangeFont: {
    "1.9": "strikethrough subscript superscript",
  },
  RangeFormat: {
    "1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "1.7": "textOrientation",
    "1.9": "indentLevel readingOrder shrinkToFit",
  },
  Runtime: {
    "1.5": "*",
    "1.8": "enableEvents",
  },
  Setting: {
    "1.4": "*",
  },
  SettingCollection: {
    "1.4": "*",
  },
  Table: {
    "1.2": "clearFilters convertToRange worksheet",
    "1.3":
      "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    "1.9": "autoFilter",
    "1.13": "resize",
  },
  TableCollection: {
    "1.4": "getCount getItemOrNullObject",
  },
  TableColumn: {
    "1.2": "filter",
  },
  TableColumnCollection: {
    "1.4": "getCount getItemOrNullObject",
  },
  TableRowCollection: {
    "1.4": "getCount",
  },
  TableScopedCollection: {
    "1.9": "*",
    "1.14": "getItemOrNullObject",
  },
  TextConditionalFormat: {
    "1.6": "*",
  },
  TopBottomConditionalFormat: {
    "1.6": "*",
  },
  Workbook: {
    "1.4": "settings",
    "1.5": "customXmlParts",
    "1.7": "getActiveCell name properties protection",
    "1.8": "readOnly",
    "1.9": "calculationEngineVersion getSelectedRanges isDirty",
    "1.10": "comments",
    "1.18": "notes",
  },
  WorkbookProtection: {
    "1.7": "*",
  },
  Worksheet: {
    "1.2": "protection",
    "1.4": "getUsedRangeOrNullObject names",
    "1.5": "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    "1.6": "calculate",
    "1.7": "freezePanes getRangeByIndexes standardWidth tabColor",
    "1.8": "showGridlines showHeadings",
    "1.9":
      "autoFilter findAll findAllOrNullObject getRanges horizontalPageBreaks pageLayout verticalPageBreaks",
    "1.10": "comments",
    "1.12": "customProperties",
    "1.18": "notes",
  },
  WorksheetCollection: {
    "1.4": "getCount getItemOrNullObject",
    "1.5": "getFirst getLast",
  },
  WorksheetCustomProperty: {
    "1.12": "*",
  },
  WorksheetCustomPropertyCollection: {
    "1.12": "*",
  },
  WorksheetFreezePanes: {
    "1.7": "*",
  },
  WorksheetProtection: {
    "1.2": "*",
    "1.7": "unprotect",
  },
};
/** Members of the wire whose names differ from those an add-in uses. */
const wireNames: Readonly<Record<string, string>> = {
  gridlines: "showGridlines",
  headings: "showHeadings",
};

/** The ExcelApi version a member belongs to: "1.1" unless listed. */
export function apiSetOf(className: string, member: string): string {
  const name = wireNames[member] ?? member;
  const versions = Object.entries(sets[className] ?? {});
  const own = versions.find(([, members]) => members.split(" ").includes(name));
  const all = versions.find(([, members]) => members === "*");
  return own?.[0] ?? all?.[0] ?? "1.1";
}

/** Every listed member: for comparing the table with its source. */
export const listedMembers = (): { className: string; member: string; version: string }[] =>
  Object.entries(sets).flatMap(([className, versions]) =>
    Object.entries(versions).flatMap(([version, members]) =>
      members.split(" ").map((member) => ({ className, member, version }))
    )
  );

/** "1.14" is later than "1.9". */
const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

/** @throws ExcelError ApiNotFound when a host of that level does not have the member. */
export function requireApi(className: string, member: string, level: string): void {
  if (minor(apiSetOf(className, member)) > minor(level)) throw new ExcelError("ApiNotFound");
}
