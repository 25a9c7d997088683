import { DefaultButton, IconButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { IContextualMenuItem } from "office-ui-fabric-react/lib/ContextualMenu";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { citation } from "../../core/citation";
import { targetFigure } from "../../core/figures";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import { targetFormula } from "../calls/target-formula";
import { useInsert } from "../insert/useInsert";
import { useRareInsert } from "../insert/useRareInsert";
import { usePane } from "../context/PaneContext";
import { useCopying } from "../feedback/useCopying";
import { usePageTexts } from "../context/usePageTexts";

/** Puts the indicator into the workbook or on the clipboard, selects and pins it. */
export function CardActions({ entry }: { readonly entry: PlannedIndicator }): JSX.Element {
  const { state, dispatch, services, insertions, locale, texts } = usePane();
  const pages = usePageTexts();
  const insert = useInsert();
  const rare = useRareInsert();
  const { answer, copy } = useCopying();
  const id = qualifiedId(entry);
  const pinned = state.pinned.includes(id);
  const selected = state.selected.includes(id);
  const busy = insertions.busy;
  const figure = targetFigure(entry);
  const isFile = services.surface === "file";
  const { card } = pages;
  const { selection } = texts;

  const copyItem = (key: string, label: string, text: string): IContextualMenuItem => ({
    key,
    text: label,
    onClick: () => void copy(text),
  });
  const inserts: IContextualMenuItem[] = [
    {
      key: "value",
      text: selection.insertOne.value,
      onClick: () => void insert.cell("value", entry),
    },
    {
      key: "formula",
      text: selection.insertOne.formula,
      onClick: () => void insert.cell("formula", entry),
    },
    {
      key: "citation",
      text: selection.insertOne.citation,
      onClick: () => void insert.cell("citation", entry),
    },
    { key: "comment", text: card.insertComment, onClick: () => void rare.comment([entry]) },
  ];
  const copies: IContextualMenuItem[] = [
    copyItem("value", card.copyValue, figure.ok ? String(figure.value) : ""),
    // In a workbook without the add-in a CQ formula is #NAME?.
    ...(isFile
      ? []
      : [copyItem("formula", card.copyFormula, targetFormula(services.catalogue, entry, locale))]),
    copyItem("citation", card.copyCitation, citationText(citation(entry), locale)),
  ];
  // An indicator whose target is no number has neither value nor formula, only citations.
  const offered = (items: IContextualMenuItem[]): IContextualMenuItem[] =>
    figure.ok ? items : items.filter(({ key }) => key === "citation" || key === "comment");

  return (
    <>
      <div className={classes.actions}>
        {!isFile && (
          <PrimaryButton
            disabled={busy}
            text={card.insert}
            menuIconProps={{ iconName: "ChevronDown" }}
            menuProps={{ items: offered(inserts) }}
          />
        )}
        <DefaultButton
          text={card.copy}
          menuIconProps={{ iconName: "ChevronDown" }}
          menuProps={{ items: offered(copies) }}
        />
        <IconButton
          toggle
          checked={selected}
          iconProps={{ iconName: selected ? "CheckMark" : "Add" }}
          title={selected ? card.unselect : card.select}
          ariaLabel={card.select}
          onClick={() => dispatch({ type: "toggleSelection", id })}
        />
        <IconButton
          toggle
          checked={pinned}
          iconProps={{ iconName: pinned ? "PinFilled" : "Pin" }}
          title={pinned ? card.unpin : card.pin}
          ariaLabel={card.pin}
          onClick={() => dispatch({ type: "togglePin", id })}
        />
      </div>
      <p role="status" className={classes.answer}>
        {answer}
      </p>
    </>
  );
}

const classes = mergeStyleSets({
  actions: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" },
  answer: { fontSize: 12 },
});
