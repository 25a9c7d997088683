import type { Catalogue } from "../../core/lookup";
import type { Match } from "../../core/search";
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
}

/** What the pane works on: an open workbook beside it, or files that are downloaded. It offers only what can be done there. */
export type Surface = "workbook" | "file";

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
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
}
