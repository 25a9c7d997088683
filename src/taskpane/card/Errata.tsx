import { inLanguage } from "../../i18n/locale";
import type { Erratum, PlannedIndicator } from "../../core/types";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** Where the copy of the plan is damaged at a figure of the indicator: what is printed, how it is read, and why. */
export function Errata({ entry }: { readonly entry: PlannedIndicator }): JSX.Element | null {
  const { locale } = usePane();
  const pages = usePageTexts();
  const errata = errataOf(entry);
  if (errata.length === 0) return null;
  return (
    <>
      <h3>{pages.card.errata}</h3>
      {errata.map(({ paragraph, printed, read, certainty, reason }) => (
        <p key={`${paragraph} ${printed}`}>
          {pages.card.erratum(printed, read, pages.card.certainty[certainty])}
          {inLanguage(reason, locale)}
          {pages.card.fullStop}
        </p>
      ))}
    </>
  );
}

function errataOf({ plan, indicator }: PlannedIndicator): readonly Erratum[] {
  return plan.errata.filter((erratum) =>
    indicator.mentions.some(
      ({ paragraph, printed }) => paragraph === erratum.paragraph && printed === erratum.printed
    )
  );
}
