import { useEffect } from "react";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { qualifiedId } from "../../core/lookup";
import { attributeText, kindText } from "../../i18n/citation";
import { topicText } from "../find/topics";
import { nameText, planTitle } from "../figures";
import { PageHeader } from "../PageHeader";
import { usePane } from "../context/PaneContext";
import { CardActions } from "./CardActions";
import { Errata } from "./Errata";
import { Figures } from "./Figures";
import { Mentions } from "./Mentions";
import { PathChart } from "./PathChart";
import { PathTable } from "./PathTable";
import { TargetWords } from "./TargetWords";
import { usePageTexts } from "../context/usePageTexts";

/** Everything the plan says of one indicator, and what follows from it. */
export function CardView(): JSX.Element | null {
  const { state, dispatch, services, locale, theme } = usePane();
  const pages = usePageTexts();
  const { page } = state;
  const id = page?.name === "card" ? page.id : "";
  const entry = services.catalogue.entries.find((candidate) => qualifiedId(candidate) === id);

  useEffect(() => {
    if (!entry) dispatch({ type: "closePage" });
  }, [entry, dispatch]);

  if (!entry) return null;
  const { plan, indicator } = entry;
  const classes = getClasses(theme);
  const marks = [
    pages.card.code(indicator.code),
    kindText(indicator.kind, locale),
    indicator.attribute === null ? "" : attributeText(indicator.attribute, locale),
    topicText(plan, indicator.topic, locale),
  ].filter((mark) => mark !== "");

  return (
    <>
      <PageHeader title={nameText(indicator, locale)} />
      <div className={classes.card}>
        <p className={classes.marks}>{marks.join(" · ")}</p>
        {services.catalogue.plans.length > 1 && (
          <p className={classes.marks}>{planTitle(plan, locale)}</p>
        )}
        <CardActions entry={entry} />
        <Figures entry={entry} />
        <PathChart entry={entry} />
        <PathTable entry={entry} />
        <TargetWords entry={entry} />
        <Mentions entry={entry} />
        <Errata entry={entry} />
      </div>
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    card: {
      padding: "0 12px 16px",
      overflowWrap: "anywhere",
      selectors: {
        h3: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
        p: { margin: "4px 0" },
        table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
      },
    },
    marks: { fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
