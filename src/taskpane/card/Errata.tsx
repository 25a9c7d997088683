import type { Erratum, PlannedIndicator } from "../../core/types";
import { usePane } from "../state/PaneContext";

/** Where the copy of the plan is damaged at a figure of the indicator: what is printed, how it is read, and why. */
export function Errata({ entry }: { readonly entry: PlannedIndicator }): JSX.Element | null {
  const { locale, texts } = usePane();
  const errata = errataOf(entry);
  if (errata.length === 0) return null;
  return (
    <>
      <h3>{texts.card.errata}</h3>
      {errata.map(({ paragraph, printed, read, certainty, reason }) => (
        <p key={`${paragraph} ${printed}`}>
          {texts.card.erratum(printed, read, texts.card.certainty[certainty])}
          {locale === "zh-CN" ? reason.zh : reason.en}
          {texts.card.fullStop}
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
