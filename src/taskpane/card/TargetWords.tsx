import { inLanguage } from "../../i18n/locale";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { targetFigure } from "../../core/figures";
import type { PlannedIndicator, Target } from "../../core/types";
import { directionText } from "../../i18n/choices";
import { hedgeText } from "../../i18n/citation";
import { bilingualWording, targetWording } from "../../core/wording";
import { targetText } from "../figures";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** How the target is worded, and by which other names the indicator goes. */
export function TargetWords({ entry }: { readonly entry: PlannedIndicator }): JSX.Element {
  const { locale, theme } = usePane();
  const pages = usePageTexts();
  const { indicator } = entry;
  const { card } = pages;
  const figure = targetFigure(entry);
  const rows = [
    ...indicator.targets.flatMap((target) => [
      [card.requirement, targetText(target, entry, locale)],
      [card.printed, printedText(target)],
    ]),
    [card.direction, figure.ok ? directionText(indicator.direction, locale) : ""],
    [
      inLanguage({ zh: card.englishName, en: card.chineseName }, locale),
      inLanguage({ zh: indicator.name.en, en: indicator.name.zh }, locale),
    ],
    [card.aliases, indicator.aliases.join(card.separator)],
  ].filter(([, text]) => text !== "");
  return (
    <>
      <h3>{card.wording}</h3>
      <dl className={getClass(theme)}>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );

  function printedText(target: Target): string {
    const read = inLanguage(bilingualWording(entry, target), locale);
    const { printed } = targetWording(entry, target);
    const words = printed === null ? read : card.readAs(read, printed);
    const hedge = hedgeText(target.hedge, locale);
    return read.includes(hedge) ? words : card.hedged(words, hedge);
  }
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    margin: "4px 0",
    selectors: {
      "> div": { display: "flex", gap: 8, padding: "4px 0" },
      dt: { flex: "0 0 72px", color: theme.palette.neutralSecondary },
      dd: { flex: 1, margin: 0 },
    },
  })
);
