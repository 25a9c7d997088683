import { CheckReport } from "../loading/CheckReport";
import { LoadPlan } from "../loading/LoadPlan";
import { PlanDeskProvider, usePlanDesk } from "../loading/PlanDeskContext";
import { PlansToLoad } from "../loading/PlansToLoad";
import { ReadingFailed, ReadingProgress } from "../loading/ReadingProgress";
import { PlansAtHand } from "./PlansAtHand";
import { StoringStatus } from "./StoringStatus";

/** 规划: the plans at hand and loading one, or what a plan that is being loaded has come to. */
export function PlansSection(): JSX.Element {
  return (
    <PlanDeskProvider>
      <Page />
      <StoringStatus />
    </PlanDeskProvider>
  );
}

function Page(): JSX.Element {
  const { reading } = usePlanDesk().work;
  switch (reading.state) {
    case "idle":
      return (
        <>
          <PlansAtHand />
          <LoadPlan />
        </>
      );
    case "running":
      return <ReadingProgress progress={reading.progress} />;
    case "failed":
      return <ReadingFailed error={reading.error} />;
    case "read":
      return reading.result.problems.length > 0 ? (
        <CheckReport result={reading.result} />
      ) : (
        <PlansToLoad result={reading.result} />
      );
  }
}
