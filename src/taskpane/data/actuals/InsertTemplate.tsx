import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { useSelectedEntries } from "../../context/useSelectedEntries";
import { usePane } from "../../context/PaneContext";
import { linking, type LinkAction } from "./answer";
import { insertActualsTemplate, templateEntries, templatePeriods } from "./template";
import { useActualsTexts } from "./useActualsTexts";

export interface InsertTemplateProps {
  /** The name of the table that is linked now; null where there is none to lose. */
  readonly linked: string | null;
  readonly run: (change: LinkAction) => void;
}

/** Inserts an empty table. Where another one is linked the user says which of them the link is to be with. */
export function InsertTemplate({ linked, run }: InsertTemplateProps): JSX.Element {
  const { services, locale } = usePane();
  const { section } = useActualsTexts();
  const selected = useSelectedEntries();
  const entries = templateEntries(services.catalogue, selected);
  const hint = selected.length > 0 ? section.templateHint : section.templateUnselected;
  const insert = (): Promise<string> => insertActualsTemplate(services, entries, locale);
  const insertAndLink = linking(async () => services.actuals.linkTable(await insert(), locale));
  const insertOnly: LinkAction = async () => ({ kind: "inserted", table: await insert() });
  return (
    <>
      <p>{hint(entries.length, templatePeriods(entries))}</p>
      <p>{linked === null ? section.linksItself : section.movesLink(linked)}</p>
      {linked === null ? (
        <DefaultButton text={section.insertTemplate} onClick={() => run(insertAndLink)} />
      ) : (
        <div role="group" aria-label={section.insertTemplate} className={choices}>
          <DefaultButton text={section.insertOnly} onClick={() => run(insertOnly)} />
          <DefaultButton text={section.insertAndLink} onClick={() => run(insertAndLink)} />
        </div>
      )}
    </>
  );
}

const choices = mergeStyles({ display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" });
