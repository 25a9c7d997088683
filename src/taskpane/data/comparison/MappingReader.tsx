import { useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { reasonText } from "../../../i18n/reasons";
import type { Mapping, UnmatchedCell } from "../../../excel/tables/comparison-mapping";
import { errorText } from "../../feedback/error-text";
import { usePane } from "../../context/PaneContext";
import type { Comparison } from "./useComparison";
import { useComparisonTexts } from "./useComparisonTexts";

/** How the last reading ended. */
type Reading =
  | { readonly kind: "read"; readonly known: number; readonly mapping: Mapping }
  | { readonly kind: "notTwoColumns" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Reads pairs from the workbook and tells what it could not read. */
export function MappingReader({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { services } = usePane();
  const texts = useComparisonTexts();
  const [reading, setReading] = useState<Reading | null>(null);

  const read = async (): Promise<Reading> => {
    const { plans, add, has } = comparison;
    const cells = await services.workbook.readMappingCells();
    const { mappingIn } = await import("../../../excel/tables/comparison-mapping");
    const mapping = cells && mappingIn(cells, plans.left, plans.right);
    if (!mapping) return { kind: "notTwoColumns" };
    add(mapping.pairs);
    return { kind: "read", known: mapping.pairs.filter(has).length, mapping };
  };

  return (
    <>
      <DefaultButton
        iconProps={{ iconName: "Table" }}
        text={texts.read}
        onClick={() =>
          void read()
            .catch((error: unknown): Reading => ({ kind: "failed", error }))
            .then(setReading)
        }
      />
      <p>{texts.readHint}</p>
      {reading && <ReadingReport reading={reading} />}
    </>
  );
}

function ReadingReport({ reading }: { readonly reading: Reading }): JSX.Element {
  const { locale } = usePane();
  const texts = useComparisonTexts();
  if (reading.kind !== "read") {
    return (
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {reading.kind === "failed" ? errorText(reading.error, locale) : texts.notTwoColumns}
      </MessageBar>
    );
  }
  const { known, mapping } = reading;
  const { pairs, unmatched } = mapping;
  const messageOf = ({ row, side, reason }: UnmatchedCell): string =>
    texts.unmatchedCell(row, texts.plan[side], reason ? reasonText(reason, locale) : texts.blank);
  return (
    <MessageBar
      messageBarType={unmatched.length > 0 ? MessageBarType.warning : MessageBarType.success}
      isMultiline
    >
      {texts.readDone(pairs.length - known, known)}
      {unmatched.length > 0 && (
        <>
          {texts.unmatched(unmatched.length)}
          <ul className={list}>
            {unmatched.map((cell) => (
              <li key={`${cell.row} ${cell.side}`}>{messageOf(cell)}</li>
            ))}
          </ul>
        </>
      )}
    </MessageBar>
  );
}

const list = mergeStyles({ margin: 0, paddingLeft: 16, maxHeight: 200, overflowY: "auto" });
