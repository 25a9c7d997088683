import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import type { HeadingRow } from "./rows";
import { topicText } from "./topics";

export interface TopicHeadingProps {
  readonly row: HeadingRow;
  readonly position: number;
  readonly total: number;
}

/** The name of a topic above its indicators. */
export function TopicHeading({ row, position, total }: TopicHeadingProps): JSX.Element {
  const { locale, theme } = usePane();
  return (
    <div role="listitem" aria-posinset={position} aria-setsize={total} className={getClass(theme)}>
      <h2>
        {topicText(row.plan, row.topic, locale)} <span>{row.count}</span>
      </h2>
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    padding: "12px 12px 4px",
    selectors: {
      h2: {
        margin: 0,
        fontSize: 12,
        lineHeight: 16,
        fontWeight: 600,
        color: theme.palette.themePrimary,
      },
      span: { color: theme.palette.neutralSecondary, fontWeight: 400 },
    },
  })
);
