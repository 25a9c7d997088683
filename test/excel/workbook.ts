import { Calculator } from "./calculation/calculator";
import { Workbook, type WorkbookOptions } from "./model/workbook";

/** An empty workbook that calculates by itself, without a host: for tests of the model and of formulas. */
export const createWorkbook = (options?: WorkbookOptions): Workbook =>
  new Workbook(new Calculator(), options);
