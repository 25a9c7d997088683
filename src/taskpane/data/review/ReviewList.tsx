import { useMemo, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { List } from "office-ui-fabric-react/lib/List";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

/** Whether a reading can be taken as it is, has to be looked at, or may be wrong. */
export type ReviewState = "sure" | "look" | "doubtful";

/** Something that was read, to be compared with what is printed. */
export interface ReviewItem {
  readonly key: string;
  /** Of the indicator. */
  readonly name: string;
  /** Where it stands: a row, or a chapter and a paragraph. */
  readonly place: string;
  readonly statements: readonly ReviewStatement[];
  readonly state: ReviewState;
  /** What helps to judge it: the sentence, a note. */
  readonly detail?: string;
}

export interface ReviewStatement {
  readonly printed: string;
  readonly understood: string;
}

export interface ReviewListProps {
  readonly label: string;
  readonly items: readonly ReviewItem[];
  /** Below an item, such as taking it or leaving it out. */
  readonly action?: (item: ReviewItem) => JSX.Element | null;
  /** Others where what `action` shows has changed: a page is drawn anew only then. */
  readonly version?: unknown;
}

/** Printed → understood, one item below the other; drawn only as far as it is in view. */
export function ReviewList({ label, items, action, version }: ReviewListProps): JSX.Element {
  const { locale } = usePane();
  const { review } = usePlanTexts();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const open = useMemo(() => items.filter(({ state }) => state !== "sure"), [items]);
  const drawn = useMemo(() => ({ locale, version }), [locale, version]);
  return (
    <>
      {open.length > 0 && open.length < items.length && (
        <Checkbox
          label={review.onlyOpen(open.length)}
          checked={onlyOpen}
          onChange={(_event, checked = false) => setOnlyOpen(checked)}
        />
      )}
      <List
        aria-label={label}
        items={[...(onlyOpen ? open : items)]}
        version={drawn}
        onRenderCell={(item?: ReviewItem) =>
          item ? <ReviewRow item={item} action={action} /> : null
        }
      />
    </>
  );
}

function ReviewRow({
  item,
  action,
}: {
  readonly item: ReviewItem;
  readonly action: ReviewListProps["action"];
}): JSX.Element {
  const { theme } = usePane();
  const { review } = usePlanTexts();
  const classes = getClasses(theme);
  const { name, place, statements, state, detail } = item;
  return (
    <div className={classes.item}>
      <div className={classes.place}>
        {place}
        {state !== "sure" && <span className={classes.state}>{review.states[state]}</span>}
      </div>
      <div className={classes.name}>{name}</div>
      {statements.map(({ printed, understood }, at) => (
        <div key={at} className={classes.statement}>
          <span className={classes.printed}>{printed}</span>
          <span aria-hidden="true">→</span>
          <span>{understood}</span>
        </div>
      ))}
      {detail !== undefined && <div className={classes.place}>{detail}</div>}
      {action?.(item)}
    </div>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    item: {
      padding: "8px 0",
      borderTop: `1px solid ${theme.palette.neutralLighter}`,
      lineHeight: 20,
    },
    place: { fontSize: 12, lineHeight: 16, color: theme.palette.neutralSecondary },
    state: { marginLeft: 8, fontWeight: 600, color: theme.semanticColors.errorText },
    name: { fontWeight: 600 },
    statement: { display: "flex", alignItems: "baseline", gap: 8 },
    printed: { flex: "0 1 40%", minWidth: 64 },
  })
);
