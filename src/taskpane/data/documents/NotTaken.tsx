import type { DocumentFindings } from "../../../reading/sentences/read-document";
import { usePane } from "../../context/PaneContext";
import { getSectionClasses } from "../section-styles";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

/** How many are listed; a document holds thousands of dates and numbers. */
const MOST = 200;

/** Digits that no target was made of, with the reason, and places where the copy seems to be damaged. */
export function NotTaken({
  findings,
}: {
  readonly findings: DocumentFindings | null;
}): JSX.Element | null {
  const classes = getSectionClasses(usePane().theme);
  const texts = usePlanDocumentTexts();
  if (findings === null) return null;
  const { leftOut, errata } = findings;
  return (
    <>
      {errata.length > 0 && (
        <details>
          <summary>{texts.errataTitle(errata.length)}</summary>
          <ul className={classes.note}>
            {errata.slice(0, MOST).map(({ paragraph, printed, read }, index) => (
              <li key={index}>{texts.erratum(paragraph, printed, read)}</li>
            ))}
          </ul>
        </details>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{texts.leftOutTitle(leftOut.length)}</summary>
          <ul className={classes.note}>
            {leftOut.slice(0, MOST).map(({ printed, reason, place }, index) => (
              <li key={index}>
                {[printed, texts.leftOut[reason], texts.review.paragraph(place.paragraph)].join(
                  " · "
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
