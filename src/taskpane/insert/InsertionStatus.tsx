import { useEffect } from "react";
import { usePane } from "../context/PaneContext";
import { LazyView } from "../LazyView";
import { jobStatus } from "../next-views";

/** The place of the message about an insertion. A success is of no use any more where something else is looked at. */
export function InsertionStatus(): JSX.Element {
  const { insertions, state } = usePane();
  const { dismissSuccess, job } = insertions;
  const { tab, dataSection, preferences } = state;
  const { product, citationForm } = preferences;
  useEffect(dismissSuccess, [dismissSuccess, tab, dataSection, product, citationForm]);
  return <>{job.state !== "idle" && <LazyView load={jobStatus} />}</>;
}
