import { useEffect, useMemo, useState } from "react";
import { createCatalogue } from "../core/lookup";
import { detailedPlan } from "../dataset/details";
import { onPlansChanged, plansAtHand } from "../dataset/plans-at-hand";
import type { PaneProps } from "./Pane";
import { Pane } from "./Pane";
import { plansInUse } from "./services/plans-in-use";
import type { PlansInUse, Services } from "./services/services";

export interface FollowingPaneProps extends Omit<PaneProps, "services"> {
  /** All but the plans, which come and go with what the user brings. */
  readonly services: Omit<Services, keyof PlansInUse>;
}

/** The pane over the plans at hand, which it follows. */
export function FollowingPane({ services, ...others }: FollowingPaneProps): JSX.Element {
  const [plans, setPlans] = useState(currentPlans);
  useEffect(() => onPlansChanged(() => setPlans(currentPlans())), []);
  const all = useMemo(() => ({ ...services, ...plans }), [services, plans]);
  return <Pane services={all} {...others} />;
}

/** The plans at hand, the built-in one with all its mentions. */
function currentPlans(): PlansInUse {
  const { plans, defaultPlan } = plansAtHand();
  const builtIn = detailedPlan();
  const detailed = plans.map((plan) => (plan.id === builtIn.id ? builtIn : plan));
  return plansInUse(createCatalogue(detailed, defaultPlan));
}
