/**
 * A reference to the cell of a table's column in the same row, in the long form that every Excel since 2007, WPS and
 * LibreOffice read: the short form [@column] is only how newer Excel displays it.
 *
 * @example thisRow("CQ_Indicators", "2020年目标值") // "CQ_Indicators[[#This Row],[2020年目标值]]"
 */
export function thisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escaped(column)}]]`;
}

/**
 * A reference to the neighbouring cells of several columns in the same row.
 *
 * @example thisRowSpan("CQ_Monitoring", "2016年实际值", "2020年实际值")
 * // "CQ_Monitoring[[#This Row],[2016年实际值]:[2020年实际值]]"
 */
export function thisRowSpan(table: string, first: string, last: string): string {
  return `${table}[[#This Row],[${escaped(first)}]:[${escaped(last)}]]`;
}

/** A reference to the cells of a column, without its header. @example wholeColumn("CQ_Monitoring", "评价") */
export function wholeColumn(table: string, column: string): string {
  return needsBrackets.test(column)
    ? `${table}[[${escaped(column)}]]`
    : `${table}[${escaped(column)}]`;
}

/** Characters that make Excel ask for a second pair of brackets around a column's name. */
const needsBrackets = /[\t\n\r,:.[\]#'"{}$^&*+=\-></@\\!()%?`;~]/;

/** Brackets, number signs and apostrophes in a column's name are written with an apostrophe before them. */
function escaped(column: string): string {
  return column.replace(/['#[\]]/g, "'$&");
}

/** A reference to one column of a table. */
export interface ColumnReference {
  /** "" within the table itself. */
  readonly table: string;
  readonly column: string;
  /** Its cell in the row of the formula; otherwise all cells below the header. */
  readonly isThisRow: boolean;
}

/**
 * A reference to one column of a table, in the long form and the short one.
 *
 * @returns null for anything else, several columns too
 * @example parseColumnReference("实绩[@[2018年]]") // { table: "实绩", column: "2018年", isThisRow: true }
 */
export function parseColumnReference(reference: string): ColumnReference | null {
  const found = /^([^[\]]*)\[(@|\[#This Row\],)?\[?((?:'.|[^[\]'])+)\]{1,2}$/i.exec(reference);
  const [, table, thisRowMark, column] = found ?? [];
  if (table === undefined || column === undefined) return null;
  return { table, column: column.replace(/'(.)/g, "$1"), isThisRow: thisRowMark !== undefined };
}
