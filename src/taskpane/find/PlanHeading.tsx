import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { planTitle } from "../figures";
import { usePane } from "../context/PaneContext";
import type { PlanRow } from "./rows";

export interface PlanHeadingProps {
  readonly row: PlanRow;
  readonly position: number;
  readonly total: number;
}

/** The title of a plan above its topics, where there are several plans. */
export function PlanHeading({ row, position, total }: PlanHeadingProps): JSX.Element {
  const { locale, theme } = usePane();
  return (
    <div role="listitem" aria-posinset={position} aria-setsize={total} className={getClass(theme)}>
      <h2>
        {planTitle(row.plan, locale)} <span>{row.count}</span>
      </h2>
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    padding: "12px 12px 8px",
    background: theme.palette.neutralLighterAlt,
    overflowWrap: "anywhere",
    selectors: {
      h2: { margin: 0, fontSize: 14, lineHeight: 20, fontWeight: 600 },
      span: { color: theme.palette.neutralSecondary, fontSize: 12, fontWeight: 400 },
    },
  })
);
