import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { FoundTarget } from "../../../reading/review/review";
import { usePane } from "../../context/PaneContext";
import { getSectionClasses } from "../section-styles";
import { FoundTargetEntry } from "./FoundTargetEntry";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

/** A long plan has hundreds of targets. */
const A_PAGE = 20;

export interface FoundTargetsProps {
  readonly all: readonly FoundTarget[];
  readonly shown: readonly FoundTarget[];
}

/** Targets in the order of their document, a page at a time; arrow keys move among them. */
export function FoundTargets({ all, shown }: FoundTargetsProps): JSX.Element {
  const classes = getSectionClasses(usePane().theme);
  const { review } = usePlanDocumentTexts();
  const [from, setFrom] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const start = Math.min(from, Math.max(0, shown.length - 1));
  const end = Math.min(start + A_PAGE, shown.length);

  const move = (event: KeyboardEvent, step: 1 | -1): void => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
    const at = entries.findIndex((entry) => entry.contains(document.activeElement));
    const next = entries[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  if (shown.length === 0) return <p>{review.none}</p>;
  return (
    <>
      <ol
        ref={list}
        aria-label={review.list}
        style={{ listStyle: "none", margin: 0, padding: 0 }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") move(event, 1);
          if (event.key === "ArrowUp") move(event, -1);
        }}
      >
        {shown.slice(start, end).map((item) => (
          <FoundTargetEntry key={item.key} item={item} all={all} />
        ))}
      </ol>
      <p className={classes.note}>{review.page(start + 1, end, shown.length)}</p>
      {shown.length > A_PAGE && (
        <div className={classes.buttons}>
          <DefaultButton
            text={review.previous}
            disabled={start === 0}
            onClick={() => setFrom(Math.max(0, start - A_PAGE))}
          />
          <DefaultButton
            text={review.next}
            disabled={end === shown.length}
            onClick={() => setFrom(end)}
          />
        </div>
      )}
    </>
  );
}
