/** The stand-in's workbook, which lives in the browser, as a test reads and writes it. */
import type { Page } from "playwright-core";
import type { WorkbookData } from "../excel/model/data";
import type { PlainValue } from "../excel/model/worksheet";

type Content = PlainValue | (PlainValue | null)[][];

/** Addresses are of the active sheet. Methods that read wait until every formula has its result. */
export class RemoteWorkbook {
  constructor(private readonly page: Page) {}

  /** Types into cells as a user does. */
  async enter(address: string, content: Content): Promise<void> {
    await this.page.evaluate(([a, c]) => window.standIn.workbook.sheet().enter(a, c), [
      address,
      content,
    ] as const);
  }

  async values(address: string): Promise<PlainValue[][]> {
    await this.calculated();
    return this.page.evaluate((a) => window.standIn.workbook.sheet().values(a), address);
  }

  /** "#N/A" for an error, "" for a blank. */
  async value(address: string): Promise<PlainValue> {
    return (await this.values(address))[0]?.[0] ?? "";
  }

  /** What Excel says beside the error in a cell. */
  async reason(address: string): Promise<string> {
    await this.calculated();
    return this.page.evaluate((a) => window.standIn.workbook.sheet().reason(a), address);
  }

  formula(address: string): Promise<PlainValue> {
    return this.page.evaluate((a) => window.standIn.workbook.sheet().formula(a), address);
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((a) => window.standIn.workbook.select(a), address);
  }

  async protect(): Promise<void> {
    await this.page.evaluate(() => window.standIn.workbook.sheet().protect());
  }

  /** The user is typing in a cell, so Excel refuses the add-in. */
  async editCell(editing: boolean): Promise<void> {
    await this.page.evaluate((on) => {
      window.standIn.faults.cellEditing = on;
    }, editing);
  }

  /** Everything the workbook holds, to compare with toEqual. */
  async snapshot(): Promise<WorkbookData> {
    await this.calculated();
    return this.page.evaluate(() => window.standIn.workbook.snapshot());
  }

  async calculated(): Promise<void> {
    await this.page.evaluate(() => window.standIn.calculated());
  }
}
