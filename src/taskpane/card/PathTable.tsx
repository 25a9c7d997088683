import type { PlannedIndicator } from "../../core/types";
import { roundedText, unitText } from "../figures";
import { DataTable } from "./DataTable";
import { usePane } from "../context/PaneContext";
import { pathPoints } from "./path-points";
import { usePageTexts } from "../context/usePageTexts";

/** The path to the target in figures, by either method, for who cannot see the chart and for who needs the numbers. */
export function PathTable({ entry }: { readonly entry: PlannedIndicator }): JSX.Element | null {
  const { locale, texts } = usePane();
  const pages = usePageTexts();
  const linear = pathPoints(entry, "linear");
  const compound = pathPoints(entry, "compound");
  if (linear.length === 0) return null;

  const text = (value: number | undefined): string =>
    value === undefined ? pages.card.noFigure : roundedText(value, entry.indicator);
  const unit = unitText(entry.indicator, locale);
  return (
    <>
      <h3>{pages.card.path}</h3>
      <p>{pages.card.pathNote(unit)}</p>
      <DataTable
        caption={pages.card.path}
        headers={[pages.card.year, pages.card.linear, pages.card.compound]}
        rows={linear.map(({ year, value }, at) => [
          texts.figures.year(year),
          text(value),
          text(compound[at]?.value),
        ])}
      />
    </>
  );
}
