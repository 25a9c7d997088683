/** The ids of manifest.xml: ribbon, context menu and keyboard shortcuts. */
export const commandIds = [
  "insertHeadlineTable",
  "insertMonitoring",
  "insertSummary",
  "insertEvaluation",
  "insertPathChart",
  "insertTarget",
  "insertCitation",
  "insertGaps",
  "showPane",
  "showIndicator",
  "showCheck",
  "freezeWorkbook",
] as const;

export type CommandId = (typeof commandIds)[number];
