import { normaliseName } from "../../core/normalise";
import {
  ATTRIBUTE_SPELLINGS,
  COMPARATOR_SPELLINGS,
  DIRECTION_SPELLINGS,
  HEADING_SPELLINGS,
  KIND_SPELLINGS,
  SETTING_SPELLINGS,
  type SettingKey,
  type Spellings,
} from "../../i18n/plan-table";
import {
  BASIS_SPELLINGS,
  REVIEW_HEADING_SPELLINGS,
  TAKEN_SPELLINGS,
} from "../../i18n/review-sheet";

/** Gives the word's id; undefined where nobody writes it so. Width, case and spaces do not count. */
export type Reader<Key extends string> = (text: string) => Key | undefined;

export const headingOf = reader(HEADING_SPELLINGS);
export const comparatorOf = reader(COMPARATOR_SPELLINGS);
export const kindOf = reader(KIND_SPELLINGS);
export const attributeOf = reader(ATTRIBUTE_SPELLINGS);
export const directionOf = reader(DIRECTION_SPELLINGS);
export const basisOf = reader(BASIS_SPELLINGS);
export const reviewHeadingOf = reader(REVIEW_HEADING_SPELLINGS);
/** What stands in the column 采用. */
export const takenOf = reader(TAKEN_SPELLINGS);

/** What forms write behind a label: the star of what must be filled in, a colon. */
const AFTER_LABEL = /\s*[*＊]?\s*[:：]?$/;

const settingSpelt = reader(SETTING_SPELLINGS);

/** The label of a field above the table. @example settingOf("规划名称*：") // "title" */
export function settingOf(text: string): SettingKey | undefined {
  return settingSpelt(text.replace(AFTER_LABEL, ""));
}

function reader<Key extends string>(spellings: Spellings<Key>): Reader<Key> {
  const keys = new Map<string, Key>();
  for (const [key, words] of Object.entries(spellings) as [Key, readonly string[]][]) {
    for (const word of words) keys.set(normalised(word), key);
  }
  return (text) => keys.get(normalised(text));
}

/** Signs (≥) have no name that could be normalised. */
function normalised(word: string): string {
  return normaliseName(word) || word.trim();
}

const EXAMPLE = /^(?:示例|example)\s*[:：]/i;

/** The example of the template is to be written over, not to be loaded. */
export function isExample(name: string): boolean {
  return EXAMPLE.test(name);
}
