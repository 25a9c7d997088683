import { type DefaultTreeAdapterMap, parse } from "parse5";
import {
  type BoxEnd,
  type Flow,
  type FlowTable,
  type FlowCell,
  type Line,
  trimmedText,
} from "./flow";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

/** What a page shows beside its text, or does not show at all. */
const NOT_READ = new Set(
  "head script style noscript template iframe object svg math select button nav footer aside".split(
    " "
  )
);

/** Elements that end a paragraph where they begin and where they end. */
const BLOCKS = new Set(
  (
    "address article blockquote body br caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 " +
    "header hr li main ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" ")
);

/** A cell with more text than this holds text, and its table is a frame around it. */
const LONGEST_CELL = 300;

/** Above this a page is made to keep the reader busy. */
const DEEPEST = 500;

/** Elements that close by themselves: they may stay open without being nested. */
const NEVER_NESTED =
  /^(?:p|li|td|th|tr|option|dt|dd|br|hr|img|meta|link|input|col|wbr|area|base|embed|source|track)$/;

/**
 * A web page, or rich text as it is pasted, as a flow of lines and tables; without a DOM, so pane, worker
 * and command line read it alike.
 *
 * @returns null where elements are nested so deep that no office wrote it
 */
export function readHtml(html: string): Flow | null {
  if (nesting(html) > DEEPEST) return null;
  return flowOf(parse(html).childNodes);
}

/** How deep elements stand in each other at most, counted on the text alone. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, name = ""] of html.matchAll(/<\/?([a-z][a-z0-9]*)\b/gi)) {
    if (NEVER_NESTED.test(name.toLowerCase())) continue;
    depth = tag.startsWith("</") ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function flowOf(nodes: readonly Node[]): Flow {
  const flow: (Line | FlowTable | BoxEnd)[] = [];
  let text = "";
  let level: number | null = null;
  let number: number | null = null;
  const places = new Map<Element, number>();
  const endLine = () => {
    const rest = trimmedText(text.replace(/[\s\u00a0]+/g, " "));
    if (rest !== "") {
      flow.push({ kind: "line", text: rest, level, number });
      number = null;
    }
    text = "";
  };
  // Elements wait in a list and not in calls, so that depth costs no stack.
  const waiting: (Node | (() => void))[] = [...nodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "function") next();
    else if (next.nodeName === "#text") text += (next as DefaultTreeAdapterMap["textNode"]).value;
    else if ("tagName" in next && !NOT_READ.has(next.tagName) && !isHidden(next)) {
      const element = next;
      if (BLOCKS.has(element.tagName)) endLine();
      if (element.tagName === "table") {
        const grid = gridOf(element);
        if (grid !== null) {
          flow.push(grid);
          continue;
        }
      }
      const outer = level;
      level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : level;
      if (element.tagName === "ol") numberItems(element, places);
      number = places.get(element) ?? number;
      waiting.push(() => {
        if (BLOCKS.has(element.tagName)) endLine();
        if (element.tagName === "table") flow.push({ kind: "boxEnd" });
        level = outer;
      });
      for (let index = element.childNodes.length - 1; index >= 0; index--) {
        const child = element.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  endLine();
  return flow;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return attribute(element, "hidden") !== null || /display\s*:\s*none/i.test(style);
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function numberItems(list: Element, places: Map<Element, number>): void {
  let place = Number(attribute(list, "start") ?? 1);
  for (const item of elements(list)) if (item.tagName === "li") places.set(item, place++);
}

/** Null for a table that only frames text: one column, a table inside, or cells of whole paragraphs. */
function gridOf(table: Element): FlowTable | null {
  const rows = rowsOf(table);
  if (rows === null) return null;
  const grid: FlowCell[][] = [];
  const covered: number[] = [];
  for (const cells of rows) {
    const row: FlowCell[] = [];
    for (const cell of cells) {
      while ((covered[row.length] ?? 0) > 0) row.push(uncover(covered, row.length));
      const lines = linesOf(cell);
      if (lines === null) return null;
      const width = span(cell, "colspan");
      for (let column = 0; column < width; column++) {
        covered[row.length] = span(cell, "rowspan") - 1;
        row.push(column === 0 ? lines : []);
      }
    }
    while ((covered[row.length] ?? 0) > 0) row.push(uncover(covered, row.length));
    grid.push(row);
  }
  const widest = Math.max(0, ...grid.map((row) => row.filter((cell) => cell.length > 0).length));
  return widest > 1 ? { kind: "grid", rows: grid } : null;
}

function uncover(covered: number[], column: number): FlowCell {
  covered[column] = (covered[column] ?? 1) - 1;
  return [];
}

/** A merge over more than this is a mistake of the page. */
const WIDEST_SPAN = 50;

function span(cell: Element, name: "colspan" | "rowspan"): number {
  const printed = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(printed) && printed > 0 ? Math.min(printed, WIDEST_SPAN) : 1;
}

function rowsOf(table: Element): readonly (readonly Element[])[] | null {
  const rows: Element[] = [];
  for (const child of table.childNodes) {
    if (!("tagName" in child)) continue;
    if (child.tagName === "tr") rows.push(child);
    if (/^(thead|tbody|tfoot)$/.test(child.tagName)) {
      rows.push(...elements(child).filter(({ tagName }) => tagName === "tr"));
    }
    if (child.tagName === "caption" && linesOf(child)?.length !== 0) return null;
  }
  return rows.map((row) => elements(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)));
}

function elements(parent: Element): readonly Element[] {
  return parent.childNodes.filter((node): node is Element => "tagName" in node);
}

/** Null where the cell holds a table or more text than a cell does. */
function linesOf(cell: Element): FlowCell | null {
  if (holdsTable(cell)) return null;
  const lines = flowOf(cell.childNodes).flatMap((each) =>
    each.kind === "line" ? [each.text] : []
  );
  return lines.join("").length > LONGEST_CELL ? null : lines;
}

function holdsTable(cell: Element): boolean {
  const waiting: Element[] = [...elements(cell)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.tagName === "table") return true;
    waiting.push(...elements(next));
  }
  return false;
}
