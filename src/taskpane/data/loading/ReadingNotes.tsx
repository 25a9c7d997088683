import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Note } from "../../../core/validation/note";
import type { Plan } from "../../../core/types";
import { noteText } from "../../../i18n/plan-reading";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

/** How many names are shown, so that the user sees whether they are garbled. */
const SAMPLES = 3;

export interface ReadingNotesProps {
  readonly notes: readonly Note[];
  /** What was read; none where there are problems. */
  readonly plans: readonly Plan[];
}

/** What was assumed while reading, for the user to judge. */
export function ReadingNotes({ notes, plans }: ReadingNotesProps): JSX.Element | null {
  const { locale, theme } = usePane();
  const texts = usePlanTexts().notes;
  const classes = getClasses(theme);
  const samples = notes.some(isGuess)
    ? plans
        .flatMap(({ indicators }) => indicators)
        .slice(0, SAMPLES)
        .map(({ name }) => name.zh)
    : [];
  if (notes.length === 0) return null;
  return (
    <section className={classes.notes}>
      <h3>{texts.title}</h3>
      <ul>
        {notes.map((note, at) => (
          <li key={at}>{noteText(note, locale)}</li>
        ))}
        {samples.length > 0 && <li>{texts.samples(samples)}</li>}
      </ul>
    </section>
  );
}

/** Text that is UTF-8 to the last byte is hardly anything else; of other encodings that cannot be said. */
function isGuess(note: Note): boolean {
  return note.code === "encoding" && note.encoding !== "utf-8";
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    notes: {
      margin: "12px 0",
      padding: "8px 12px",
      background: theme.palette.neutralLighterAlt,
      fontSize: 12,
      lineHeight: 18,
      selectors: {
        h3: { margin: 0, fontSize: 12, fontWeight: 600 },
        ul: { margin: "4px 0 0", paddingLeft: 16 },
      },
    },
  })
);
