import type { FoundFigure } from "../figure/figure";
import { wordsBefore } from "../figure/words";
import { namingOf, type Naming } from "./draft";
import { isSetting, type Slot } from "./figures-in-sentence";
import { isOfVerb, namesOf, trimmedName, withoutVerbs } from "./naming";
import { isMeasure } from "./nouns";
import { type FoundVerb, leadingVerb, skipped } from "./verbs";

/**
 * The name that stands before its figure: 高新技术企业达到3000家, 新增学位16万个.
 *
 * @param before the text between the clause's beginning and the figure
 * @param behind the text between the figure and the clause's end
 * @param population of whom the clause before speaks; empty where of nobody
 */
export function nameBefore(slot: Slot, before: string, behind: string, population: string): Naming {
  const share = shareOfSource(before, behind);
  if (share !== null) return namingOf([share], before, { reasons: ["policy"] });
  const text = withoutReference(before, slot);
  const { name, verb } = nameIn(slot, text, text !== before);
  const isEach = /(?:均|都|各)$/.test(text.trim()) || /^(?:均|都|各)/.test(slot.lead.trim());
  const each = isEach ? namesOf(name, null) : null;
  if (each === null) return namingOf([population + name], text, { verb });
  const word = verb?.isKept === true ? verb.word : "";
  const names = each.map((one) => population + (one.startsWith(word) ? one : word + one));
  // What was completed by the words of the last is a guess.
  const isPlain = each.every((one) => isMeasure(one) && name.includes(one));
  return namingOf(names, text, { verb, reasons: isPlain ? [] : ["nameJoined"] });
}

interface NameAndVerb {
  readonly name: string;
  readonly verb: FoundVerb | null;
}

function nameIn({ figure, lead }: Slot, text: string, hasReference: boolean): NameAndVerb {
  if (figure.comparator === "coverage") {
    return settled(text.replace(/(?:基本)?(?:实现|达到|做到)(?=[^\s])/, ""));
  }
  const isShare = /^(?:%|‰|个?百分点|位|名)$/.test(figure.unit ?? "") || figure.isRank;
  // Verbs have things for their objects, not shares: 建设用地占比, 培训合格率.
  if (isShare && figure.unit !== "名") {
    // 竞争力进入全国百强县前50位: among whom the rank counts is no part of the name.
    const subject = figure.isRank
      ? text.replace(/(?<=..)(?:进入|跻身|迈入|位居|位列|稳居)[^，]*$/, "")
      : text;
    return { name: trimmedName(caused(subject)), verb: null };
  }
  return isSetting(lead) || hasReference ? settled(text) : withoutVerbs(text);
}

/** 推动高新技术企业达到3000家: the verb moves the whole statement. */
function caused(text: string): string {
  return text.replace(/^\s*(?:推动|促进|推进|确保|带动|使(?!用)|实现)(?=.{3,})/, "");
}

/** The name before a value that is set: what verbs stand before it are not counted with. */
function settled(text: string): NameAndVerb {
  const plain = caused(text.replace(/\s+/g, "").replace(/^[、，,；;：:和及]+/, ""));
  const rest = plain.slice(skipped(plain));
  const verb = leadingVerb(rest);
  if (verb === null || verb.isKept) return { name: trimmedName(plain), verb };
  // 有进出口实绩企业突破3000家, 拥有自主品牌的企业达到300家: who has it is counted, and the verb belongs to the name.
  const isOwner = verb.word === "有" || /^(?:拥有|建有|设有).*的/.test(rest);
  if (isOwner) return { name: verb.word + trimmedName(rest.slice(verb.end)), verb: null };
  const name = trimmedName(rest.slice(verb.end));
  return name.length >= 2 && !isOfVerb(verb, name)
    ? { name, verb }
    : { name: trimmedName(plain), verb: null };
}

/** 每年从销售收入中提取3%—5%作为研发准备金: the share that is taken, of what and for what. */
function shareOfSource(before: string, behind: string): string | null {
  const found = /^(.*?)(?:每年)?从(.{2,20})中(提取|安排|划出|拿出|列支)$/.exec(
    before.replace(/\s+/g, "")
  );
  if (found === null) return null;
  const [, who = "", source = "", verb = ""] = found;
  const object = /^(?:作为|用于|设立)(.{2,20}?)(?=[，。、；]|$)/.exec(behind.trim())?.[1];
  if (object === undefined) return `${source}${verb}比例`;
  return `${trimmedName(who.replace(/^\s*(?:鼓励|引导|支持|推动)/, ""))}${object}${verb}比例`;
}

/** 不低于净收入的50%: what the share is of stands between the bound and the figure. */
const REFERENCE =
  /(不低于|不少于|不高于|不超过|超过|高于|低于|突破|达到|提高到|提升到|提高至|压缩至|压减到|压减至|压缩到|控制在|降至|降到|占到|相当于|达)([^，。；、0-9]{2,14}?)(?:的)?\s*$/;

function withoutReference(before: string, { lead }: Slot): string {
  if (!/(?<!年)的$/.test(lead) && !/的\s*$/.test(before)) return before;
  const found = REFERENCE.exec(before);
  return found === null ? before : before.slice(0, found.index);
}

/**
 * The figure with the bound that stands before what the share is of.
 *
 * @param before the clause up to the figure
 * @param sentence as printed
 */
export function boundBefore(slot: Slot, before: string, sentence: string): FoundFigure {
  const { figure, clause } = slot;
  const found = REFERENCE.exec(before);
  const isReferred = withoutReference(before, slot) !== before;
  if (found === null || figure.comparator !== "eq" || !isReferred) return figure;
  const [, words = ""] = found;
  const bound = wordsBefore(words, words.length)[0]?.meaning.bound;
  if (bound === undefined || bound === "approx") return figure;
  const isUpper = bound === "le" || bound === "lt";
  const start = clause.start + found.index;
  return {
    ...figure,
    ...{ comparator: bound, start, printed: sentence.slice(start, figure.end) },
    ...(isUpper ? { lower: null, upper: figure.lower } : {}),
  };
}
