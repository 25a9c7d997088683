import { followSelection, previewSelection } from "../../../excel/session/selected-cells";
import type { SelectionService } from "../selection";

export const excelSelection: SelectionService = {
  read: previewSelection,
  follow: followSelection,
};
