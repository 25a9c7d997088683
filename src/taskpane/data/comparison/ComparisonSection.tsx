import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { ComparisonSheet } from "./ComparisonSheet";
import { MappingReader } from "./MappingReader";
import { PairAdder } from "./PairAdder";
import { PairList } from "./PairList";
import { useComparison, type SideState } from "./useComparison";
import { useComparisonTexts } from "./useComparisonTexts";

const sides: readonly SideState[] = ["left", "right"];

/** 对比: which indicators of two plans correspond, and the sheet that sets them side by side. */
export function ComparisonSection(): JSX.Element | null {
  const { services, locale } = usePane();
  const { plans } = services.catalogue;
  const texts = useComparisonTexts();
  const comparison = useComparison();
  if (!comparison) return null;
  return (
    <>
      <h2 className={heading}>{texts.title}</h2>
      <p>{texts.hint}</p>
      {sides.map((side) => (
        <Dropdown
          key={side}
          label={texts.plan[side]}
          selectedKey={comparison.plans[side].id}
          options={plans.map((plan) => ({ key: plan.id, text: planTitle(plan, locale) }))}
          onChange={(_event, _option, at = 0) => {
            const plan = plans[at];
            if (plan) comparison.choosePlan(side, plan);
          }}
        />
      ))}
      {/* What was typed or read belongs to these two plans. */}
      <PairAdder key={`add ${planKey()}`} comparison={comparison} />
      <MappingReader key={`read ${planKey()}`} comparison={comparison} />
      <PairList comparison={comparison} />
      {comparison.complete ? (
        comparison.complete.length > 0 && <ComparisonSheet pairs={comparison.complete} />
      ) : (
        <p role="alert">{texts.unresolved}</p>
      )}
    </>
  );

  function planKey(): string {
    return sides.map((side) => comparison?.plans[side].id).join(" ");
  }
}

const heading = mergeStyles({ margin: "8px 0 4px", fontSize: 14, fontWeight: 600 });
