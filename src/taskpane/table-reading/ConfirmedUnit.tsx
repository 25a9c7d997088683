import { useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { RowDoubt } from "../../core/actuals/row-doubt";
import { rowDoubtText } from "../../i18n/actuals-reading";
import { ownTableTexts } from "../../i18n/own-table";
import type { CheckedFigure } from "../../reading/actuals/check-table";
import type { TableAnswers } from "../../reading/actuals/table";
import { usePane } from "../context/PaneContext";

export interface ConfirmedUnitProps {
  readonly checked: readonly CheckedFigure[];
  readonly answers: TableAnswers;
  readonly answer: (answers: TableAnswers) => void;
}

/** Figures in another unit of the same kind, or with a percent sign: converted only after a yes to a sentence with an example. */
export function ConfirmedUnit({
  checked,
  answers,
  answer,
}: ConfirmedUnitProps): JSX.Element | null {
  const { locale } = usePane();
  const [sentence, setSentence] = useState("");
  const { unit, ...others } = answers;
  const inOthers = checked.flatMap(({ doubt }): { doubt: RowDoubt; unit: string }[] => {
    if (doubt?.code === "unitScaled" || doubt?.code === "unitInCell")
      return [{ doubt, unit: doubt.unit }];
    return doubt?.code === "percentSign" ? [{ doubt, unit: "%" }] : [];
  });
  const [first] = inOthers;
  if (!first && unit === undefined) return null;
  const same = first ? inOthers.filter((other) => other.unit === first.unit).length : 0;
  const label = first
    ? ownTableTexts(locale).confirm(same, rowDoubtText(first.doubt, locale))
    : sentence;
  return (
    <Checkbox
      styles={{ root: { margin: "8px 0" } }}
      label={unit === undefined ? label : sentence}
      checked={unit !== undefined}
      onChange={(_event, isYes) => {
        if (isYes && first) {
          setSentence(label);
          answer({ ...others, unit: first.unit });
        } else answer(others);
      }}
    />
  );
}
