/** The stand-in's workbook, which lives in the browser, as a test reads and writes it. */
import type { JSHandle } from "playwright-core";
import type { WorkbookData } from "../excel/model/data";
import type { Host } from "../excel/host";
import type { PlainValue } from "../excel/model/worksheet";

type Content = PlainValue | (PlainValue | null)[][];

/** Addresses are of the active sheet. Methods that read wait until every formula has its result. */
export class RemoteWorkbook {
  constructor(private readonly host: JSHandle<Host>) {}

  /** Types into cells as a user does. */
  async enter(address: string, content: Content): Promise<void> {
    await this.host.evaluate(({ workbook }, [a, c]) => workbook.sheet().enter(a, c), [
      address,
      content,
    ] as const);
  }

  async values(address: string): Promise<PlainValue[][]> {
    await this.calculated();
    return this.host.evaluate(({ workbook }, a) => workbook.sheet().values(a), address);
  }

  /** "#N/A" for an error, "" for a blank. */
  async value(address: string): Promise<PlainValue> {
    return (await this.values(address))[0]?.[0] ?? "";
  }

  /** What Excel says beside the error in a cell. */
  async reason(address: string): Promise<string> {
    await this.calculated();
    return this.host.evaluate(({ workbook }, a) => workbook.sheet().reason(a), address);
  }

  formula(address: string): Promise<PlainValue> {
    return this.host.evaluate(({ workbook }, a) => workbook.sheet().formula(a), address);
  }

  async select(address: string): Promise<void> {
    await this.host.evaluate(({ workbook }, a) => workbook.select(a), address);
  }

  /** The address that is selected next, by whomever. */
  nextSelection(): Promise<string> {
    return this.host.evaluate(
      ({ workbook }) =>
        new Promise<string>((selected) => {
          workbook.on((event) => {
            if (event.type === "selectionChanged") selected(event.address);
          });
        })
    );
  }

  async protect(): Promise<void> {
    await this.host.evaluate(({ workbook }) => workbook.sheet().protect());
  }

  /** The user is typing in a cell, so Excel refuses the add-in. */
  async editCell(editing: boolean): Promise<void> {
    await this.host.evaluate(({ faults }, on) => {
      faults.cellEditing = on;
    }, editing);
  }

  /** Everything the workbook holds, to compare with toEqual. */
  async snapshot(): Promise<WorkbookData> {
    await this.calculated();
    return this.host.evaluate(({ workbook }) => workbook.snapshot());
  }

  /** What is used of the active sheet: "Sheet1!B2:D9". */
  usedAddress(): Promise<string> {
    return this.host.evaluate(({ workbook }) => {
      const { name, usedAddress } = workbook.sheet();
      return `${name}!${usedAddress}`;
    });
  }

  async calculated(): Promise<void> {
    await this.host.evaluate((host) => host.calculated());
  }
}
