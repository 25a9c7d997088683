import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { IndicatorKind } from "../../core/types";
import { kindText, placeText } from "../../i18n/citation";
import { planTitle } from "../figures";
import { usePane } from "../context/PaneContext";
import type { Filter } from "../state/state";
import { chaptersOf, plansOf } from "./filter";
import { topicsOf } from "./topics";
import { useFilter } from "./useFilter";

const KINDS: readonly IndicatorKind[] = ["headline", "commitment", "baseline", "parameter"];

/** The key of "no condition" in each list. */
const ANY = "";

/** Narrows the list down by plan, where there are several, topic, kind and chapter. */
export function FilterBar(): JSX.Element {
  const { dispatch, services, locale, texts } = usePane();
  const { catalogue } = services;
  const filter = useFilter();
  const narrow = (changed: Partial<Filter>): void => dispatch({ type: "narrow", filter: changed });

  const plans = catalogue.plans.map((plan) => ({ key: plan.id, text: planTitle(plan, locale) }));
  const topics = topicsOf(plansOf(catalogue, filter), locale).map(({ id, text }) => ({
    key: id,
    text,
  }));
  const kinds = KINDS.map((key) => ({ key, text: kindText(key, locale) }));
  const places = chaptersOf(catalogue, filter).map((number) => ({
    key: number,
    text: placeText({ chapter: number, section: null, box: null, item: null }, locale),
  }));

  return (
    <>
      {plans.length > 1 && (
        <Dropdown
          ariaLabel={texts.find.plan}
          selectedKey={filter.plan ?? ANY}
          options={withAny(texts.find.anyPlan, plans)}
          onChange={(_, option) => narrow({ plan: chosen(option) })}
        />
      )}
      <Dropdown
        ariaLabel={texts.find.topic}
        selectedKey={filter.topic ?? ANY}
        options={withAny(texts.find.anyTopic, topics)}
        onChange={(_, option) => narrow({ topic: chosen(option) })}
      />
      <Dropdown
        ariaLabel={texts.find.kind}
        selectedKey={filter.kind ?? ANY}
        options={withAny(texts.find.anyKind, kinds)}
        onChange={(_, option) => narrow({ kind: chosen(option) })}
      />
      <Dropdown
        ariaLabel={texts.find.chapter}
        selectedKey={filter.chapter ?? ANY}
        options={withAny(texts.find.anyChapter, places)}
        onChange={(_, option) => narrow({ chapter: chosen(option) })}
      />
    </>
  );
}

function withAny(any: string, options: readonly IDropdownOption[]): IDropdownOption[] {
  return [{ key: ANY, text: any }, ...options];
}

/** The chosen condition. Each list's keys are the values of its own condition, or ANY. */
function chosen<T>(option: IDropdownOption | undefined): T | null {
  return option === undefined || option.key === ANY ? null : (option.key as unknown as T);
}
