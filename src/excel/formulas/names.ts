import { firstCall } from "../../core/formula/formula-text";
import { isNoSelection } from "../session/session";

/** A defined name whose formula calls a function of the add-in. */
export interface FormulaName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Defined names with formulas of the add-in, of the workbook and of its sheets. Cells that use them have no such formula of
 * their own: they are neither frozen nor repaired. Changes nothing.
 */
export async function findNames(context: Excel.RequestContext): Promise<FormulaName[]> {
  const names = await loadNames(context);
  return names.flatMap(({ name, formula }) =>
    typeof formula === "string" && firstCall(formula) !== null ? [{ name, formula }] : []
  );
}

/** A defined name. */
export interface NameOfWorkbook {
  readonly name: string;
  /** The sheet that it belongs to; null for one of the workbook. */
  readonly sheetId: string | null;
  /** A text for what is referred to or calculated. */
  readonly formula: unknown;
}

/** The defined names of the workbook and of its sheets. Changes nothing. */
export async function loadNames(context: Excel.RequestContext): Promise<NameOfWorkbook[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id");
  await context.sync();
  const ofSheets = await namesOfSheets(context, worksheets.items);
  const ofWorkbook = names.items.map(({ name, formula }) => ({ name, sheetId: null, formula }));
  return [...ofWorkbook, ...ofSheets];
}

/** None while another workbook is in front: then Excel does not tell them (OfficeDev/office-js#6365). */
async function namesOfSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<NameOfWorkbook[]> {
  const names = sheets.map((sheet) => sheet.names.load("items/name,items/formula"));
  try {
    await context.sync();
  } catch (error) {
    if (isNoSelection(error)) return [];
    throw error;
  }
  return sheets.flatMap(({ id: sheetId }, at) =>
    (names[at]?.items ?? []).map(({ name, formula }) => ({ name, sheetId, formula }))
  );
}
