import { timeLimited } from "./time-limit";

/** What is selected in the workbook, as a preview shows it. */
export interface SelectionPreview {
  /** @example "Sheet1!B2:B11" */
  readonly address: string;
  /** null for a selection too large to be read for a preview. */
  readonly values: readonly (readonly unknown[])[] | null;
}

/** A preview shows a few cells; a whole column would only be slow. */
const READ_CELLS = 1000;

export function previewSelection(): Promise<SelectionPreview> {
  return Excel.run(
    timeLimited(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,cellCount");
      await context.sync();
      const { address, cellCount } = range;
      if (cellCount < 0 || cellCount > READ_CELLS) return { address, values: null };
      range.load("values");
      await context.sync();
      return { address, values: range.values as unknown[][] };
    })
  );
}

/** @returns stops following */
export function followSelection(listener: () => void): () => void {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, listener);
  return () => document.removeHandlerAsync(event, { handler: listener });
}
