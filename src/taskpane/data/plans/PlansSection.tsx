import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { usePane } from "../../state/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { PlanItem } from "./PlanItem";

/** 规划: the plans at hand. */
export function PlansSection(): JSX.Element {
  const { plans } = usePane().services.catalogue;
  const { atHand } = usePlanTexts();
  return (
    <>
      <h2 className={heading}>{atHand.title(plans.length)}</h2>
      <p>{atHand.hint}</p>
      {plans.map((plan) => (
        <PlanItem key={plan.id} plan={plan} />
      ))}
    </>
  );
}

const heading = mergeStyles({ margin: "8px 0 4px", fontSize: 14, fontWeight: 600 });
