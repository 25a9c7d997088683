import type { VisibleCell } from "../table-reading/ResultTable";

/** What a spreadsheet could take for something else than a text: a formula, a date, a number. */
const READ_AS_SOMETHING = /^[=+\-@\d]/;

/** Keeps a text a text where HTML is pasted. */
const AS_TEXT = "mso-number-format:'\\@'";

/** Cells for the clipboard, as Excel, WPS and Word take them; a text is never pasted as a formula. */
export function copiedTable(cells: readonly (readonly VisibleCell[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const html = cells.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`).join("");
  return {
    text: cells.map((row) => row.map(textCell).join("\t")).join("\r\n"),
    html: `<table>${html}</table>`,
  };
}

function htmlCell(cell: VisibleCell): string {
  const style = isRisky(cell) ? ` style="${AS_TEXT}"` : "";
  const lines = cell.text.split("\n").map(escaped);
  return `<td${style}>${lines.join('<br style="mso-data-placement:same-cell">')}</td>`;
}

function textCell(cell: VisibleCell): string {
  const text = isRisky(cell) ? `'${cell.text}` : cell.text;
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function isRisky({ text, isNumber }: VisibleCell): boolean {
  return !isNumber && READ_AS_SOMETHING.test(text);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
