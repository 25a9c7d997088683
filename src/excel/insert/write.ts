import { formatArea } from "../../sheets/spec/address";
import type { Imprint } from "./imprint";
import { InsertionError } from "../session/insertion-error";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { loadImprint } from "./load-imprint";
import { mark, unmark } from "./mark";
import { stepsOf, type Part, type Step } from "./steps";

/** Hears how far a long insertion is, and may stop it. */
export interface Observer {
  progress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}

/** What of an insertion has reached the workbook. */
export interface Journal {
  requests: number;
  /** The row, on its sheet, above which cells in use may have been written: the ones below are as they were. */
  reachedRow: number;
  /** Cells whose formulas have not been sent yet: what stands there is somebody else's. */
  awaiting: readonly AwaitingCells[];
}

/** Cells of a part, counted on its sheet, that are left blank for formulas. */
export interface AwaitingCells {
  readonly part: Part;
  readonly area: Area;
}

/** Excel on the web takes 5 MB a request; smaller ones let a user see progress and cancel. */
const REQUEST_BYTES = 2_000_000;

/**
 * Writes specified sheets at sites that were looked at: in one request, or in several of limited size.
 *
 * @returns tells, after all is written, what then stands there
 * @throws InsertionError "cancelled", or "obstructed" where somebody has begun to use cells that come next, between two
 *   requests; whatever was written is still there
 */
export async function write(
  context: Excel.RequestContext,
  parts: readonly Part[],
  observer: Observer,
  journal: Journal
): Promise<() => Promise<Imprint[]>> {
  const requests = packed(stepsOf(parts));
  const made = new Set<Part>();
  let imprints: (() => Promise<Imprint>)[] = [];
  for (const [index, work] of requests.entries()) {
    if (observer.signal?.aborted) throw new InsertionError({ code: "cancelled" });
    if (index > 0) await lookAgain(context, work);
    const sheets = new Map<Part, Excel.Worksheet>();
    for (const { part, step } of work) {
      const sheet = sheets.get(part) ?? sheetOf(context, part, made);
      sheets.set(part, sheet);
      step.apply(sheet);
    }
    if (index === requests.length - 1) {
      showFirst(context, parts);
      imprints = parts.map((part) =>
        finish(context, part, sheets.get(part) ?? sheetOf(context, part, made))
      );
    }
    journal.reachedRow = Math.max(journal.reachedRow, ...work.map(({ step }) => endOf(step)));
    journal.awaiting = requests.slice(index + 1).flatMap(awaitingIn);
    // Each request has to stay under the size limit, so a long insertion cannot be one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    journal.requests += 1;
    observer.progress?.(index + 1, requests.length);
  }
  return () => inSequence(imprints);
}

function endOf({ fresh }: Step): number {
  return fresh ? fresh.row + fresh.rows : 0;
}

function awaitingIn(work: Work): AwaitingCells[] {
  return work.flatMap(({ part, step: { awaiting } }) =>
    awaiting ? [{ part, area: awaiting }] : []
  );
}

/**
 * Looks whether the cells of a sheet in use that a further request writes first, or that were left blank for it, are
 * still blank: Excel can be worked in meanwhile.
 *
 * @throws InsertionError "obstructed"
 */
async function lookAgain(context: Excel.RequestContext, work: Work): Promise<void> {
  const looks = work.flatMap(({ part: { site }, step: { fresh, awaiting } }) => {
    const area = fresh ?? awaiting;
    if (site.sheet === null || !area) return [];
    const range = rangeAt(context.workbook.worksheets.getItem(site.sheet.id), area);
    const used = range.getUsedRangeOrNullObject(true).untrack().load(`${AREA},formulas`);
    return [{ site, sheet: site.sheet.name, used }];
  });
  if (looks.length === 0) return;
  await context.sync();
  const found = looks.find(({ used }) => !used.isNullObject);
  if (!found) return;
  const cells = found.used.formulas.flat().filter((formula) => formula !== "").length;
  const obstacles = [{ kind: "occupied", address: formatArea(areaOf(found.used)), cells }] as const;
  const details = { sheet: found.sheet, address: formatArea(found.site.area), obstacles };
  throw new InsertionError({ code: "obstructed", details });
}

function finish(
  context: Excel.RequestContext,
  part: Part,
  sheet: Excel.Worksheet
): () => Promise<Imprint> {
  if (part.site.sheet === null) unmark(sheet);
  return loadImprint(context, sheet, part);
}

async function inSequence<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work());
  return results;
}

/** The sheet of a part, made when it is first needed. */
function sheetOf(context: Excel.RequestContext, part: Part, made: Set<Part>): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (part.site.sheet !== null) return worksheets.getItem(part.site.sheet.id);
  if (made.has(part)) return worksheets.getItem(part.spec.sheetName);
  made.add(part);
  const sheet = worksheets.add(part.spec.sheetName);
  mark(sheet);
  return sheet;
}

/** A new sheet is shown; on a sheet in use the user stays where he is. */
function showFirst(context: Excel.RequestContext, [first]: readonly Part[]): void {
  if (first?.site.sheet === null) {
    context.workbook.worksheets.getItem(first.spec.sheetName).activate();
  }
}

type Work = ReturnType<typeof stepsOf>;

/** The steps in groups that each fit into one request. */
function packed(steps: Work): Work[] {
  const requests: Work[] = [];
  let bytes = Infinity;
  for (const work of steps) {
    if (bytes + work.step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]?.push(work);
    bytes += work.step.bytes;
  }
  return requests;
}
