import { FocusZone, FocusZoneDirection } from "office-ui-fabric-react/lib/FocusZone";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { CopyButton } from "../feedback/CopyButton";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { PlaceLink, type CellPlace } from "../feedback/PlaceLink";
import {
  calculatedLines,
  figureCount,
  figureLines,
  type FigureLine,
  type FoundFigures,
} from "./figure-lines";

/** How many doubtful figures are shown; the copied report has all. */
const SHOWN = 50;

export interface FiguresSectionProps {
  readonly figures: FoundFigures;
  readonly goTo: (place: CellPlace) => void;
}

/** 实际值: the actual figures in the workbook that are doubtful, with the cell, the reason and the cure. */
export function FiguresSection({ figures, goTo }: FiguresSectionProps): JSX.Element {
  const { services, locale, texts, theme } = usePane();
  const words = usePageTexts().check.figures;
  const classes = getClasses(theme);
  const doubted = figureLines(figures, locale);
  const summary = words.found(figureCount(figures), doubted.length);
  const lines = [...doubted, ...calculatedLines(figures, words)];
  const hidden = lines.length - SHOWN;
  return (
    <section aria-label={words.heading}>
      <h2 className={classes.heading}>{words.heading}</h2>
      <p>{summary}</p>
      {lines.length > 0 && (
        <>
          <FocusZone direction={FocusZoneDirection.vertical}>
            <ul className={classes.list}>
              {lines.slice(0, SHOWN).map((line, at) => (
                <li key={at}>
                  <PlaceLink place={line.place} goTo={goTo} /> {line.name}
                  <div>{textOf(line)}</div>
                </li>
              ))}
            </ul>
          </FocusZone>
          {hidden > 0 && <p>{words.more(hidden)}</p>}
          <CopyButton
            label={words.copy}
            text={[summary, ...lines.map(lineText)].join("\n")}
            texts={texts}
            copy={services.copy}
          />
        </>
      )}
    </section>
  );

  function textOf({ text, formulas }: FigureLine): string {
    return formulas.length === 0 ? text : text + words.usedBy(formulas);
  }

  function lineText(line: FigureLine): string {
    const { sheet, address } = line.place;
    return [`${sheet}!${address}`, line.name, textOf(line)].join("\t");
  }
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
    list: {
      margin: 0,
      padding: 0,
      listStyle: "none",
      selectors: {
        li: { padding: "6px 0", borderTop: `1px solid ${theme.palette.neutralLighter}` },
      },
    },
  })
);
