import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { qualifiedId } from "../../core/lookup";
import type { Catalogue } from "../../core/lookup";
import type { TaskpaneTexts } from "../../i18n/taskpane";
import { usePane } from "../context/PaneContext";
import type { PaneState } from "../state/state";

/** What stands in the place of an empty list: why it is empty, and what to do about it. */
export function NoResult(): JSX.Element {
  const { state, dispatch, services, texts, theme } = usePane();
  const classes = getClasses(theme);
  const { title, hint } = explanation(state, services.catalogue, texts);
  return (
    <div className={classes.page}>
      <p className={classes.title}>{title}</p>
      {hint !== "" && <p className={classes.hint}>{hint}</p>}
      <DefaultButton
        text={texts.find.showAll}
        onClick={() => dispatch({ type: "showEverything" })}
      />
    </div>
  );
}

function explanation(
  { query, scope, pinned, recent }: PaneState,
  { entries }: Catalogue,
  { find }: TaskpaneTexts
): { readonly title: string; readonly hint: string } {
  const listed = (ids: readonly string[]): boolean =>
    entries.some((entry) => ids.includes(qualifiedId(entry)));
  if (scope === "pinned" && !listed(pinned)) {
    return { title: find.nothingPinned, hint: find.nothingPinnedHint };
  }
  if (scope === "recent" && !listed(recent)) {
    return { title: find.nothingRecent, hint: find.nothingRecentHint };
  }
  const words = query.trim();
  if (words !== "") return { title: find.nothingFound(words), hint: find.nothingFoundHint };
  return { title: find.nothingLeft, hint: "" };
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    page: { padding: "24px 16px", textAlign: "center", overflowWrap: "anywhere" },
    title: { margin: "0 0 8px", fontWeight: 600 },
    hint: {
      margin: "0 0 16px",
      fontSize: 12,
      lineHeight: 18,
      color: theme.palette.neutralSecondary,
    },
  })
);
