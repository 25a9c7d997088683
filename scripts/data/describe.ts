/**
 * npm run describe
 *
 * Writes the standard tables into data/datapackage.json, as Table Schema says them. Run it after a change of a column;
 * a test fails while the two differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { described } from "./table-schema";

const FILE = "data/datapackage.json";

const text = JSON.stringify(described(JSON.parse(readFileSync(FILE, "utf8"))));
writeFileSync(FILE, await format(text, { parser: "json", printWidth: 100 }));
