import type { Catalogue } from "../../core/lookup";
import type { Match, SearchIndex } from "../../core/search";
import type { Cell, Formula, SheetSpec } from "../../sheets/spec/sheet-spec";
import type { ActualsService } from "./actuals";
import type { CellFunctions } from "./functions";
import type { HostService } from "./host";
import type { PlanService } from "./plans";
import type { SelectionService } from "./selection";
import type { PaneStorage } from "./storage";
import type { WorkbookService } from "./workbook";

/** The plans at hand as the pane uses them; others as soon as the workbook carries other plans. */
export interface PlansInUse {
  readonly catalogue: Catalogue;
  /** The matches of a query, best first. */
  search(query: string): readonly Match[];
  /** Of each plan, made when first asked for. */
  searchIndexes(): readonly SearchIndex[];
}

/** What the pane works on: an open workbook beside it, or files that are downloaded. It offers only what can be done there. */
export type Surface = "workbook" | "file";

/** What a cell shows; an error by its code, such as #N/A. */
export type ShownCell = Exclude<Cell, Formula>;

/** Everything the pane needs from outside itself; tests and the gallery bring their own. */
export interface Services extends PlansInUse {
  /** The id of the plan that comes with the add-in. */
  readonly builtIn: string;
  readonly surface: Surface;
  readonly workbook: WorkbookService;
  readonly actuals: ActualsService;
  readonly plans: PlanService;
  readonly selection: SelectionService;
  readonly functions: CellFunctions;
  readonly host: HostService;
  readonly storage: PaneStorage;
  /** What the cells of a sheet will show; null beside a workbook, where Excel calculates. */
  readonly results: ((spec: SheetSpec) => Promise<readonly (readonly ShownCell[])[]>) | null;
  /**
   * @param html the same for programs that take more than text
   * @returns whether it is on the clipboard now
   */
  copy(text: string, html?: string): Promise<boolean>;
}
