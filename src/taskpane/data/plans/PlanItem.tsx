import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Plan } from "../../../core/types";
import { planTitle } from "../../figures";
import { usePane } from "../../state/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

/** One plan at hand: its title, where it comes from, and what it holds. */
export function PlanItem({ plan }: { readonly plan: Plan }): JSX.Element {
  const { services, locale, theme } = usePane();
  const { atHand } = usePlanTexts();
  const classes = getClasses(theme);
  const { builtIn, catalogue } = services;
  const facts = [
    [atHand.period, atHand.years(plan.period)],
    [atHand.path, atHand.fromTo(plan.baseYear, plan.targetYear)],
    [atHand.indicators, atHand.count(plan.indicators.length)],
    [atHand.id, plan.id],
    [atHand.version, plan.version],
  ];
  return (
    <section aria-label={planTitle(plan, locale)} className={classes.plan}>
      <h3>{planTitle(plan, locale)}</h3>
      <p className={classes.origin}>
        <span>{plan.id === builtIn ? atHand.builtIn : atHand.carried}</span>
        {plan.id === catalogue.defaultPlan && (
          <span className={classes.chosen}>{atHand.isDefault}</span>
        )}
      </p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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
    facts: {
      margin: 0,
      fontSize: 12,
      lineHeight: 18,
      selectors: {
        "> div": { display: "flex", gap: 8 },
        dt: { flex: "0 0 72px", color: theme.palette.neutralSecondary },
        dd: { flex: 1, minWidth: 0, margin: 0 },
      },
    },
  })
);
