import { useState } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { PlanReading } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { DefaultPlanQuestion, usualDefault } from "./DefaultPlanQuestion";
import { LoadingHeader } from "./LoadingHeader";
import { PlanSummary } from "./PlanSummary";
import { ReadingNotes } from "./ReadingNotes";
import { usePlanDesk } from "./PlanDeskContext";

/** The plans that were read without a problem: what they hold, what they replace, and loading them. */
export function PlansToLoad({ result }: { readonly result: PlanReading }): JSX.Element {
  const { services, theme } = usePane();
  const { desk, work } = usePlanDesk();
  const { summary, changes } = usePlanTexts();
  const { catalogue, builtIn } = services;
  const { plans, notes } = result;
  const [defaultPlan, setDefaultPlan] = useState(usualDefault(catalogue, builtIn));
  const [confirmed, setConfirmed] = useState(false);
  const replaces = plans.some(({ id }) => catalogue.plans.some((carried) => carried.id === id));

  return (
    <>
      <LoadingHeader title={summary.title} />
      <p>{summary.explanation(plans.length)}</p>
      {plans.map((plan) => (
        <PlanSummary
          key={plan.id}
          plan={plan}
          carried={catalogue.plans.find(({ id }) => id === plan.id) ?? null}
        />
      ))}
      <ReadingNotes notes={notes} plans={plans} />
      <DefaultPlanQuestion plans={plans} chosen={defaultPlan} choose={setDefaultPlan} />
      <div className={getClass(theme)}>
        {replaces && (
          <Checkbox
            label={changes.confirm}
            checked={confirmed}
            onChange={(_event, checked = false) => setConfirmed(checked)}
          />
        )}
        <PrimaryButton
          text={replaces ? summary.replace : summary.load}
          disabled={work.storing.state === "running" || (replaces && !confirmed)}
          onClick={() => void desk.carry(plans, defaultPlan, catalogue.defaultPlan)}
        />
      </div>
    </>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: 8,
    margin: "8px -12px 0",
    padding: "8px 12px",
    borderTop: `1px solid ${theme.palette.neutralLight}`,
    background: theme.palette.white,
  })
);
