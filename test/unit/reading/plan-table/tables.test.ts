import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compactQuestion, compactRow, readCsvTable } from "./compact";

const folder = join(__dirname, "tables");

/** Each file: a line with what it shows and the period, the table as CSV, ---, and what has to be read. */
function tableOf(file: string) {
  const [above = "", expected = ""] = readFileSync(join(folder, file), "utf8").split("\n---\n");
  const [head = "", ...csv] = above.split("\n");
  const [shows = "", period = ""] = head.slice(2).split(" | ");
  return { shows, period, csv: csv.join("\n"), expected: expected.trim().split("\n") };
}

const tables = readdirSync(folder).map(tableOf);

test.each(tables)("$shows", ({ csv, period, expected }) => {
  const { rows, questions, problems } = readCsvTable(csv, period);
  expect(problems).toEqual([]);
  expect([...rows.map(compactRow), ...questions.map(compactQuestion)]).toEqual(expected);
});

test("a further file is a further test, and there are many forms", () => {
  expect(tables.length).toBeGreaterThanOrEqual(20);
});
