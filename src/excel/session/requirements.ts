/**
 * The least ExcelApi version each feature needs. LTSC 2021 has 1.14, LTSC 2024 has 1.17.
 *
 * insertion: `Range.getMergedAreasOrNullObject` (1.13); without it merged cells cannot be seen before writing.
 * reading: `Worksheet.onChanged` (1.7), to hear that the workbook's plans have changed.
 * chartSources: `ChartSeries.getDimensionDataSourceString`; without it only the names of a chart's series are looked at.
 * notes: `Worksheet.notes`; without it a note of the old kind on a sheet of ours is not seen before the sheet goes.
 * undoGroup: `Excel.RunOptions.mergeUndoGroup`.
 */
export const requirements = {
  insertion: "1.13",
  reading: "1.7",
  chartSources: "1.15",
  notes: "1.18",
  undoGroup: "1.20",
} as const;

export type Feature = keyof typeof requirements;
