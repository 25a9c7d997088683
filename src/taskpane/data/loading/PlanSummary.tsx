import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { IndicatorKind, Plan } from "../../../core/types";
import { kindText } from "../../../i18n/citation";
import { planTitle } from "../../figures";
import { topicsOf } from "../../find/topics";
import { usePane } from "../../context/PaneContext";
import { FactList } from "../FactList";
import { usePlanTexts } from "../usePlanTexts";
import { PlanChangeList } from "./PlanChangeList";

export interface PlanSummaryProps {
  readonly plan: Plan;
  /** The version that the workbook carries now; null if none. */
  readonly carried: Plan | null;
}

const KINDS: readonly IndicatorKind[] = ["headline", "commitment", "baseline", "parameter"];

/** How many topics are named. */
const NAMED = 4;

/** What a plan that was read holds. */
export function PlanSummary({ plan, carried }: PlanSummaryProps): JSX.Element {
  const { locale, theme } = usePane();
  const { summary, atHand } = usePlanTexts();
  const { indicators } = plan;
  const kinds = KINDS.map((kind) => ({
    name: kindText(kind, locale),
    count: indicators.filter((indicator) => indicator.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const topics = topicsOf([plan], locale).map(({ text }) => text);
  const listed = (words: readonly (string | number)[]): string =>
    words.length === 0 ? summary.none : words.join(summary.separator);

  return (
    <section aria-label={planTitle(plan, locale)} className={getClass(theme)}>
      <h3>{planTitle(plan, locale)}</h3>
      <FactList
        facts={[
          [atHand.period, atHand.years(plan.period)],
          [atHand.path, atHand.fromTo(plan.baseYear, plan.targetYear)],
          [summary.indicators, atHand.count(indicators.length)],
          [summary.kinds, listed(kinds.map(({ name, count }) => summary.kind(name, count)))],
          [summary.published, listed(yearsOf(indicators.flatMap((one) => one.observations)))],
          [summary.targets, listed(yearsOf(indicators.flatMap((one) => one.targets)))],
          [
            summary.topics,
            topics.length > NAMED
              ? summary.topicsOf(listed(topics.slice(0, NAMED)), topics.length)
              : listed(topics),
          ],
          [atHand.id, plan.id],
          [atHand.version, plan.version],
        ]}
      />
      {carried && <PlanChangeList before={carried} after={plan} />}
    </section>
  );
}

function yearsOf(figures: readonly { readonly year: number }[]): readonly number[] {
  return [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    margin: "8px 0",
    padding: 12,
    border: `1px solid ${theme.palette.neutralLight}`,
    borderRadius: 2,
    selectors: { h3: { margin: "0 0 8px", fontSize: 14, lineHeight: 20, fontWeight: 600 } },
  })
);
