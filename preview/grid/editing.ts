/**
 * What the user does in the grid goes to the workbook model, never straight into Univer's own data: Univer's
 * command is cancelled, and the painter draws what the model then holds.
 */
import type { ICellData, IRange } from "@univerjs/presets";
import {
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  InsertSheetCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { type Area, formatArea } from "../../test/excel/model/address";
import { findCell } from "../../test/excel/model/cells";
import type { CellData } from "../../test/excel/model/data";
import { renameSheet } from "../../test/excel/model/sheets";
import type { Workbook } from "../../test/excel/model/workbook";
import { clearArea } from "../../test/excel/model/writing";
import type { Univer } from "./univer";

export interface EditingOptions {
  /** True while the painter itself commands Univer. */
  readonly isPainting: () => boolean;
  /** Called with what the model threw when it refused what the user did. */
  readonly onRefused: (error: unknown) => void;
  /** Called when a cell's editor opens and closes: Excel refuses add-ins in between. */
  readonly onCellEditing: (editing: boolean) => void;
}

/** Commands that look at the sheet and change nothing in it. */
const harmless =
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll-|set-scroll|change-zoom|set-zoom|set-worksheet-activate|copy$)/;

export function forwardEditing(
  { univer, univerAPI: api }: Univer,
  workbook: Workbook,
  { isPainting, onRefused, onCellEditing }: EditingOptions
): void {
  const attempt = (change: () => void): void => {
    try {
      change();
    } catch (error) {
      onRefused(error);
    }
  };
  const selected = (): Area => workbook.selectedArea(workbook.data.activeSheetId);

  showFormulasInEditor(univer, workbook);

  let editing = false;
  api.addEvent(api.Event.SheetEditStarted, () => {
    editing = true;
    onCellEditing(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    editing = false;
    onCellEditing(false);
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const typed = value.toPlainText().replace(/\r?\n$/, "");
    const sheet = workbook.findSheet(worksheet.getSheetId());
    if (!isConfirm || !sheet || typed === editorText(findCell(sheet, row, column))) return;
    const address = formatArea({ row, column, rowCount: 1, columnCount: 1 });
    attempt(() => workbook.sheet(sheet.name).enter(address, typed));
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (paste) => {
    paste.cancel = true;
    const { row, column } = selected();
    const rows = clipboardCells(paste.text ?? "");
    const area = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    attempt(() => workbook.sheet().enter(formatArea(area), rows));
  });
  for (const event of [api.Event.BeforeUndo, api.Event.BeforeRedo] as const) {
    // Inside a cell's editor the two concern what is being typed; the workbook has no undo here.
    api.addEvent(event, (command) => {
      command.cancel = !editing;
    });
  }

  const commands: Partial<Record<string, (params: object | undefined) => void>> = {
    [ClearSelectionContentCommand.id]: () =>
      clearArea(workbook, workbook.sheet().data, selected(), "Contents"),
    [InsertSheetCommand.id]: () => workbook.activate(workbook.addSheet().name),
    [SetWorksheetNameCommand.id]: (params) => {
      const { name } = params as { name: string };
      renameSheet(workbook, workbook.sheet().data, name);
    },
  };
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id } = command;
    if (isPainting() || !id.startsWith("sheet.command.") || harmless.test(id)) return;
    command.cancel = true;
    const change = commands[id];
    if (change) attempt(() => change(command.params));
  });
}

/** The editor opens on the formula, or on text that means the same cell again when it is entered unchanged. */
function showFormulasInEditor(univer: Univer["univer"], workbook: Workbook): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(BEFORE_CELL_EDIT, {
    // Before Univer's own, which know nothing of the model's formulas.
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      const text = sheet && editorText(findCell(sheet, row, col));
      if (text === undefined) return next(cell);
      const shown: ICellData = { ...cell, v: text, f: null, p: null };
      return shown;
    },
  });
}

/** undefined where the editor shows the value as Univer would. */
function editorText(cell: CellData | undefined): string | undefined {
  if (!cell) return undefined;
  if (cell.formula !== undefined) return cell.formula;
  const looksLikeFormula = typeof cell.value === "string" && /^[=+\-@']/.test(cell.value);
  return looksLikeFormula ? `'${String(cell.value)}` : undefined;
}

/** Cells as spreadsheets put them on the clipboard: tabs between columns, line ends between rows. */
function clipboardCells(text: string): string[][] {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** The area of a Univer range, within the sheet. */
export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});
