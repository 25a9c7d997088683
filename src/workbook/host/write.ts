import type { Imprint } from "../imprint";
import { InsertionError } from "../insertion-error";
import { loadImprint } from "./imprint";
import { mark, unmark } from "./mark";
import { stepsOf, type Part } from "./steps";

/** Hears how far a long insertion is, and may stop it. */
export interface Observer {
  progress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}

/** What of an insertion has reached the workbook. */
export interface Journal {
  requests: number;
}

/** Excel on the web takes 5 MB a request; smaller ones let a user see progress and cancel. */
const REQUEST_BYTES = 2_000_000;

/**
 * Writes specified sheets at sites that were looked at: in one request, or in several of limited size.
 *
 * @returns tells, after all is written, what then stands there
 * @throws InsertionError "cancelled" between two requests; whatever was written is still there
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
    // Each request has to stay under the size limit, so a long insertion cannot be one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    journal.requests += 1;
    observer.progress?.(index + 1, requests.length);
  }
  return () => inSequence(imprints);
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
