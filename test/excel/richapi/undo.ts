/** The user's undo list as far as it can be counted, and what Excel refuses within an undo group. */
import { ExcelError } from "../model/errors";

type Where = "web" | "desktop" | "everywhere";

/** Calls after which nothing before can be undone, and where that is so: Microsoft's "Undo support with the Excel JavaScript API". */
const documented: Readonly<Record<string, Where>> = {
  "Chart.categoryLabelLevel": "everywhere",
  "Chart.seriesNameLevel": "everywhere",
  "ChartTrendlineLabel.formula": "web",
  "NamedItem.comment": "web",
  "Workbook.close": "everywhere",
  "Workbook.insertWorksheetsFromBase64": "everywhere",
  "Workbook.save": "everywhere",
  "WorkbookProtection.protect": "everywhere",
  "WorkbookProtection.unprotect": "everywhere",
  "Worksheet.copy": "everywhere",
  "Worksheet.delete": "everywhere",
  "Worksheet.name": "desktop",
  "Worksheet.position": "desktop",
  "Worksheet.standardWidth": "web",
  "Worksheet.visibility": "desktop",
  "WorksheetProtection.pauseProtection": "everywhere",
  "WorksheetProtection.protect": "everywhere",
  "WorksheetProtection.resumeProtection": "everywhere",
  "WorksheetProtection.setPassword": "everywhere",
  "WorksheetProtection.unprotect": "everywhere",
  "WorksheetProtection.updateOptions": "everywhere",
};

/** What users report beyond it. */
const reported: Readonly<Record<string, Where>> = {
  "CustomXmlPart.delete": "desktop",
  "CustomXmlPart.setXml": "desktop",
  "CustomXmlPartCollection.add": "desktop",
  "Range.getMergedAreas": "desktop",
  "Range.getMergedAreasOrNullObject": "desktop",
  "Settings.saveAsync": "everywhere",
};

/** Whether Microsoft says that the call has no undo. @param api e.g. "Worksheet.delete" */
const withoutUndo = (api: string): Where | undefined =>
  /^(DocumentProperties|Style)\./.test(api) ? "web" : documented[api];

/** An undo group that comes to so many formulas is refused. */
const MAX_GROUPED_FORMULAS = 1600;

export interface UndoLoss {
  readonly api: string;
  readonly where: Where;
  /** How many steps the user could have undone before. */
  readonly steps: number;
}

export class UndoHistory {
  /** How often the user can press Ctrl+Z, in the kind of Excel where she can least. */
  steps = 0;
  /** Calls that cleared the list somewhere. */
  readonly losses: UndoLoss[] = [];
  /** The group of the batch that runs, and the groups that are steps already. */
  private group: number | null = null;
  private readonly counted = new Set<number>();
  private readonly formulas = new Map<number, number>();

  /** @param group of `Excel.run({ mergeUndoGroup: true }, …)`; null for a batch outside any */
  beginBatch(group: number | null): void {
    this.group = group;
  }

  /** A batch is a step if it changed something; all batches of a group are one. */
  endBatch(changed: boolean): void {
    const { group } = this;
    this.group = null;
    if (!changed || (group !== null && this.counted.has(group))) return;
    if (group !== null) this.counted.add(group);
    this.steps++;
  }

  /** @throws ExcelError UndoNotSupported in a group, for what cannot be undone somewhere, and for too many formulas */
  beforeCall(api: string, args: readonly unknown[]): void {
    if (this.group === null) return;
    if (withoutUndo(api)) throw new ExcelError("UndoNotSupported");
    const formulas = (this.formulas.get(this.group) ?? 0) + formulasIn(api, args);
    if (formulas >= MAX_GROUPED_FORMULAS) throw new ExcelError("UndoNotSupported");
    this.formulas.set(this.group, formulas);
  }

  afterCall(api: string): void {
    const where = withoutUndo(api) ?? reported[api];
    if (!where) return;
    this.losses.push({ api, where, steps: this.steps });
    this.steps = 0;
  }
}

/** How many formulas the call writes. */
function formulasIn(api: string, args: readonly unknown[]): number {
  const isWrite = /\.(values|formulas|formulasLocal|formulasR1C1|add)$/.test(api);
  if (!isWrite) return 0;
  return args.flat(3).filter((value) => typeof value === "string" && value.startsWith("=")).length;
}
