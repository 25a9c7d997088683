import { type Flow, type FlowTable, type Line, line, trimmedText } from "./flow";

/**
 * A text file or a pasted text: every line that is not blank is a paragraph. Lines with tabs that follow
 * each other are a table, as Word and Excel paste it.
 */
export function readPlainText(text: string): Flow {
  const flow: (Line | FlowTable)[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length > 1) flow.push(tableOf(rows));
    else rows.flat().forEach((cell) => cell !== "" && flow.push(line(cell)));
    rows = [];
  };
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const cells = raw.split("\t").map(trimmedText);
    const isRow = cells.filter((cell) => cell !== "").length > 1 && !isContents(raw);
    if (isRow) rows.push(cells);
    else {
      endTable();
      const rest = trimmedText(raw);
      if (rest !== "") flow.push(line(rest));
    }
  }
  endTable();
  return flow;
}

function tableOf(rows: readonly (readonly string[])[]): FlowTable {
  return { kind: "grid", rows: rows.map((row) => row.map((cell) => (cell === "" ? [] : [cell]))) };
}

/** A line of the contents often has a tab before its page. */
function isContents(raw: string): boolean {
  return /\t\s*[0-9]+\s*$/.test(raw) && raw.split("\t").length === 2;
}
