import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { planChanges } from "../../../core/plan-changes";
import type { FigureChange } from "../../../core/plan-changes";
import type { Indicator, Plan } from "../../../core/types";
import { figureText, nameText, targetText } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

export interface PlanChangeListProps {
  readonly before: Plan;
  readonly after: Plan;
}

/** How many items of one kind of change are named. */
const NAMED = 5;

/** What becomes otherwise when a plan that the workbook carries is replaced. */
export function PlanChangeList({ before, after }: PlanChangeListProps): JSX.Element {
  const { locale, theme } = usePane();
  const { changes } = usePlanTexts();
  const { added, removed, targets, observations } = planChanges(before, after);

  const names = (indicators: readonly Indicator[]): readonly string[] =>
    indicators.map((indicator) => nameText(indicator, locale));
  const figures = <Figure,>(
    changed: readonly FigureChange<Figure>[],
    textOf: (figure: Figure, indicator: Indicator, plan: Plan) => string
  ): readonly string[] =>
    changed.map((change) => {
      const { indicator, former, year } = change;
      const was = change.before ? textOf(change.before, former, before) : changes.none;
      const is = change.after ? textOf(change.after, indicator, after) : changes.none;
      return changes.figure(nameText(indicator, locale), year, was, is);
    });
  const groups = [
    { title: changes.added(added.length), items: names(added) },
    { title: changes.removed(removed.length), items: names(removed) },
    {
      title: changes.targets(targets.length),
      items: figures(targets, (target, indicator, plan) =>
        targetText(target, { plan, indicator }, locale)
      ),
    },
    {
      title: changes.observations(observations.length),
      items: figures(observations, ({ value }, indicator) => figureText(value, indicator, locale)),
    },
  ].filter(({ items }) => items.length > 0);

  return (
    <div className={getClass(theme)}>
      <h4>
        {before.version !== after.version
          ? changes.title(before.version, after.version)
          : groups.length > 0
            ? changes.sameVersion(after.version)
            : changes.sameAgain(after.version)}
      </h4>
      {groups.length === 0 && <p>{changes.nothing}</p>}
      {groups.map(({ title, items }) => (
        <div key={title}>
          <p>{title}</p>
          <ul>
            {items.slice(0, NAMED).map((item) => (
              <li key={item}>{item}</li>
            ))}
            {items.length > NAMED && <li>{changes.more(items.length - NAMED)}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    marginTop: 8,
    paddingTop: 8,
    borderTop: `1px solid ${theme.palette.neutralLight}`,
    fontSize: 12,
    lineHeight: 18,
    selectors: {
      h4: { margin: 0, fontSize: 12, lineHeight: 18, fontWeight: 600 },
      ul: { margin: "0 0 8px", paddingLeft: 16 },
    },
  })
);
