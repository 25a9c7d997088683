import { type DefaultTreeAdapterMap, parse } from "parse5";
import { readCsv } from "../files/csv";
import { LIMITS } from "../files/limits";
import { BLANK_CELL, trimmed, type Grid, type GridCell, type GridMerge } from "./grid";
import { numberCell } from "./number-cell";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

/** What a program puts on the clipboard with copied cells; "" for what it does not give. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * The cells that were copied in Excel, WPS, Word or from a web page, each in its place, also of hidden and blank rows: what is
 * made of them can be pasted back beside them. A number has the digits that were shown; of WPS, which tells the number
 * itself, all of them.
 *
 * @returns null where no cells were copied, or more than anybody reads
 * @example pastedGrid({ html: "", text: "指标\t2018年\n高新技术企业\t2,300" })?.rows[1]?.[1]?.value // 2300
 */
export function pastedGrid({ html, text }: Copied): Grid | null {
  const { rows, merges } = cellsInHtml(html) ?? { rows: cellsInText(text), merges: [] };
  const filled = trimmed(rows);
  const width = filled.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < 2 || width > LIMITS.columns || filled.length > LIMITS.rows) return null;
  return { rows: filled, merges };
}

/** Cells parted by tabs, as spreadsheets copy them; other marks could stand within a number. */
function cellsInText(text: string): GridCell[][] {
  if (!text.includes("\t")) return [];
  const options = { delimiter: "\t", limits: LIMITS, keepsBlankLines: true } as const;
  const rows =
    readCsv("", text, options).table?.rows.map(({ cells }) => cells) ??
    text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
  return rows.map((cells) => cells.map((cell) => numberCell(cell)));
}

type Cells = { readonly rows: GridCell[][]; readonly merges: readonly GridMerge[] };

/** The largest table; null where there is none. */
function cellsInHtml(html: string): Cells | null {
  const tables = descendants(parse(html).childNodes, "table").map(cellsIn);
  const size = ({ rows }: Cells): number => rows.reduce((sum, { length }) => sum + length, 0);
  return tables.reduce<Cells | null>(
    (largest, table) => (size(table) > (largest ? size(largest) : 0) ? table : largest),
    null
  );
}

function cellsIn(table: Element): Cells {
  const rows: GridCell[][] = [];
  const merges: GridMerge[] = [];
  /** How many more rows the cells above reach down, column by column. */
  const covered: number[] = [];
  rowsOf(table).forEach((cells, row) => {
    const line: GridCell[] = [];
    const passOver = (): void => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 1) - 1;
        line.push(BLANK_CELL);
      }
    };
    for (const cell of cells) {
      passOver();
      const [columns, height] = [span(cell, "colspan"), span(cell, "rowspan")];
      if (columns > 1 || height > 1) {
        merges.push({ row, column: line.length, rows: height, columns });
      }
      for (let column = 0; column < columns; column++) {
        covered[line.length] = height - 1;
        line.push(column === 0 ? cellFrom(cell) : BLANK_CELL);
      }
    }
    passOver();
    rows.push(line);
  });
  return { rows, merges };
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const groups = elements(table).flatMap((child) =>
    /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? elements(child) : [child]
  );
  return groups
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => elements(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)));
}

function span(cell: Element, name: "colspan" | "rowspan"): number {
  const written = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, LIMITS.columns) : 1;
}

function cellFrom(cell: Element): GridCell {
  return numberCell(textOf(cell), attribute(cell, "x:num"));
}

/** Ends a line where it begins and where it ends. */
const BLOCK = /^(?:br|p|div|li)$/;

/** Digits of a footnote mark stay what they are: 2500¹ is no 25001. */
const RAISED = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

/** Elements wait in a list and not in calls, so that depth costs no stack. */
function textOf(cell: Element): string {
  const waiting: { readonly node: Node | "\n"; readonly raised: boolean }[] = [];
  const wait = (nodes: readonly Node[], raised: boolean): void => {
    for (const node of [...nodes].reverse()) waiting.push({ node, raised });
  };
  let text = "";
  wait(cell.childNodes, false);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, raised } = next;
    if (node === "\n") text += "\n";
    else if ("value" in node) {
      const plain = node.value.replace(/[\s\u00a0]+/g, " ");
      text += raised ? plain.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : plain;
    } else if ("tagName" in node && !/^(?:script|style|table)$/.test(node.tagName)) {
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock) text += "\n";
      if (isBlock) waiting.push({ node: "\n", raised });
      wait(node.childNodes, raised || /^su[bp]$/.test(node.tagName));
    }
  }
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function elements(parent: Element): readonly Element[] {
  return parent.childNodes.filter((node): node is Element => "tagName" in node);
}

function descendants(nodes: readonly Node[], tagName: string): Element[] {
  const found: Element[] = [];
  const waiting = [...nodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!("tagName" in next)) continue;
    if (next.tagName === tagName) found.push(next);
    waiting.push(...[...next.childNodes].reverse());
  }
  return found;
}
