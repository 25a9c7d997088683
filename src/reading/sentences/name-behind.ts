import { type Draft, namingOf, type Naming } from "./draft";
import { COUNTED, isSetting, type Slot } from "./figures-in-sentence";
import { counted, populationOf, trimmedName } from "./naming";
import { isMeasure, KIND_ALONE, KIND_FIRST } from "./nouns";
import { leadingVerb, trailingVerb } from "./verbs";

/** What follows a figure without being what it counts: 1000亿元规模, 3%—5%作为研发准备金. */
const NO_NOUN =
  /^\s*(?:[和及与或并且、]|以及|规模(?!以上)|水平|大关|台阶|目标|左右|作为|用于|开展|重点|支持|的水平|的目标|的速度|的比例|级|以)/;

/** Whether the noun follows its figure: 300名高层次人才. */
export function isNounBehind({ figure, lead }: Slot, before: string, behind: string): boolean {
  if (!/^\s*(?:[\p{Script=Han}“《A-Za-z（(]|[0-9]+[A-Z])/u.test(behind) || NO_NOUN.test(behind))
    return false;
  const unit = figure.unit ?? "";
  if (/^\s*的/.test(behind)) return !COUNTED.test(unit) || trimmedName(before) === "";
  if (figure.comparator === "coverage" || figure.comparator === "multiple") return false;
  if (!COUNTED.test(unit) && !/^(?:%|万|千|百)$/.test(unit) && !figure.inWords) return false;
  return !(isSetting(lead) && isMeasure(trimmedName(before)));
}

/** Words of amount between a verb and digits. */
const AMOUNT =
  /(?:累计|总共|共计|共|约|超过|突破|达到|达|不少于|不低于|至少|各|每年|年均|分别|逾|超|近|再|的|大约|力争|不超过|最多|一共|另|总数)+$/;

/** The name behind its figure. */
export interface NameBehind {
  readonly naming: Naming;
  /** Says of a draft listed before what is said of the last: 百名科学家、千名博士到企业创新. */
  readonly renamed: (draft: Draft) => Draft;
}

/**
 * The name of what is counted where it follows its figure, with the verb before the figure where names keep it.
 *
 * @param before the text before the figure, and the figure's own words up to its digits
 */
export function nameBehind(before: string, behind: string): NameBehind {
  const { name, predicate, isCut } = counted(behind);
  const head = before.replace(/\s+/g, "").replace(AMOUNT, "");
  const verb = trailingVerb(head);
  const isSaid = /^\s*的/.test(behind);
  const measure = measureIn(head.slice(0, head.length - (verb?.word.length ?? 0)));
  // 研发投入强度超过5%的企业: a criterion of those who are meant.
  if (isSaid && isMeasure(measure)) {
    const naming = namingOf([name + measure], before, { verb, reasons: ["policy"] });
    return { naming, renamed: (draft) => criterion(name + draft.name, draft) };
  }
  // 每万名居民配备18名社区工作者
  const population = populationOf(trimmedName(head));
  const kept = population || (verb?.isKept === true ? verb.word.replace(/^累计/, "") : "");
  const said = kept === "" ? predicate : "";
  const names = [said === "" ? kept + name : `${said}的${name}`];
  const rest = trimmedName(head.slice(0, head.length - (verb?.word.length ?? 0)));
  const hasSubject = population === "" && rest.length > 1 && leadingVerb(rest)?.end !== rest.length;
  const isUnclear = said !== "" || isCut || isSaid || hasSubject;
  return {
    naming: namingOf(names, before, { verb, reasons: isUnclear ? ["namePredicate"] : [] }),
    renamed: said === "" ? (draft) => ofKind(draft, name) : (draft) => saidOf(draft, said),
  };
}

function criterion(name: string, draft: Draft): Draft {
  return { ...draft, name, kind: "parameter", reasons: [...draft.reasons, "policy"] };
}

function saidOf(draft: Draft, said: string): Draft {
  const name = `${said}的${draft.name}`;
  return { ...draft, name, reasons: [...draft.reasons, "namePredicate"] };
}

/** 5个国家级、20个省级研究中心: the first are research centres too. */
function ofKind(draft: Draft, name: string): Draft {
  if (!KIND_ALONE.test(draft.name)) return draft;
  const reasons = draft.reasons.filter((reason) => reason !== "nameUnclear");
  return { ...draft, name: draft.name + name.replace(KIND_FIRST, ""), reasons };
}

/** The last of what is said before: 培育一批产值过百亿、研发投入强度. */
function measureIn(text: string): string {
  return trimmedName(trimmedName(text).replace(/^.*(?:一批|若干|[、，])/, ""));
}
