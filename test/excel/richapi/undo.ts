/**
 * The user's undo list as far as it can be counted: one step for each batch that changed something. (`mergeUndoGroup`, which makes
 * a whole Excel.run one step, is not known to this build of office.js and never reaches the host.)
 */

/** Calls after which nothing before can be undone, and where that is so (Microsoft's "Undo capabilities"). */
const notUndoable: Record<string, "web" | "desktop" | "everywhere"> = {
  "Worksheet.name": "desktop",
  "Worksheet.position": "desktop",
  "Worksheet.visibility": "desktop",
  "Worksheet.standardWidth": "web",
  "Worksheet.delete": "everywhere",
  "Worksheet.copy": "everywhere",
  "WorksheetProtection.protect": "everywhere",
  "WorksheetProtection.unprotect": "everywhere",
  "WorkbookProtection.protect": "everywhere",
  "WorkbookProtection.unprotect": "everywhere",
  "NamedItem.comment": "web",
  "Chart.categoryLabelLevel": "everywhere",
  "Chart.seriesNameLevel": "everywhere",
};

export interface UndoLoss {
  readonly api: string;
  readonly where: "web" | "desktop" | "everywhere";
}

export class UndoHistory {
  /** How often the user can press Ctrl+Z in Excel on the web. */
  steps = 0;
  /** Calls that cleared the list, here or in Excel on the desktop. */
  readonly losses: UndoLoss[] = [];

  recordBatch(changed: boolean): void {
    if (changed) this.steps++;
  }

  /** @param api e.g. "Worksheet.delete" */
  recordCall(api: string): void {
    const where = api.startsWith("DocumentProperties.") ? "web" : notUndoable[api];
    if (!where) return;
    this.losses.push({ api, where });
    if (where !== "desktop") this.steps = 0;
  }
}
