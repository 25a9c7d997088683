/** The very hidden sheets that only keep what the add-in remembers. Their names stand in people's workbooks and never change. */
export const PLAN_SHEET = "_CQ_Plans";
export const FROZEN_SHEET = "_CQ_Frozen";

export const OWN_SHEETS: readonly string[] = [PLAN_SHEET, FROZEN_SHEET];
