import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Catalogue } from "../../../core/lookup";
import type { Plan } from "../../../core/types";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

export interface DefaultPlanQuestionProps {
  /** The plans that are to be loaded. */
  readonly plans: readonly Plan[];
  readonly chosen: string | null;
  readonly choose: (planId: string | null) => void;
}

/** The key of "no default plan". */
const NONE = "";

/** Asks which plan an indicator's name alone means from now on. */
export function DefaultPlanQuestion({
  plans,
  chosen,
  choose,
}: DefaultPlanQuestionProps): JSX.Element {
  const { services, locale } = usePane();
  const { summary } = usePlanTexts();
  const { catalogue, builtIn } = services;
  const others = catalogue.plans.filter(({ id }) => !plans.some((plan) => plan.id === id));
  const options = [...others, ...plans].map((plan) => {
    const title = planTitle(plan, locale);
    return {
      key: plan.id,
      text: plan.id === builtIn ? summary.builtIn(title) : summary.plan(title),
    };
  });
  return (
    <ChoiceGroup
      // Scrolled into view, a choice must not lie under the button that stays at the bottom.
      styles={{ flexContainer: { selectors: { input: { scrollMarginBottom: 80 } } } }}
      label={summary.defaultPlan}
      selectedKey={chosen ?? NONE}
      options={[...options, { key: NONE, text: summary.noDefault }]}
      onChange={(_event, option) => choose(option?.key || null)}
    />
  );
}

/**
 * What bare names should go on to mean. With the first plan beside the built-in one that is the built-in one: a name
 * that both have would otherwise be refused in formulas that work until now.
 */
export function usualDefault({ plans, defaultPlan }: Catalogue, builtIn: string): string | null {
  return defaultPlan ?? (plans.length === 1 ? builtIn : null);
}
