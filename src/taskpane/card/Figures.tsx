import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { baselineFigure, targetFigure } from "../../core/figures";
import { gapToTarget } from "../../core/gap";
import { requiredGrowth } from "../../core/growth";
import { changesByPoints, yearlyPoints } from "../../core/points";
import type { PlannedIndicator } from "../../core/types";
import type { PageTexts } from "../../i18n/taskpane-pages";
import { roundedText, percentText, targetText, unitText } from "../figures";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

interface Figure {
  readonly label: string;
  readonly text: string;
  /** Empty where the text needs none. */
  readonly unit: string;
}

/** The published figures, the target, and what is still missing between them. */
export function Figures({ entry }: { readonly entry: PlannedIndicator }): JSX.Element {
  const { locale, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { plan, indicator } = entry;
  const { card } = pages;
  const unit = unitText(indicator, locale);

  const published: Figure[] = indicator.observations.map(({ year, value }) => ({
    label: year === plan.baseYear ? card.baseline(year) : card.published(year),
    text: String(value),
    unit,
  }));
  const targets: Figure[] = indicator.targets.map((target) => {
    const label = card.target(target.year);
    return target.comparator === "eq" && target.lower !== null
      ? { label, text: String(target.lower), unit }
      : { label, text: targetText(target, entry, locale), unit: "" };
  });
  return (
    <dl className={classes.figures}>
      {[...published, ...targets, ...derivedFigures(entry, unit, card)].map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.text} {figure.unit !== "" && <span>{figure.unit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Gap and required growth follow from baseline and target; without both there are none. */
function derivedFigures(
  entry: PlannedIndicator,
  unit: string,
  card: PageTexts["card"]
): readonly Figure[] {
  const baseline = baselineFigure(entry);
  if (!baseline.ok) return [];
  const gap = gapToTarget(entry, baseline.value);
  const growth = requiredGrowth(entry);
  // The difference of two percentages is no percentage.
  const gapUnit = entry.indicator.unit.zh === "%" ? card.percentagePoints : unit;
  return [
    ...(gap.ok
      ? [{ label: card.gap, text: roundedText(gap.value, entry.indicator), unit: gapUnit }]
      : []),
    ...(growth.ok ? [yearlyFigure(entry, growth.value, gapUnit, card)] : []),
  ];
}

/** What a year has to bring: points of a share, a rate of others. */
function yearlyFigure(
  entry: PlannedIndicator,
  growth: number,
  pointUnit: string,
  card: PageTexts["card"]
): Figure {
  const { plan, indicator } = entry;
  const [from, to] = [baselineFigure(entry), targetFigure(entry)];
  if (!changesByPoints(entry) || !from.ok || !to.ok) {
    return { label: card.growth, text: percentText(growth), unit: "" };
  }
  const points = yearlyPoints(from.value, to.value, plan.targetYear - plan.baseYear);
  return {
    label: card.growthInPoints,
    text: points.toFixed(indicator.decimals + 1),
    unit: pointUnit,
  };
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    figures: {
      display: "flex",
      flexWrap: "wrap",
      gap: 4,
      margin: "8px 0",
      overflowWrap: "break-word",
      selectors: {
        "> div": {
          flex: "1 1 72px",
          padding: 8,
          background: theme.palette.neutralLighterAlt,
          borderRadius: 2,
        },
        dt: { fontSize: 12, color: theme.palette.neutralSecondary },
        dd: { margin: "2px 0 0", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
        "dd span": { fontSize: 12, fontWeight: 400 },
      },
    },
  })
);
