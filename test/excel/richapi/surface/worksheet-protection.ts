import type { SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { ApiObject } from "../api-object";
import type { HostContext } from "../host-context";

export class WorksheetProtectionSurface extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }

  get protected(): boolean {
    return this.#sheet.protection !== null;
  }
  get options(): unknown {
    return this.#sheet.protection?.options ?? null;
  }
  protect(options: Record<string, boolean> | null, password: string | null): void {
    if (this.#sheet.protection) throw new ExcelError("InvalidOperation");
    const given = options ?? {};
    this.#sheet.protection =
      password === null || password === undefined
        ? { options: given }
        : { options: given, password };
    this.#announce();
  }
  /** @throws ExcelError AccessDenied for a wrong password */
  unprotect(password: string | null): void {
    const { protection } = this.#sheet;
    if (protection?.password !== undefined && protection.password !== password) {
      throw new ExcelError("AccessDenied");
    }
    this.#sheet.protection = null;
    this.#announce();
  }
  #announce(): void {
    const { workbook } = this.context;
    workbook.touch("looks");
    const isProtected = this.#sheet.protection !== null;
    workbook.events.emit({ type: "protectionChanged", sheetId: this.sheetId, isProtected });
  }
}
