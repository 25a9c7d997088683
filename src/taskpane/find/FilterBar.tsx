import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { IndicatorKind } from "../../core/types";
import { kindText, placeText } from "../../i18n/citation";
import { usePane } from "../state/PaneContext";
import { topicsOf } from "./topics";

const KINDS: readonly IndicatorKind[] = ["headline", "commitment", "baseline", "parameter"];

/** The key of "no condition" in each list. */
const ANY = "";

/** Narrows the list down by topic, kind and chapter. */
export function FilterBar(): JSX.Element {
  const { state, dispatch, services, locale, texts } = usePane();
  const { plans, entries } = services.catalogue;
  const { topic, kind, chapter } = state.filter;
  const chapters = chaptersOf(entries.map(({ indicator }) => indicator));

  const topics = topicsOf(plans).map(({ id, name }) => ({
    key: id,
    text: locale === "zh-CN" ? name.zh : name.en,
  }));
  const kinds = KINDS.map((key) => ({ key, text: kindText(key, locale) }));
  const places = chapters.map((number) => ({
    key: number,
    text: placeText({ chapter: number, section: null, box: null, item: null }, locale),
  }));

  return (
    <>
      <Dropdown
        ariaLabel={texts.find.topic}
        selectedKey={topic ?? ANY}
        options={withAny(texts.find.anyTopic, topics)}
        onChange={(_, option) => dispatch({ type: "narrow", filter: { topic: chosen(option) } })}
      />
      <Dropdown
        ariaLabel={texts.find.kind}
        selectedKey={kind ?? ANY}
        options={withAny(texts.find.anyKind, kinds)}
        onChange={(_, option) => dispatch({ type: "narrow", filter: { kind: chosen(option) } })}
      />
      <Dropdown
        ariaLabel={texts.find.chapter}
        selectedKey={chapter ?? ANY}
        options={withAny(texts.find.anyChapter, places)}
        onChange={(_, option) => dispatch({ type: "narrow", filter: { chapter: chosen(option) } })}
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

function chaptersOf(
  indicators: readonly { readonly mentions: readonly { readonly chapter: number | null }[] }[]
): readonly number[] {
  const chapters = indicators.flatMap(({ mentions }) => mentions.map(({ chapter }) => chapter));
  return [...new Set(chapters)]
    .filter((chapter): chapter is number => chapter !== null)
    .sort((a, b) => a - b);
}
