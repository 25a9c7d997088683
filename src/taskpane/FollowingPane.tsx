import { useEffect, useMemo, useState } from "react";
import { createCatalogue } from "../core/lookup";
import type { Plan } from "../core/types";
import { onPlansChanged, plansAtHand } from "../dataset/plans-at-hand";
import type { PaneProps } from "./Pane";
import { Pane } from "./Pane";
import { whenIdle } from "./idle";
import { plansInUse } from "./services/plans-in-use";
import type { PlansInUse, Services } from "./services/services";

export interface FollowingPaneProps extends Omit<PaneProps, "services"> {
  /** All but the plans, which come and go with what the user brings. */
  readonly services: Omit<Services, keyof PlansInUse>;
}

/** The pane over the plans at hand, which it follows. */
export function FollowingPane({ services, ...others }: FollowingPaneProps): JSX.Element {
  const [atHand, setAtHand] = useState(plansAtHand);
  const detailed = useDetailedPlan();
  useEffect(() => onPlansChanged(() => setAtHand(plansAtHand())), []);
  const all = useMemo(() => {
    const plans = atHand.plans.map((plan) => (plan.id === detailed?.id ? detailed : plan));
    return { ...services, ...plansInUse(createCatalogue(plans, atHand.defaultPlan)) };
  }, [services, atHand, detailed]);
  useEffect(() => whenIdle(() => prepareSearch(all)), [all]);
  return <Pane services={all} {...others} />;
}

/** What the first search, and the first that finds nothing, would else have to wait for. Whoever needs it asks for it again. */
function prepareSearch({ searchIndexes }: PlansInUse): void {
  const indexes = searchIndexes();
  import("../core/search-near").then(
    ({ prepareNear }) => indexes.forEach(prepareNear),
    () => undefined
  );
}

/** The built-in plan with all its places; null until they are loaded, which the first sight of the list need not wait for. */
function useDetailedPlan(): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    let isShown = true;
    import("../dataset/details").then(
      ({ detailedPlan }) => {
        if (isShown) setPlan(detailedPlan());
      },
      // The list, the figures and the place to cite are there all the same.
      () => undefined
    );
    return () => {
      isShown = false;
    };
  }, []);
  return plan;
}
