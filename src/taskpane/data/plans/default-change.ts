import { callsIn } from "../../../core/formula/formula-text";
import type { FormulaCell } from "../../../core/formula/formula-cell";
import { createCatalogue, findIndicator, qualifiedId, type Catalogue } from "../../../core/lookup";
import { addressesIn, knownArguments, pickedCells, referenceOf } from "../../calls/arguments";
import { evaluateCall, type PickedCells } from "../../calls/evaluate";
import type { WrittenArgument } from "../../calls/draft";
import type { Services } from "../../services/services";
import { countUnread } from "./removal-effect";

/** A formula that will give another result. */
export interface ChangedResult {
  readonly cell: FormulaCell;
  /** What it will show; null where only Excel can tell. */
  readonly after: string | null;
}

/** What another default plan does to the formulas of a workbook. */
export interface DefaultChange {
  readonly count: number;
  /** Formulas that take their indicator from where it was not read. */
  readonly unclear: number;
  readonly first: readonly ChangedResult[];
}

/** How many are shown with their results. */
const SHOWN = 10;

/** They search or list the indicators that bare names can mean. */
const OF_ALL: ReadonlySet<string> = new Set(["PLANLIST", "PLANFIND"]);

/**
 * Looks which formulas mean another indicator by another default plan, and calculates what the first ones will show. Changes
 * nothing.
 *
 * @param chosen the id of the plan that bare names are to mean; null: none
 */
export async function defaultChange(
  cells: readonly FormulaCell[],
  chosen: string | null,
  services: Pick<Services, "catalogue" | "functions" | "workbook">
): Promise<DefaultChange> {
  const { catalogue } = services;
  const next = createCatalogue(catalogue.plans, chosen);
  const changed = cells.filter((cell) => namesIn(cell).some((name) => meansAnother(name)));
  const shown = changed.slice(0, SHOWN);
  return {
    count: changed.length,
    unclear: countUnread(cells, catalogue),
    first: await Promise.all(
      shown.map(async (cell) => ({ cell, after: await resultBy(next, cell, services) }))
    ),
  };

  function meansAnother(name: string): boolean {
    return name === ALL ? true : meaning(catalogue, name) !== meaning(next, name);
  }
}

/** Stands for whatever bare names can mean. */
const ALL = "*";

function namesIn(cell: FormulaCell): string[] {
  return callsIn(cell.formula).map(({ functionName, indicator }, at) => {
    if (OF_ALL.has(functionName)) return ALL;
    return at === 0 ? cell.indicatorName : indicator;
  });
}

function meaning(catalogue: Catalogue, name: string): string {
  const found = findIndicator(catalogue, name);
  return found.ok ? qualifiedId(found.value) : "";
}

/** By the very functions of cells: the name is written with its plan, so that it means the same whatever the default is. */
async function resultBy(
  next: Catalogue,
  cell: FormulaCell,
  { functions, workbook }: Pick<Services, "functions" | "workbook">
): Promise<string | null> {
  const [call, another] = callsIn(cell.formula);
  const isOnlyCall = /^=CQ\.PLAN[A-Z]+\((?:[^()"]|"[^"]*")*\)$/i.test(cell.formula);
  if (!call || another || !isOnlyCall || OF_ALL.has(call.functionName)) return null;
  const found = findIndicator(next, cell.indicatorName);
  if (!found.ok) return "#N/A";
  const known = knownArguments(call.written.slice(1));
  if (known === null) return null;
  const picked = await read(addressesIn(known), cell.sheet, workbook);
  const name: WrittenArgument = { kind: "text", value: qualifiedId(found.value) };
  const result = evaluateCall(call.functionName, [name, ...known], functions, picked);
  if (result.kind === "unknown") return null;
  const first = result.cells[0]?.[0];
  return first?.error?.code ?? first?.text ?? null;
}

async function read(
  addresses: readonly string[],
  ownSheet: string,
  workbook: Services["workbook"]
): Promise<PickedCells> {
  if (addresses.length === 0) return new Map();
  const references = addresses.map((address) => referenceOf(address, ownSheet));
  return pickedCells(addresses, await workbook.readReferences(references));
}
