import { timeLimited } from "../../workbook/host/time-limit";

/** What is selected in the workbook. */
export interface Selection {
  /** @example "Sheet1!B2:B11" */
  readonly address: string;
  /** null for a selection too large to be read for a preview. */
  readonly values: readonly (readonly unknown[])[] | null;
}

/** Reads the selection, and tells when it moves. */
export interface SelectionService {
  read(): Promise<Selection>;
  /** @returns stops following */
  follow(listener: () => void): () => void;
}

/** A preview shows a few cells; a whole column would only be slow. */
const READ_CELLS = 1000;

export const excelSelection: SelectionService = {
  read: () =>
    Excel.run(
      timeLimited(async (context) => {
        const range = context.workbook.getSelectedRange().load("address,cellCount");
        await context.sync();
        const { address, cellCount } = range;
        if (cellCount < 0 || cellCount > READ_CELLS) return { address, values: null };
        range.load("values");
        await context.sync();
        return { address, values: range.values as unknown[][] };
      })
    ),
  follow(listener) {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    document.addHandlerAsync(event, listener);
    return () => document.removeHandlerAsync(event, { handler: listener });
  },
};
