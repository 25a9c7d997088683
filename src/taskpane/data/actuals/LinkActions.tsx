import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { useSelectedEntries } from "../../insert/useSelectedEntries";
import { usePane } from "../../state/PaneContext";
import { linking, type Change } from "./answer";
import { insertTemplate, templateEntries, templateYears } from "./template";
import { useActualsTexts } from "./useActualsTexts";

export interface LinkActionsProps {
  /** Whether the workbook remembers a table, also one that is lost. */
  readonly isLinked: boolean;
  readonly run: (change: Change) => void;
}

/** Buttons that check, unlink and link a table, and insert an empty one. */
export function LinkActions({ isLinked, run }: LinkActionsProps): JSX.Element {
  const { services, locale } = usePane();
  const { section } = useActualsTexts();
  const selected = useSelectedEntries();
  const entries = templateEntries(services.catalogue, selected);
  const hint = selected.length > 0 ? section.templateHint : section.templateUnselected;
  const LinkButton = isLinked ? DefaultButton : PrimaryButton;
  const unlink: Change = async () => {
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
      <p>{hint(entries.length, templateYears(entries))}</p>
      <DefaultButton
        text={section.insertTemplate}
        onClick={() => run(linking(() => insertTemplate(services, entries, locale)))}
      />
    </>
  );
}

const actions = mergeStyles({ display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" });
