/** The headline indicators straight from data/*.csv, without any of the code that is tested. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";

type Row = Readonly<Record<string, string>>;

export interface Headline {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly attribute: string;
  /** Figures as they are typed in the CSV, by year. */
  readonly published: ReadonlyMap<number, string>;
  readonly target: string;
  readonly aliases: readonly string[];
  /** Chapter, section, box and item of the first place. */
  readonly place: readonly [string, string, string, string];
}

function table(name: string): readonly Row[] {
  const file = join(__dirname, "../../../data", `${name}.csv`);
  const { data } = parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
  return data;
}

function rowsOf(name: string, id: string): readonly Row[] {
  return table(name).filter(({ indicator }) => indicator === id);
}

const text = (row: Row | undefined, column: string): string => row?.[column] ?? "";

export const headlines: readonly Headline[] = table("indicators")
  .filter(({ kind }) => kind === "headline")
  .map((row) => {
    const id = text(row, "id");
    const [mention] = rowsOf("mentions", id);
    return {
      id,
      code: text(row, "code"),
      name: text(row, "name_zh"),
      nameEn: text(row, "name_en"),
      unit: text(row, "unit_zh"),
      attribute: text(row, "attribute"),
      published: new Map(
        rowsOf("values", id).map((value) => [Number(value["year"]), text(value, "value")])
      ),
      target: text(
        rowsOf("targets", id).find(({ year }) => year === "2020"),
        "lower"
      ),
      aliases: rowsOf("aliases", id).map(({ alias = "" }) => alias),
      place: [
        text(mention, "chapter"),
        text(mention, "section"),
        text(mention, "box"),
        text(mention, "item"),
      ],
    };
  });

/** Decimal digits that exact arithmetic keeps: more than any figure of the plan needs, also divided by five. */
const SCALE = 6;

/** A decimal as a whole number of millionths, to compute with exactly. */
export function exact(decimal: string): bigint {
  const [whole = "", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
}

/** The number nearest to a whole number of millionths: what a cell holds. */
export function asNumber(millionths: bigint): number {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(SCALE + 1, "0");
  const sign = millionths < 0n ? "-" : "";
  return Number(`${sign}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`);
}
