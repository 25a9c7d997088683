import { useEffect, useRef, useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Plan } from "../../../core/types";
import type { PlanTexts } from "../../../i18n/plans";
import { errorText } from "../../feedback/error-text";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { usePlanTexts } from "../usePlanTexts";
import { removalEffect } from "./removal-effect";
import type { RemovalEffect } from "./removal-effect";

export interface RemovalProps {
  readonly plan: Plan;
  readonly leave: () => void;
}

/** Asks before a plan is taken out of the workbook, and says what its formulas will show then. */
export function Removal({ plan, leave }: RemovalProps): JSX.Element {
  const { locale, theme } = usePane();
  const { desk, work } = usePlanDesk();
  const { removal } = usePlanTexts();
  const effect = useRemovalText(plan);
  const question = useRef<HTMLHeadingElement>(null);
  const classes = getClasses(theme);
  const title = planTitle(plan, locale);

  useEffect(() => question.current?.focus(), []);

  return (
    <div role="group" aria-label={removal.title} className={classes.removal}>
      <h4 ref={question} tabIndex={-1}>
        {removal.question(title)}
      </h4>
      <p role="status">{effect}</p>
      <p className={classes.note}>{removal.keepsFile}</p>
      <div className={classes.actions}>
        <PrimaryButton
          text={removal.confirm}
          disabled={work.storing.state === "running"}
          onClick={() => void desk.drop(plan.id, title)}
        />
        <DefaultButton text={removal.cancel} onClick={leave} />
      </div>
    </div>
  );
}

/** What the formulas of the workbook will show, once they have been looked for. */
function useRemovalText({ id }: Plan): string {
  const { services, locale } = usePane();
  const { removal } = usePlanTexts();
  const { workbook, catalogue } = services;
  const [effect, setEffect] = useState<RemovalEffect | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let asked = true;
    workbook.checkFormulas().then(
      (cells) => asked && setEffect(removalEffect(cells, catalogue, id)),
      (reason: unknown) => asked && setError(reason)
    );
    return () => {
      asked = false;
    };
  }, [workbook, catalogue, id]);

  if (error !== null) return removal.notCounted(errorText(error, locale));
  return effect === null ? removal.counting : effectText(effect, removal);
}

function effectText(
  { lost, moved, unclear }: RemovalEffect,
  removal: PlanTexts["removal"]
): string {
  const sentences = [
    lost + moved === 0 ? removal.unused : "",
    lost > 0 ? removal.lost(lost) : "",
    moved > 0 ? removal.moved(moved) : "",
    unclear > 0 ? removal.unclear(unclear) : "",
  ];
  return sentences.join("");
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    removal: {
      marginTop: 8,
      paddingTop: 8,
      borderTop: `1px solid ${theme.palette.neutralLight}`,
      selectors: {
        h4: { margin: 0, fontSize: 14, lineHeight: 20, fontWeight: 600, outline: "none" },
      },
    },
    note: { fontSize: 12, color: theme.palette.neutralSecondary },
    actions: { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8 },
  })
);
