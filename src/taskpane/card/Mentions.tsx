import { inLanguage } from "../../i18n/locale";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { citation } from "../../core/citation";
import type { Mention, PlannedIndicator } from "../../core/types";
import { bilingualMention } from "../../core/wording";
import { citationText, placeText } from "../../i18n/citation";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** Every place of the plan that states the indicator, with what it prints; the first one is cited. */
export function Mentions({ entry }: { readonly entry: PlannedIndicator }): JSX.Element {
  const { locale, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { mentions } = entry.indicator;
  return (
    <>
      <h3>{pages.card.mentions(mentions.length)}</h3>
      <p className={classes.cited}>{citationText(citation(entry), locale)}</p>
      <ol className={classes.list}>
        {mentions.map((mention, at) => (
          <li key={at}>
            <span>{placeText(mention, locale)}</span>
            {mention.printed !== "" && (
              <span>{pages.card.quoted(innerQuotes(mention.printed))}</span>
            )}
            {translated(mention) !== null && <span>{translated(mention)}</span>}
            {mention.note && (
              <span className={classes.note}>{inLanguage(mention.note, locale)}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );

  /** What it prints in the reader's language, where that is another. */
  function translated(mention: Mention): string | null {
    const said = inLanguage(bilingualMention(entry, mention), locale);
    return said === mention.printed ? null : said;
  }
}

/** Quotation marks within a quotation are single ones, in Chinese as in English. */
function innerQuotes(text: string): string {
  return text.replace(/“/g, "‘").replace(/”/g, "’");
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    cited: { fontSize: 12, color: theme.palette.neutralSecondary },
    list: {
      margin: "4px 0",
      paddingLeft: 20,
      selectors: { li: { padding: "4px 0" }, "li span": { display: "block" } },
    },
    note: { fontSize: 12, color: theme.palette.neutralSecondary },
  })
);
