import { useMemo, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { createCatalogue, findIndicator } from "../../../core/lookup";
import type { Plan, PlannedIndicator } from "../../../core/types";
import { nameText } from "../../figures";
import { IndicatorField } from "../../formula/IndicatorField";
import { usePane } from "../../context/PaneContext";
import type { Comparison, SideState } from "./useComparison";
import { useComparisonTexts } from "./useComparisonTexts";

/** Adds one pair: an indicator of each plan. */
export function PairAdder({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { services, locale } = usePane();
  const texts = useComparisonTexts();
  const left = useTyped(comparison.plans.left);
  const right = useTyped(comparison.plans.right);
  const pair = left.entry && right.entry ? { left: left.entry, right: right.entry } : null;
  const isKnown = pair !== null && comparison.has(pair);

  const add = (): void => {
    if (!pair) return;
    comparison.add([pair]);
    left.type("");
    right.type("");
  };
  const field = (side: SideState, { text, type }: Typed): JSX.Element => (
    <IndicatorField
      label={texts.indicator[side]}
      required={false}
      placeholder={texts.placeholder}
      suggestions={texts.suggestions}
      text={text}
      search={(query) =>
        services
          .search(query)
          .map(({ entry }) => entry)
          .filter(({ plan }) => plan.id === comparison.plans[side].id)
      }
      nameOf={({ indicator }) => nameText(indicator, locale)}
      choose={({ indicator }) => type(nameText(indicator, locale))}
      type={type}
    />
  );

  return (
    <>
      {field("left", left)}
      {field("right", right)}
      <p>
        <DefaultButton
          iconProps={{ iconName: "Add" }}
          text={texts.add}
          disabled={!pair || isKnown}
          onClick={add}
        />
      </p>
      {isKnown && <p role="status">{texts.alreadyAdded}</p>}
    </>
  );
}

interface Typed {
  readonly text: string;
  /** The indicator of exactly this name; undefined for any other text. */
  readonly entry: PlannedIndicator | undefined;
  type(text: string): void;
}

function useTyped(plan: Plan): Typed {
  const [text, type] = useState("");
  const catalogue = useMemo(() => createCatalogue([plan]), [plan]);
  const found = findIndicator(catalogue, text);
  return { text, type, entry: found.ok ? found.value : undefined };
}
