import { useMemo, useState } from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { rowDoubtText } from "../../i18n/actuals-reading";
import { inLanguage, type Locale } from "../../i18n/locale";
import { ownTableTexts } from "../../i18n/own-table";
import {
  mergeFigures,
  type BroughtFigure,
  type TakenFigure,
} from "../../reading/actuals/brought-figures";
import { filledSheets, figurePlaceText } from "../../sheets/monitoring/filled-sheets";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { CopyButton } from "../feedback/CopyButton";
import { InsertButton } from "../insert/InsertButton";
import { RunningTotalsChoice } from "../insert/RunningTotalsChoice";
import { copiedTable } from "./copied-table";
import { ResultTable, type VisibleCell } from "../table-reading/ResultTable";

/** The choice of none of several figures. */
const NEITHER = -1;

/** How many are listed; the file and the copied list have them all. */
const LISTED = 50;

/** Which figures of the files are taken, where they differ, what is left out and why; then the monitoring sheet with them. */
export function FiguresReview({
  figures,
}: {
  readonly figures: readonly BroughtFigure[];
}): JSX.Element {
  const { state, services, insertions, locale, texts } = usePane();
  const { gaps } = usePageTexts().insert;
  const words = ownTableTexts(locale);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const merged = useMemo(() => mergeFigures(figures, chosen), [figures, chosen]);
  const { agreed, conflicts, doubtful } = merged;
  const open = conflicts.filter(({ key }) => (chosen.get(key) ?? NEITHER) === NEITHER).length;
  const list = useMemo(() => listOf(agreed, words, locale), [agreed, words, locale]);
  const { method, marks, runningTotals } = state.preferences;

  const download = (): Promise<boolean> =>
    insertions.place(
      "monitoring",
      (_placement, observer) =>
        services.workbook.insertSheets(
          (names) => filledSheets(merged, { locale, method, marks, runningTotals }, names),
          observer
        ),
      "newSheet"
    );

  return (
    <>
      <p role="status">{words.counted(agreed.length, open, doubtful.length)}</p>
      {conflicts.length > 0 && <p>{words.conflicts}</p>}
      {conflicts.map(({ key, figures: given }) => {
        const [first] = given;
        return (
          first && (
            <Dropdown
              key={key}
              label={words.conflict(inLanguage(first.entry.indicator.name, locale), first.year)}
              placeholder={gaps.choose}
              selectedKey={chosen.get(key) ?? null}
              options={[
                ...given.map((figure, at) => ({
                  key: at,
                  text: words.option(figure.shown, figure.place.file, figurePlaceText(figure)),
                })),
                { key: NEITHER, text: words.neither },
              ]}
              onChange={(_event, option) =>
                setChosen(new Map([...chosen, [key, option?.key as number]]))
              }
            />
          )
        );
      })}
      {doubtful.length > 0 && (
        <>
          <p>{words.doubtful(doubtful.length)}</p>
          <ul className={classes.rows}>
            {doubtful.slice(0, LISTED).map((figure, at) => (
              <li key={at}>{doubtLine(figure)}</li>
            ))}
          </ul>
          {doubtful.length > LISTED && <p>{gaps.more(doubtful.length - LISTED)}</p>}
        </>
      )}
      {agreed.length > 0 && (
        <>
          <h3 className={classes.heading}>{words.taken}</h3>
          <ResultTable cells={list} head={0} ownColumns={0} />
        </>
      )}
      <RunningTotalsChoice entries={agreed.map(({ entry }) => entry)} />
      <CopyButton
        label={words.copyList}
        text={[copiedTable(list).text, ...doubtful.map(doubtLine)].join("\r\n")}
        texts={texts}
        copy={(text) => services.copy(text)}
      />
      <InsertButton free={agreed.length > 0} onInsert={() => void download()} />
    </>
  );

  function doubtLine(figure: BroughtFigure): string {
    const place = words.place(figure.place.file, figurePlaceText(figure));
    const reason = figure.doubt ? rowDoubtText(figure.doubt, locale) : "";
    return words.doubt(place, figure.name, reason);
  }
}

function listOf(
  taken: readonly TakenFigure[],
  words: ReturnType<typeof ownTableTexts>,
  locale: Locale
): readonly (readonly VisibleCell[])[] {
  const { name, year, value, place } = words.headings;
  const text = (content: string): VisibleCell => ({ text: content, isNumber: false });
  const number = (content: number): VisibleCell => ({ text: String(content), isNumber: true });
  return [
    [name, year, value, place].map(text),
    ...taken.map((figure) => [
      text(inLanguage(figure.entry.indicator.name, locale)),
      number(figure.year),
      number(figure.value),
      text(words.place(figure.place.file, figurePlaceText(figure))),
    ]),
  ];
}

const classes = mergeStyleSets({
  rows: { margin: "4px 0 8px", paddingLeft: 16, fontSize: 12, overflowWrap: "anywhere" },
  heading: { margin: "12px 0 4px", fontSize: 14, fontWeight: 600 },
});
