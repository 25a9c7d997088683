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
  /** Reads a printed table, to make it into one of actual figures. */
  readonly arrange: () => void;
}

/** Buttons that check, unlink and link a table, and insert an empty one. */
export function LinkActions({ link, run, arrange }: LinkActionsProps): JSX.Element {
  const { services, locale } = usePane();
  const { section, arranged } = useActualsTexts();
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
      <p>{arranged.hint}</p>
      <DefaultButton text={arranged.start} onClick={arrange} />
      <InsertTemplate linked={link?.kind === "linked" ? link.table.name : null} run={run} />
    </>
  );
}

const actions = mergeStyles({ display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" });
