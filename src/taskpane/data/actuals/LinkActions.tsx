import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { usePane } from "../../context/PaneContext";
import { linking, type LinkAction } from "./answer";
import { InsertTemplate } from "./InsertTemplate";
import type { CheckedLink } from "./linked-actuals";
import { useActualsTexts } from "./useActualsTexts";

export interface LinkActionsProps {
  /** null: it could not be read. */
  readonly link: CheckedLink | null;
  readonly run: (change: LinkAction) => void;
}

/** Buttons that check, unlink and link a table, and insert an empty one. */
export function LinkActions({ link, run }: LinkActionsProps): JSX.Element {
  const { services, locale } = usePane();
  const { section } = useActualsTexts();
  // Also one that is lost can be forgotten.
  const isLinked = link !== null && link.kind !== "none";
  const LinkButton = isLinked ? DefaultButton : PrimaryButton;
  const unlink: LinkAction = async () => {
    await services.actuals.unlink();
    return { kind: "unlinked" };
  };
  return (
    <>
      {isLinked && (
        <div className={actions}>
          <DefaultButton text={section.check} onClick={() => run(async () => null)} />
          <DefaultButton text={section.unlink} onClick={() => run(unlink)} />
        </div>
      )}
      <p>{section.linkHint}</p>
      <LinkButton
        text={section.link}
        onClick={() => run(linking(() => services.actuals.linkActiveTable(locale)))}
      />
      <InsertTemplate linked={link?.kind === "linked" ? link.table.name : null} run={run} />
    </>
  );
}

const actions = mergeStyles({ display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" });
