import { preload, type LoadView } from "./LazyView";

// One file for all of them: whoever ticks an indicator soon inserts it.

/** What can be done with selected indicators. */
export const selectionBar: LoadView = async () =>
  (await import(/* webpackChunkName: "next" */ "./insert/SelectionBar")).SelectionBar;

/** How an insertion goes. */
export const jobStatus: LoadView = async () =>
  (await import(/* webpackChunkName: "next" */ "./insert/JobStatus")).JobStatus;

/** What stands in the place of an empty list. */
export const nearResult: LoadView = async () =>
  (await import(/* webpackChunkName: "next" */ "./find/NearResult")).NearResult;

/** Loads what comes next after the list, as soon as that is drawn: then it is there at once. */
export async function preloadNextViews(): Promise<void> {
  await Promise.all([selectionBar, jobStatus, nearResult].map(preload));
}
