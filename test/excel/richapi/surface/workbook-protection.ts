import { ApiObject } from "../api-object";
import type { HostContext } from "../host-context";

/** The workbook's structure: whether sheets may be added, renamed, moved or deleted. Passwords are not kept. */
export class WorkbookProtectionSurface extends ApiObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly context: HostContext) {
    super();
  }

  get protected(): boolean {
    return this.context.workbook.data.structureProtected;
  }
  protect(): void {
    this.context.workbook.data.structureProtected = true;
    this.context.workbook.touch("looks");
  }
  unprotect(): void {
    this.context.workbook.data.structureProtected = false;
    this.context.workbook.touch("looks");
  }
}
