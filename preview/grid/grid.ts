/** The grid of the preview: Univer drawing a workbook model and handing the user's edits to it. */
import {
  type FWorkbook,
  IEditorBridgeService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Locale } from "../../src/i18n/locale";
import { bounding, sameArea } from "../../test/excel/model/address";
import { mergesTouching } from "../../test/excel/model/cells";
import type { Workbook } from "../../test/excel/model/workbook";
import { areaOf, type EditingOptions, forwardEditing } from "./editing";
import { emptySheet, Painter } from "./painter";
import { startUniver, type Univer, UNIT_ID } from "./univer";

export interface GridOptions extends Omit<EditingOptions, "isPainting"> {
  /** Grows when a custom function has answered, which the model's own version does not count. */
  readonly answered: () => number;
}

/**
 * Draws the workbook into the element and keeps the two alike: every frame in which the model has changed is
 * drawn, every edit and selection of the user goes to the model. Resolves when the first picture is drawn.
 */
export async function mountGrid(
  element: HTMLElement,
  workbook: Workbook,
  locale: Locale,
  options: GridOptions
): Promise<void> {
  const univer = startUniver(element, locale);
  const book = univer.univerAPI.createWorkbook({
    id: UNIT_ID,
    sheetOrder: workbook.data.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      workbook.data.sheets.map(({ id, name }) => [id, emptySheet(id, name)])
    ),
  });
  const painter = new Painter(book);
  let painting = false;
  let shown = "";

  await rendered(univer);
  forwardEditing(univer, workbook, { ...options, isPainting: () => painting });
  // The facade's own event begins seconds later.
  const { selectionChanged$ } = univer.univer.__getInjector().get(SheetsSelectionsService);
  selectionChanged$.subscribe((selections) => {
    const range = selections?.[0]?.range;
    const sheet = workbook.findSheet(range?.sheetId ?? workbook.data.activeSheetId);
    if (!painting && range && sheet) workbook.selectArea(sheet, areaOf(range));
  });

  const editor = univer.univer.__getInjector().get(IEditorBridgeService);
  const draw = (): void => {
    requestAnimationFrame(draw);
    workbook.calculate();
    const { version, data, selectedAddress } = workbook;
    const state = `${version} ${options.answered()} ${data.activeSheetId} ${selectedAddress}`;
    if (state === shown) return;
    shown = state;
    painting = true;
    try {
      painter.paint(data);
      showSelection(book, workbook);
      // The formula bar keeps what the cell held when it was selected, until it is told.
      if (!editor.isVisible().visible) editor.refreshEditCellState();
    } finally {
      painting = false;
    }
  };
  draw();
}

/** Univer cannot be drawn on before its own first picture. */
function rendered({ univerAPI: api }: Univer): Promise<void> {
  return new Promise((done) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      listener.dispose();
      done();
    });
  });
}

function showSelection(book: FWorkbook, workbook: Workbook): void {
  const { data } = workbook.sheet();
  const selected = workbook.selectedArea(data.id);
  // A merged area is selected as a whole.
  const area = mergesTouching(data, selected).reduce(bounding, selected);
  const active = book.getActiveRange();
  if (active && sameArea(areaOf(active.getRange()), area)) return;
  const { row, column, rowCount, columnCount } = area;
  book.setActiveRange(book.getActiveSheet().getRange(row, column, rowCount, columnCount));
}
