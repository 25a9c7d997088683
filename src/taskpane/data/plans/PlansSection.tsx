import { useEffect } from "react";
import { LazyView } from "../../LazyView";
import { ChooseDocument } from "../documents/ChooseDocument";
import { useDocumentDesk } from "../documents/useDocumentDesk";
import { CheckReport } from "../loading/CheckReport";
import { LoadPlan } from "../loading/LoadPlan";
import { PlanDeskProvider, usePlanDesk } from "../loading/PlanDeskContext";
import { PlanForm } from "../loading/PlanForm";
import { PlansToLoad } from "../loading/PlansToLoad";
import { TableReview } from "../loading/TableReview";
import { ReadingFailed, ReadingProgress } from "../loading/ReadingProgress";
import { KeepPlans } from "./KeepPlans";
import { PlansSummary } from "./PlansAtHand";
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

const loadDocumentSteps = async () => (await import("../documents/DocumentSteps")).DocumentSteps;

function Page(): JSX.Element {
  const { reading, storing } = usePlanDesk().work;
  const { desk: documents, work: document } = useDocumentDesk();
  const isCarried = storing.state === "done" && storing.change.kind === "carried";
  useEffect(() => {
    // What was looked through is a plan now.
    if (isCarried && documents.current().state !== "idle") documents.finish();
  }, [documents, isCarried]);
  if (reading.state === "idle" && document.state !== "idle") {
    return <LazyView load={loadDocumentSteps} />;
  }
  switch (reading.state) {
    case "idle":
      return (
        <>
          <PlansSummary />
          <KeepPlans />
          <LoadPlan />
          <ChooseDocument />
        </>
      );
    case "asking":
      return (
        <PlanForm
          source={reading.source}
          questions={reading.questions}
          asksPlan={reading.asksPlan}
        />
      );
    case "reviewing":
      return <TableReview source={reading.source} result={reading.result} table={reading.table} />;
    case "running":
      return <ReadingProgress progress={reading.progress} />;
    case "failed":
      return <ReadingFailed error={reading.error} />;
    case "read": {
      const { source, result } = reading;
      return result.problems.length > 0 ? (
        <CheckReport source={source} result={result} />
      ) : (
        <PlansToLoad result={result} />
      );
    }
  }
}
