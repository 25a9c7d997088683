import { useState } from "react";
import type { KeyboardEvent } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { understoodTarget, understoodValue } from "../../../i18n/plan-questions";
import type { FoundTarget } from "../../../reading/review/review";
import { usePane } from "../../context/PaneContext";
import { ChangeForm } from "./ChangeForm";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

export interface FoundTargetEntryProps {
  readonly item: FoundTarget;
  readonly all: readonly FoundTarget[];
}

/** A target beside the sentence that states it, and what can be done with it. */
export function FoundTargetEntry({ item, all }: FoundTargetEntryProps): JSX.Element {
  const { locale, theme } = usePane();
  const { desk } = useDocumentDesk();
  const texts = usePlanDocumentTexts();
  const { review } = texts;
  const classes = getClasses(theme);
  const [changing, setChanging] = useState(false);
  const { key, found, target, decision, isPast } = item;
  const name = target.name || review.noName;
  const take = (): void => desk.decide(key, "taken");
  const leaveOut = (): void => desk.decide(key, "leftOut");
  const byKey = (event: KeyboardEvent<HTMLLIElement>): void => {
    // In a field letters are letters.
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const action = { t: take, n: leaveOut, e: () => setChanging(true) }[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  const actions = [
    [review.take, take, decision !== "taken" && target.name !== ""],
    [review.leaveOut, leaveOut, decision !== "leftOut"],
    [review.change, () => setChanging(true), !changing],
  ] as const;
  return (
    <li tabIndex={0} className={classes.entry} aria-label={name} onKeyDown={byKey}>
      <p className={classes.name}>{name}</p>
      <p>
        {isPast
          ? understoodValue(
              { ...target, value: target.lower ?? target.upper ?? 0 },
              target.unit,
              locale
            )
          : understoodTarget(target, null, locale)}
      </p>
      <blockquote className={classes.sentence}>
        {found.sentence.slice(0, found.at)}
        <mark className={classes.mark}>{found.printed}</mark>
        {found.sentence.slice(found.at + found.printed.length)}
      </blockquote>
      <p className={classes.about}>
        {[
          review.paragraph(found.place.paragraph),
          review.grades[found.grade],
          review.decisions[decision],
        ].join(" · ")}
      </p>
      {found.reasons.length > 0 && (
        <p className={classes.about}>
          {review.reason([...new Set(found.reasons)].map((reason) => texts.reasons[reason]))}
        </p>
      )}
      {found.mentions.length > 0 && (
        <p className={classes.about}>
          {review.mentions(found.mentions.map(({ place }) => place.paragraph))}
        </p>
      )}
      <div className={classes.actions}>
        {actions.map(([label, act, isOffered]) => (
          <DefaultButton
            key={label}
            text={label}
            ariaLabel={review.named(label, name)}
            disabled={!isOffered}
            onClick={act}
          />
        ))}
      </div>
      {changing && <ChangeForm item={item} all={all} close={() => setChanging(false)} />}
    </li>
  );
}

const getClasses = memoizeFunction(({ palette, semanticColors }: ITheme) =>
  mergeStyleSets({
    entry: {
      padding: "8px 4px",
      borderBottom: `1px solid ${palette.neutralLight}`,
      selectors: { p: { margin: "0 0 4px" } },
    },
    name: { fontWeight: 600 },
    sentence: {
      margin: "4px 0",
      paddingLeft: 8,
      borderLeft: `3px solid ${palette.neutralTertiary}`,
    },
    mark: { background: semanticColors.warningBackground, color: semanticColors.bodyText },
    about: { fontSize: 12, color: palette.neutralSecondary },
    actions: { display: "flex", flexWrap: "wrap", gap: 8 },
  })
);
