import { readFileSync } from "node:fs";
import { readTextGrid } from "../src/reading/grid/text-grid";
import { readActualsTable } from "../src/reading/actuals/read-table";
for (const part of readFileSync(process.argv[2] ?? "", "utf8")
  .split(/^### /m)
  .slice(1)) {
  const [title = "", ...lines] = part.split("\n");
  const [, answers] = title.split("@");
  const csv = lines
    .filter((l) => l !== "")
    .map((l) =>
      l
        .split("|")
        .map((c) => `"${c}"`)
        .join(",")
    )
    .join("\n");
  const g = readTextGrid({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
  console.log("###", title);
  const t = "grid" in g ? readActualsTable(g.grid, answers ? JSON.parse(answers) : {}) : null;
  if (!t) {
    console.log("NONE");
    continue;
  }
  for (const q of t.questions) console.log("  ?", q.asks, q.choices.join(" / "));
  for (const f of t.figures)
    console.log(
      "  ",
      f.parent ? f.parent + ">" + f.name : f.name,
      f.region && `[${f.region}]`,
      f.year,
      f.period,
      f.cell.text.trim() + f.unit,
      f.kind === "change" ? "CHANGE" : "",
      f.qualifier ? `{${f.qualifier}}` : ""
    );
}
