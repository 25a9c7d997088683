import type { SheetData } from "../../model/data";
import { ApiObject } from "../api-object";
import type { HostContext } from "../host-context";
import { areaArgument } from "./target";

/** The rows that begin a new printed page. */
export class HorizontalPageBreaksSurface extends ApiObject {
  readonly className = "PageBreakCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }

  /** The break goes before the range's first row. */
  add(range: unknown): ApiObject {
    const { row } = areaArgument(this.context, this.#sheet, range);
    const { pageLayout } = this.#sheet;
    const breaks = new Set([...(pageLayout.rowBreaks ?? []), row]);
    pageLayout.rowBreaks = [...breaks].sort((a, b) => a - b);
    this.context.workbook.touch("looks");
    return new PageBreakSurface();
  }
  removePageBreaks(): void {
    delete this.#sheet.pageLayout.rowBreaks;
    this.context.workbook.touch("looks");
  }
}

class PageBreakSurface extends ApiObject {
  readonly className = "PageBreak";
}
