import { usePane } from "../../context/PaneContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { DefaultPlanChoice } from "./DefaultPlanChoice";
import { PlanItem } from "./PlanItem";
import { UnreadablePlans } from "./UnreadablePlans";

/** The plans that functions, search and insertions work with. */
export function PlansSummary(): JSX.Element {
  const { services, theme } = usePane();
  const { plans } = services.catalogue;
  const { atHand } = usePlanTexts();
  const classes = getSectionClasses(theme);
  return (
    <>
      <h2 className={classes.heading}>{atHand.title(plans.length)}</h2>
      <p className={classes.note}>{atHand.hint}</p>
      {plans.length > 1 && <DefaultPlanChoice />}
      {plans.map((plan) => (
        <PlanItem key={plan.id} plan={plan} />
      ))}
      <UnreadablePlans />
    </>
  );
}
