import { isTooLarge } from "./session";

/** Something to be read, of which is known about how many bytes the answer takes. */
export interface Reading {
  readonly bytes: number;
  /** Asks for it. What it gives takes the answer, after the request. */
  ask(): () => void;
}

/** So much of an answer. Excel on the web refuses 5 MB. */
export const ANSWER_BYTES = 1_800_000;

/**
 * Reads in as few requests as the answers allow; what is waiting already goes with the first. Where Excel finds an answer
 * too large all the same, half of it is asked at a time. Changes nothing.
 */
export async function read(
  context: Excel.RequestContext,
  readings: readonly Reading[]
): Promise<void> {
  if (readings.length === 0) await context.sync();
  for (const group of packed(readings)) await readGroup(context, group);
}

async function readGroup(context: Excel.RequestContext, group: readonly Reading[]): Promise<void> {
  const takes = group.map((reading) => reading.ask());
  try {
    await context.sync();
    for (const take of takes) take();
  } catch (error) {
    if (!isTooLarge(error, "answer") || group.length === 1) throw error;
    const half = Math.floor(group.length / 2);
    await readGroup(context, group.slice(0, half));
    await readGroup(context, group.slice(half));
  }
}

/** Things in their order, in groups that each take at most one answer. */
export function packed<T extends { readonly bytes: number }>(things: readonly T[]): T[][] {
  const groups: T[][] = [];
  let bytes = Infinity;
  for (const thing of things) {
    if (bytes + thing.bytes > ANSWER_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups[groups.length - 1]?.push(thing);
    bytes += thing.bytes;
  }
  return groups;
}

/** The bytes of all. */
export function bytesOfAll(things: readonly { readonly bytes: number }[]): number {
  return things.reduce((sum, { bytes }) => sum + bytes, 0);
}
