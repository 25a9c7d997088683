import { preload, type LoadView } from "../LazyView";

/** What can be done with selected indicators. */
export const selectionBar: LoadView = async () =>
  (await import(/* webpackChunkName: "selection" */ "./SelectionBar")).SelectionBar;

/** How an insertion goes. */
export const jobStatus: LoadView = async () =>
  (await import(/* webpackChunkName: "selection" */ "./JobStatus")).JobStatus;

/** Loads what the first tick shows, in one file, as soon as the list is drawn: then it is there at once. */
export async function preloadSelectionViews(): Promise<void> {
  await Promise.all([preload(selectionBar), preload(jobStatus)]);
}
