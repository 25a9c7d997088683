import type { Catalogue } from "../../core/lookup";
import type { Match } from "../../core/search";
import type { CellFunctions } from "./functions";
import type { HostService } from "./host";
import type { SelectionService } from "./selection";
import type { PaneStorage } from "./storage";
import type { WorkbookService } from "./workbook";

/** Everything the pane needs from outside itself; tests and the gallery bring their own. */
export interface Services {
  readonly catalogue: Catalogue;
  /** The matches of a query, best first. */
  search(query: string): readonly Match[];
  readonly workbook: WorkbookService;
  readonly selection: SelectionService;
  readonly functions: CellFunctions;
  readonly host: HostService;
  readonly storage: PaneStorage;
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
}
