/**
 * `Excel.run({ mergeUndoGroup: true }, …)`, which office.js of the npm package does not know and the CDN's does. `Excel.run` is
 * wrapped: it numbers the run in the flags of its requests. Only where host and add-in share a window.
 */

/** Flags of a request above the bits that office.js uses hold the number of its undo group; 0 is no group. */
const GROUP_BITS = 16;
const MAX_GROUP = 0x3fff;

export const undoGroupOf = (requestFlags: number): number | null =>
  requestFlags >> GROUP_BITS || null;

interface Context {
  _requestFlagModifier?: number;
}
type Batch = (context: Context) => unknown;
type Run = (...args: unknown[]) => unknown;

/** Wraps `Excel.run` once it is there. @returns whether it was */
export function groupUndo(excel: { run?: Run } | undefined): boolean {
  const run = excel?.run;
  if (!excel || !run) return false;
  let last = 0;
  excel.run = (...args) => {
    const [options, batch] = args as [{ mergeUndoGroup?: boolean } | undefined, Batch];
    if (args.length < 2 || options?.mergeUndoGroup !== true) return run(...args);
    const group = (last = (last % MAX_GROUP) + 1);
    return run(options, (context: Context) => {
      context._requestFlagModifier = (context._requestFlagModifier ?? 0) | (group << GROUP_BITS);
      return batch(context);
    });
  };
  return true;
}
