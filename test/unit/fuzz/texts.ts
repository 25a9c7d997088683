/** Texts that users, other programs and broken files put where a name is expected. */
import * as fc from "fast-check";

/** Any text, half characters and control characters included, up to what a cell can hold. */
export const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      "/",
      "//",
      "=1+1",
      "@SUM(A1)",
      "\ud800",
      "%",
      "__proto__",
      "constructor"
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("高".repeat(32_767), "/".repeat(32_767), "a b ".repeat(8_000)),
  }
);

const wide = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const disturbances: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `\u3000${name} `,
  (name) => `《${name}》`,
  (name) => name.toUpperCase(),
  wide,
  (name) => [...name].join(" "),
  (name) => name.slice(1),
  (name) => name.slice(0, -1),
  (name) => name + name,
  (name) => [...name].reverse().join(""),
  (name) => `cq-sti-13fyp/${name}`,
  (name) => `${name}（家）`,
  (name) => name.normalize("NFD"),
];

/** A real name with one or two things done to it. */
export function disturbedName(names: readonly string[]): fc.Arbitrary<string> {
  const disturb = fc.constantFrom(...disturbances);
  return fc
    .tuple(fc.constantFrom(...names), disturb, disturb)
    .map(([name, first, second]) => second(first(name)));
}
