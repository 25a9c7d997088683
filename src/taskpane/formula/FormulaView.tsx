import { useMemo, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { functionIds, functionTexts } from "../../i18n/functions";
import { usePane } from "../context/PaneContext";
import type { FormulaDraft } from "../calls/draft";
import { ArgumentField } from "./ArgumentField";
import { withArgument } from "../calls/draft";
import type { PickedCells } from "../calls/evaluate";
import { fitting } from "./fitting";
import { FormulaResult } from "./FormulaResult";
import { SeveralRows } from "./SeveralRows";
import { signatures } from "../calls/signatures";
import { usePageTexts } from "../context/usePageTexts";

/** Builds a formula from pickers, and shows its text and result before it is inserted. */
export function FormulaView(): JSX.Element {
  const { state, dispatch, services, locale, theme } = usePane();
  const pages = usePageTexts();
  const [picked, setPicked] = useState<PickedCells>(new Map());
  const [several, setSeveral] = useState(false);
  const draft = state.formula;
  const { formula } = pages;
  const words = useMemo(() => functionTexts(locale).functions[draft.function], [locale, draft]);
  const change = (changed: FormulaDraft): void =>
    dispatch({ type: "draftFormula", draft: fitting(changed, services.catalogue) });

  return (
    <div className={getClass(theme)}>
      <Dropdown
        label={formula.function}
        selectedKey={draft.function}
        options={functionIds.map((key) => ({ key, text: formula.named(key, formula.names[key]) }))}
        onChange={(_event, _option, at = 0) =>
          change({ ...draft, function: functionIds[at] ?? draft.function })
        }
      />
      <p>{words.description}</p>
      {services.surface === "file" && (
        <Checkbox
          styles={{ root: { margin: "8px 0" } }}
          label={formula.severalRows}
          checked={several}
          onChange={(_event, isWanted = false) => setSeveral(isWanted)}
        />
      )}
      {several ? (
        <SeveralRows id={draft.function} />
      ) : (
        <>
          {signatures[draft.function].map((parameter) => (
            <ArgumentField
              key={parameter.id}
              parameter={parameter}
              draft={draft}
              change={(typed) => change(withArgument(draft, parameter.id, typed))}
              keep={(address, values) => setPicked(new Map([...picked, [address, values]]))}
            />
          ))}
          <FormulaResult draft={draft} picked={picked} />
        </>
      )}
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    padding: "8px 12px 16px",
    overflowWrap: "anywhere",
    selectors: {
      p: { margin: "4px 0 8px", fontSize: 12, color: theme.palette.neutralSecondary },
    },
  })
);
