import { IconButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Match } from "../../core/search";
import type { TaskpaneTexts } from "../../i18n/taskpane";
import { developmentText, nameText, planTitle } from "../figures";
import { usePane } from "../context/PaneContext";
import { Highlight } from "./Highlight";
import type { IndicatorListRow } from "./rows";

export interface IndicatorItemProps {
  readonly row: IndicatorListRow;
  readonly index: number;
  readonly total: number;
  /** Whether this is the list's one stop of the Tab key. */
  readonly tabStop: boolean;
}

/** An indicator in the list: choose it with the box or anywhere on its text, open it with the arrow. */
export function IndicatorItem({ row, index, total, tabStop }: IndicatorItemProps): JSX.Element {
  const { state, dispatch, services, locale, texts, theme } = usePane();
  const { plan, indicator } = row.entry;
  const classes = getClasses(theme);
  const name = nameText(indicator, locale);
  const figuresId = `figures-${index}`;
  // Elsewhere the indicators stand under the title of their plan.
  const ungrouped = state.query.trim() !== "" || state.scope === "recent";
  const titled = ungrouped && services.catalogue.plans.length > 1;
  return (
    <div role="listitem" aria-posinset={index + 1} aria-setsize={total} className={classes.row}>
      <Checkbox
        className={classes.choice}
        styles={{ label: { alignItems: "flex-start" }, checkbox: { marginTop: 1 } }}
        checked={state.selected.includes(row.id)}
        ariaLabel={texts.find.select(name)}
        ariaDescribedBy={figuresId}
        inputProps={{ "data-row": index, tabIndex: tabStop ? 0 : -1 } as InputProps}
        onChange={() => dispatch({ type: "toggleSelection", id: row.id })}
        onRenderLabel={() => (
          <span className={classes.text} aria-hidden="true">
            <span className={classes.name}>
              <Highlight text={name} ranges={rangesIn(row.match, locale === "en-US")} />
            </span>
            <span id={figuresId} className={classes.figures}>
              {[
                indicator.kind === "headline" ? texts.find.headline : "",
                developmentText(row.entry, locale),
                reasonOfMatch(row.match, texts),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
              {titled && <span className={classes.plan}>{planTitle(plan, locale)}</span>}
            </span>
          </span>
        )}
      />
      <IconButton
        className={classes.open}
        iconProps={{ iconName: "ChevronRight" }}
        title={texts.find.open(name)}
        ariaLabel={texts.find.open(name)}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => dispatch({ type: "openPage", page: { name: "card", id: row.id } })}
      />
    </div>
  );
}

type InputProps = React.ButtonHTMLAttributes<HTMLElement>;

/** The ranges of a match count in one of the two names; they are of no use in the other one. */
function rangesIn(match: Match | null, english: boolean): Match["ranges"] {
  return match && (match.field === "nameEn") === english ? match.ranges : [];
}

/** Why an indicator was found whose shown name does not tell it. */
function reasonOfMatch(match: Match | null, texts: TaskpaneTexts): string {
  if (match?.field === "alias") return texts.find.matchedAlias;
  if (match?.field === "code") return texts.find.matchedCode(match.entry.indicator.code);
  return "";
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    row: {
      display: "flex",
      alignItems: "flex-start",
      gap: 4,
      padding: "8px 4px 8px 12px",
      borderBottom: `1px solid ${theme.palette.neutralLighter}`,
      selectors: { ":hover": { background: theme.palette.neutralLighterAlt } },
    },
    choice: { flex: 1, minWidth: 0 },
    open: { flex: "none", width: 24, height: 24 },
    text: { display: "block", marginLeft: 8, minWidth: 0, overflowWrap: "anywhere" },
    name: { display: "block", lineHeight: 20 },
    plan: { display: "block" },
    figures: {
      display: "block",
      marginTop: 2,
      fontSize: 12,
      lineHeight: 16,
      color: theme.palette.neutralSecondary,
    },
  })
);
