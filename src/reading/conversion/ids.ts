import { normaliseName } from "../../core/normalise";
import { typingOf } from "../../core/pinyin";
import { ID_PATTERN } from "../../core/standard-tables";
import { syllablesOf } from "../pinyin";

/** Longer names are known by their initials: an id is typed into formulas. */
const LONGEST = 40;

const IS_ID = new RegExp(ID_PATTERN);

/**
 * Ids for what has none, no two alike: the code where it can be one, else the name's pinyin.
 *
 * @param taken ids that are given
 * @example const newId = idMaker([]); newId("高新技术企业") // "gaoxinjishuqiye"
 */
export function idMaker(taken: readonly string[]): (name: string, code?: string) => string {
  const used = new Set(taken.map(normaliseName));
  const next = new Map<string, number>();
  return (name, code = "") => {
    const wanted = IS_ID.test(code.toLowerCase()) ? code.toLowerCase() : spelt(name);
    let count = next.get(wanted) ?? 1;
    const id = () => (count === 1 ? wanted : `${wanted}-${count}`);
    while (used.has(normaliseName(id()))) count += 1;
    next.set(wanted, count);
    used.add(normaliseName(id()));
    return id();
  };
}

/** A plan's id from its title. @example idOfTitle("某区“十四五”规划") // "mqsswgh" */
export function idOfTitle(title: string): string {
  const initials = lettersOf(typingOf(title, syllablesOf(title)).initials);
  if (initials === "") return "";
  return (/^[a-z]/.test(initials) ? initials : `p${initials}`).slice(0, LONGEST);
}

function spelt(name: string): string {
  const { full, initials } = typingOf(name, syllablesOf(name));
  const id = lettersOf(full.length > LONGEST ? initials : full).slice(0, LONGEST);
  return /^[a-z]/.test(id) ? id : `n${id}`;
}

function lettersOf(pinyin: string): string {
  return pinyin.replace(/[^a-z0-9]/g, "");
}

const NUMBERED: Readonly<Record<string, readonly [string, number]>> = {
  headline: ["H", 2],
  baseline: ["B", 3],
  parameter: ["P", 3],
};

/**
 * Codes for what has none, numbered by kind as data/README.md has it: H01, C001.
 *
 * @param given codes that are given
 */
export function codeMaker(given: readonly string[]): (kind: string) => string {
  const used = new Set(given.map((code) => code.toUpperCase()));
  const next = new Map<string, number>();
  return (kind) => {
    const [letter, digits] = NUMBERED[kind] ?? ["C", 3];
    let number = next.get(letter) ?? 1;
    const code = () => letter + String(number).padStart(digits, "0");
    while (used.has(code())) number += 1;
    next.set(letter, number + 1);
    return code();
  };
}
