import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { DefaultChangeQuestion } from "./DefaultChangeQuestion";
import { useDefaultChange } from "./useDefaultChange";

/** The key of "no default plan". */
const NONE = "";

/** Which plan an indicator's name alone means. */
export function DefaultPlanChoice(): JSX.Element {
  const { services, locale, theme } = usePane();
  const { work } = usePlanDesk();
  const { asked, isLooking, choose, confirm, leave } = useDefaultChange();
  const { defaultPlan: texts, atHand } = usePlanTexts();
  const { plans, defaultPlan } = services.catalogue;
  const missing = plans.some(({ id }) => id === defaultPlan) ? null : defaultPlan;
  return (
    <>
      <Dropdown
        label={texts.label}
        disabled={work.storing.state === "running" || isLooking || asked !== null}
        selectedKey={defaultPlan ?? NONE}
        options={[
          ...plans.map((plan) => ({ key: plan.id, text: planTitle(plan, locale) })),
          // Chosen once, and not at hand now.
          ...(missing === null ? [] : [{ key: missing, text: atHand.missing(missing) }]),
          { key: NONE, text: texts.none },
        ]}
        onChange={(_event, option) => {
          if (option === undefined || option.key === (defaultPlan ?? NONE)) return;
          choose(plans.find(({ id }) => id === option.key) ?? null);
        }}
      />
      <p className={getSectionClasses(theme).note}>
        {defaultPlan === null ? texts.noneHint : texts.hint}
      </p>
      {asked && (
        <DefaultChangeQuestion
          change={asked.change}
          title={asked.plan ? planTitle(asked.plan, locale) : null}
          confirm={confirm}
          leave={leave}
        />
      )}
    </>
  );
}
