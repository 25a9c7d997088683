import { formatArea } from "../../sheets/spec/address";
import type { Imprint } from "./imprint";
import { InsertionError } from "../session/insertion-error";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { putBack } from "../session/change-cells";
import type { ChangedPlace } from "../session/session";
import { loadImprints, type Written } from "./load-imprint";
import { mark, unmark } from "./mark";
import { loadPage } from "./redrawn";
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
}

/** What Excel tells of parts that are written. */
export interface WrittenParts {
  /** What stands there now. */
  imprints(): Promise<Imprint[]>;
  /** New sheets that are printed otherwise than was sent. */
  repaged(): ChangedPlace[];
}

/** Excel on the web takes 5 MB a request; smaller ones let a user see progress and cancel. */
const REQUEST_BYTES = 1_400_000;

/**
 * Writes specified sheets at sites that were looked at: in one request, or in several of limited size.
 *
 * @returns tells, after all is written, what then stands there
 * @throws InsertionError "cancelled", or "obstructed" where somebody has typed into the cells since they were looked at,
 *   which stands there again; whatever else was written is still there
 */
export async function write(
  context: Excel.RequestContext,
  parts: readonly Part[],
  observer: Observer,
  journal: Journal
): Promise<WrittenParts> {
  const requests = packed(stepsOf(parts));
  const made = new Set<Part>();
  let finished: WrittenParts = { imprints: () => Promise.resolve([]), repaged: () => [] };
  for (const [index, work] of requests.entries()) {
    if (observer.signal?.aborted) throw new InsertionError({ code: "cancelled" });
    const found: Blank[] = [];
    const sheets = new Map<Part, Excel.Worksheet>();
    for (const { part, step } of work) {
      const sheet = sheets.get(part) ?? sheetOf(context, part, made);
      sheets.set(part, sheet);
      found.push(...loadBlank(sheet, part, step));
    }
    for (const { part, step } of work) step.apply(sheets.get(part) ?? sheetOf(context, part, made));
    if (index === requests.length - 1) {
      finished = finish(
        context,
        parts.map((part) => ({ part, sheet: sheets.get(part) ?? sheetOf(context, part, made) }))
      );
    }
    journal.reachedRow = Math.max(journal.reachedRow, ...work.map(({ step }) => endOf(step)));
    // Each request has to stay under the size limit, so a long insertion cannot be one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    journal.requests += 1;
    await refuseTyped(context, found);
    observer.progress?.(index + 1, requests.length);
  }
  return finished;
}

function endOf({ fresh }: Step): number {
  return fresh ? fresh.row + fresh.rows : 0;
}

/** Cells of a sheet in use that nothing is expected in, with what stood there before they were written. */
interface Blank {
  readonly site: Part["site"];
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly held: Excel.Range;
}

/** Reads the cells that a step writes, in its own request: Excel can be worked in since they were looked at. */
function loadBlank(sheet: Excel.Worksheet, { site }: Part, { fresh, awaiting }: Step): Blank[] {
  const area = fresh ?? awaiting;
  if (site.sheet === null || !area) return [];
  return [{ site, sheet, area, held: rangeAt(sheet, area).load("formulas,values") }];
}

/**
 * Puts back what somebody had typed into cells that were then written.
 *
 * @throws InsertionError "obstructed"
 */
async function refuseTyped(context: Excel.RequestContext, blanks: readonly Blank[]): Promise<void> {
  const typed = blanks.flatMap(({ site, sheet, area, held }) =>
    held.formulas.flatMap((line: unknown[], i: number) =>
      line.flatMap((content, j) => {
        if (content === "") return [];
        const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        putBack(sheet, cell, { formulas: [[content]], values: [[held.values[i]?.[j]]] });
        return [{ site, cell }];
      })
    )
  );
  const [first] = typed;
  if (!first) return;
  await context.sync();
  const obstacles = typed.map(
    ({ cell }) => ({ kind: "occupied", address: formatArea(cell), cells: 1 }) as const
  );
  const details = {
    ...{ sheet: first.site.sheet?.name ?? "", address: formatArea(first.site.area) },
    obstacles: obstacles.slice(0, TOLD),
  };
  throw new InsertionError({ code: "obstructed", details });
}

/** So many cells are named. */
const TOLD = 5;

function finish(context: Excel.RequestContext, written: readonly Written[]): WrittenParts {
  for (const { part, sheet } of written) if (part.site.sheet === null) unmark(sheet);
  const pages = written.map(({ part, sheet }) => loadPage(sheet, part));
  const imprints = loadImprints(context, written);
  return { imprints, repaged: () => pages.flatMap((page) => page()) };
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

/** Shows a new sheet; on a sheet in use the user stays where he is. In a request of its own: all is written by now. */
export async function showFirst(
  context: Excel.RequestContext,
  [first]: readonly Part[]
): Promise<void> {
  if (first?.site.sheet !== null) return;
  context.workbook.worksheets.getItem(first.spec.sheetName).activate();
  await context.sync();
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
