import { InsertionError } from "../insertion-error";
import type { SheetSpec } from "../sheet-spec";
import type { Site } from "./look";
import { stepsOf, type Step } from "./steps";

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
 * Writes a specified sheet at a site that was looked at: in one request, or in several of limited size.
 *
 * @throws InsertionError "cancelled" between two requests; whatever was written is still there
 */
export async function write(
  context: Excel.RequestContext,
  spec: SheetSpec,
  site: Site,
  observer: Observer,
  journal: Journal
): Promise<void> {
  const requests = packed(stepsOf(spec, site));
  for (const [index, steps] of requests.entries()) {
    if (observer.signal?.aborted) throw new InsertionError({ code: "cancelled" });
    const sheet = sheetOf(context, spec, site, index === 0);
    for (const step of steps) step.apply(sheet);
    if (site.sheet === null && index === requests.length - 1) sheet.activate();
    // Each request has to stay under the size limit, so a long insertion cannot be one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    journal.requests += 1;
    observer.progress?.(index + 1, requests.length);
  }
}

function sheetOf(
  context: Excel.RequestContext,
  spec: SheetSpec,
  site: Site,
  first: boolean
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (site.sheet !== null) return worksheets.getItem(site.sheet.id);
  return first ? worksheets.add(spec.sheetName) : worksheets.getItem(spec.sheetName);
}

/** The steps in groups that each fit into one request. */
function packed(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]?.push(step);
    bytes += step.bytes;
  }
  return requests;
}
