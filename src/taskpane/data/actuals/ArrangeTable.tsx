import { useMemo, useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { actualsReadingTexts, rowDoubtText } from "../../../i18n/actuals-reading";
import { inLanguage } from "../../../i18n/locale";
import type { PrintedTable } from "../../../excel/tables/printed-table";
import type { TableAnswers } from "../../../reading/actuals/table";
import { usePane } from "../../context/PaneContext";
import { ConfirmedUnit } from "../../table-reading/ConfirmedUnit";
import { ResultTable } from "../../table-reading/ResultTable";
import { TableQuestionField } from "../../table-reading/TableQuestionField";
import { linking, type LinkAction } from "./answer";
import { arrangement, insertArranged } from "./arrangement";
import { useActualsTexts } from "./useActualsTexts";

/** How many are shown of the rows as they are understood, and of those that are left out. */
const SHOWN = 10;

export interface ArrangeTableProps {
  readonly table: PrintedTable;
  /** The name of the table that is linked now; null where there is none to lose. */
  readonly linked: string | null;
  readonly run: (change: LinkAction) => void;
  readonly close: () => void;
}

/** A statistical table as it is printed, made into a table of actual figures: what it leaves open is asked, all in one step. */
export function ArrangeTable({ table, linked, run, close }: ArrangeTableProps): JSX.Element {
  const { services, locale } = usePane();
  const { catalogue } = services;
  const { arranged: words } = useActualsTexts();
  const [answers, setAnswers] = useState<TableAnswers>({});
  const found = useMemo(() => arrangement(table, answers, catalogue), [table, answers, catalogue]);
  const figures = found?.figures ?? [];
  const left = found?.left ?? [];
  const write = (): Promise<string> => insertArranged(services, figures, locale);
  const writeAndLink = linking(async () => services.actuals.linkTable(await write(), locale));
  const writeOnly: LinkAction = async () => ({
    kind: "arranged",
    table: await write(),
    count: figures.length,
  });
  return (
    <section aria-label={words.heading}>
      <h3 className={classes.heading}>{words.heading}</h3>
      <p role="status">{words.read(table.address)}</p>
      {found === null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {actualsReadingTexts(locale).command.noTable}
        </MessageBar>
      )}
      {found?.questions.map((question) => (
        <TableQuestionField
          key={question.asks}
          question={question}
          answers={answers}
          answer={setAnswers}
        />
      ))}
      {found && (
        <>
          <ConfirmedUnit checked={found.checked} answers={answers} answer={setAnswers} />
          <p role="status">{words.counted(figures.length, left.length, found.changes)}</p>
        </>
      )}
      {figures.length > 0 && (
        <ResultTable
          cells={[words.columns.map(text), ...figures.slice(0, SHOWN).map(shown)]}
          head={0}
          ownColumns={0}
        />
      )}
      {figures.length > SHOWN && <p>{words.more(figures.length - SHOWN)}</p>}
      {left.length > 0 && (
        <ul className={classes.left}>
          {left.slice(0, SHOWN).map(({ source, name, doubt }) => (
            <li key={source}>{words.left(source, name, rowDoubtText(doubt, locale))}</li>
          ))}
          {left.length > SHOWN && <li>{words.more(left.length - SHOWN)}</li>}
        </ul>
      )}
      <div className={classes.actions}>
        <PrimaryButton
          text={linked === null ? words.write : words.writeAndMove}
          disabled={figures.length === 0}
          onClick={() => run(writeAndLink)}
        />
        {linked !== null && (
          <DefaultButton
            text={words.writeOnly}
            disabled={figures.length === 0}
            onClick={() => run(writeOnly)}
          />
        )}
        <DefaultButton text={words.cancel} onClick={close} />
      </div>
    </section>
  );

  function shown({ entry, year, value, source }: (typeof figures)[number]) {
    const { name, unit } = entry.indicator;
    return [
      text(inLanguage(name, locale)),
      text(String(year)),
      { text: String(value), isNumber: true },
      text(inLanguage(unit, locale)),
      text(source),
    ];
  }
}

function text(content: string): { readonly text: string; readonly isNumber: boolean } {
  return { text: content, isNumber: false };
}

const classes = mergeStyleSets({
  heading: { margin: "12px 0 4px", fontSize: 14, fontWeight: 600 },
  left: { margin: "4px 0 8px", paddingLeft: 16, fontSize: 12 },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" },
});
