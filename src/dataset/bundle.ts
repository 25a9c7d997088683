import { spell } from "../core/pinyin";
import type { Indicator, Plan } from "../core/types";
import { type PackedColumn, pack, unpack } from "./columns";

/** A plan as the first script carries it. */
export interface Bundle {
  /** One plan, without pinyin. */
  readonly plan: PackedColumn;
  /** The syllable of each Chinese character, in the order in which the names of the indicators first use it. */
  readonly syllables: string;
  /** All syllables of the names, by id, in which a character is read otherwise. */
  readonly readOtherwise: Readonly<Record<string, string>>;
}

/** `unbundle` gives the plan back. */
export function bundle(plan: Plan): Bundle {
  const { indicators } = plan;
  const syllables = new Map<string, string>();
  for (const { name, pinyin } of indicators) {
    const own = pinyin.split(" ").filter((sound) => /^[a-z]/.test(sound));
    spell(name.zh, (character) => {
      const syllable = own.shift() ?? "";
      if (!syllables.has(character)) syllables.set(character, syllable);
      return "";
    });
  }
  const bare = { ...plan, indicators: indicators.map(alikeTogether) };
  const regular: Bundle = {
    plan: pack([bare]),
    syllables: [...syllables.values()].join(" "),
    readOtherwise: {},
  };
  const spelt = unbundle(regular).indicators;
  const other = indicators.filter(({ pinyin }, position) => spelt[position]?.pinyin !== pinyin);
  const readOtherwise = Object.fromEntries(other.map(({ id, pinyin }) => [id, pinyin]));
  return { ...regular, readOtherwise };
}

/** An indicator without pinyin, its fields in an order in which what is alike stands close: that alone saves a kilobyte. */
function alikeTogether(indicator: Indicator): Indicator {
  const { aliases, targets, name, id, unit, observations, mentions, ...others } = indicator;
  return { aliases, targets, name, id, unit, observations, mentions, ...others, pinyin: "" };
}

export function unbundle({ plan: column, syllables, readOtherwise }: Bundle): Plan {
  const [plan] = unpack(column) as readonly [Plan];
  const unused = syllables.split(" ");
  const known = new Map<string, string>();
  const syllableOf = (character: string) => {
    const syllable = known.get(character) ?? unused.shift() ?? "";
    known.set(character, syllable);
    return syllable;
  };
  const indicators = plan.indicators.map((indicator) => {
    const regular = spell(indicator.name.zh, syllableOf);
    return { ...indicator, pinyin: readOtherwise[indicator.id] ?? regular };
  });
  return { ...plan, indicators };
}
