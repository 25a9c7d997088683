import { useState } from "react";
import type { Plan } from "../../../core/types";
import { usePane } from "../../context/PaneContext";
import { usePlanDesk } from "../loading/PlanDeskContext";
import type { DefaultChange } from "./default-change";

/** A default plan that was chosen and waits for a yes, as formulas will give other results. */
export interface AskedDefault {
  readonly plan: Plan | null;
  readonly change: DefaultChange;
}

/** Choosing a default plan: at once where no formula means anything else by it, else after a question. */
export function useDefaultChange(): {
  readonly asked: AskedDefault | null;
  readonly isLooking: boolean;
  readonly choose: (plan: Plan | null) => void;
  readonly confirm: () => void;
  readonly leave: () => void;
} {
  const { services } = usePane();
  const { desk } = usePlanDesk();
  const [asked, setAsked] = useState<AskedDefault | null>(null);
  const [isLooking, setLooking] = useState(false);
  const before = services.catalogue.defaultPlan;

  const look = async (plan: Plan | null): Promise<void> => {
    setLooking(true);
    try {
      const { defaultChange } = await import("./default-change");
      const cells = await services.workbook.checkFormulas();
      const change = await defaultChange(cells, plan?.id ?? null, services);
      if (change.count + change.unclear > 0) setAsked({ plan, change });
      else await desk.chooseDefault(plan, before);
    } catch (error) {
      desk.failToShow(error);
    } finally {
      setLooking(false);
    }
  };

  return {
    asked,
    isLooking,
    choose: (plan) => void look(plan),
    confirm: () => {
      setAsked(null);
      if (asked) void desk.chooseDefault(asked.plan, before);
    },
    leave: () => setAsked(null),
  };
}
