import { useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Plan } from "../../../core/types";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { FactList } from "../FactList";
import { usePlanTexts } from "../usePlanTexts";
import { Removal } from "./Removal";

/** One plan at hand: its title, where it comes from, what it holds, and taking it out of the workbook. */
export function PlanItem({ plan }: { readonly plan: Plan }): JSX.Element {
  const { services, locale, theme } = usePane();
  const { atHand } = usePlanTexts();
  const [removing, setRemoving] = useState(false);
  const classes = getClasses(theme);
  const title = planTitle(plan, locale);
  const carried = plan.id !== services.builtIn;
  return (
    <section aria-label={title} className={classes.plan}>
      <h3>{title}</h3>
      <p className={classes.origin}>
        <span>{carried ? atHand.carried : atHand.builtIn}</span>
        {plan.id === services.catalogue.defaultPlan && (
          <span className={classes.chosen}>{atHand.isDefault}</span>
        )}
      </p>
      <FactList
        facts={[
          [atHand.period, atHand.years(plan.period)],
          [atHand.path, atHand.fromTo(plan.baseYear, plan.targetYear)],
          [atHand.indicators, atHand.count(plan.indicators.length)],
          [atHand.id, plan.id],
          [atHand.version, plan.version],
        ]}
      />
      {carried && !removing && (
        <ActionButton
          className={classes.remove}
          text={atHand.remove}
          ariaLabel={atHand.removeNamed(title)}
          onClick={() => setRemoving(true)}
        />
      )}
      {removing && <Removal plan={plan} leave={() => setRemoving(false)} />}
    </section>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    plan: {
      margin: "8px 0",
      padding: 12,
      border: `1px solid ${theme.palette.neutralLight}`,
      borderRadius: 2,
      selectors: { h3: { margin: 0, fontSize: 14, lineHeight: 20, fontWeight: 600 } },
    },
    origin: {
      display: "flex",
      flexWrap: "wrap",
      gap: 8,
      fontSize: 12,
      color: theme.palette.neutralSecondary,
    },
    chosen: {
      padding: "0 6px",
      borderRadius: 8,
      color: theme.palette.themePrimary,
      background: theme.palette.themeLighterAlt,
      outline: "1px solid transparent",
    },
    remove: {
      height: 24,
      marginTop: 4,
      padding: 0,
      selectors: { ".ms-Button-label": { margin: 0 } },
    },
  })
);
