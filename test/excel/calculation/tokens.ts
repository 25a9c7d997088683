/** A formula cut into its words. */
import { work } from "../model/work";
import { FormulaSyntaxError } from "./syntax";

export type TokenType =
  | "number"
  | "string"
  | "error"
  /** An A1 reference with its sheet, if any: 'My sheet'!$A$1:B2 */
  | "reference"
  /** A table reference with its brackets: Table[[#This Row],[a]] or [@a] */
  | "structured"
  /** A defined name, TRUE or FALSE. */
  | "name"
  /** A function's name; the "(" follows as its own token. */
  | "function"
  | "operator"
  | "punctuation";

export interface Token {
  readonly type: TokenType;
  readonly text: string;
}

const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const sheet = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const word = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*";

const rules: [TokenType | "space", RegExp][] = [
  ["space", /[ \t\r\n]+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/iuy],
  [
    "reference",
    new RegExp(
      `(?:${sheet})?(?:${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(\\[])`,
      "uy"
    ),
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["function", new RegExp(`${word}(?=\\()`, "uy")],
  ["name", new RegExp(word, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@#:]/uy],
  ["punctuation", /[(),;{}]/uy],
];

const tokenized = new Map<string, readonly Token[]>();

/**
 * The tokens after the leading "=". They are kept: formulas are read again at every move of cells and at every entry.
 * @throws FormulaSyntaxError at a character no formula has, or at an open bracket.
 */
export function tokenize(formula: string): readonly Token[] {
  const known = tokenized.get(formula);
  if (known) return known;
  work.formulasRead++;
  const tokens = readTokens(formula);
  tokenized.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = formula.startsWith("=") ? 1 : 0;
  while (position < formula.length) {
    const structured = structuredAt(formula, position);
    const found = structured ?? matchAt(formula, position);
    position += found.text.length;
    if (found.type !== "space") tokens.push({ type: found.type, text: found.text });
  }
  return tokens;
}

function matchAt(formula: string, position: number): { type: TokenType | "space"; text: string } {
  for (const [type, pattern] of rules) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { type, text };
  }
  throw new FormulaSyntaxError(`Unexpected "${formula.charAt(position)}" in ${formula}`);
}

const tableName = new RegExp(`(?:${word})?(?=\\[)`, "uy");

function structuredAt(formula: string, position: number): Token | null {
  tableName.lastIndex = position;
  const name = tableName.exec(formula)?.[0];
  if (name === undefined) return null;
  const end = closingBracket(formula, position + name.length);
  return { type: "structured", text: formula.slice(position, end) };
}

/** The position after the bracket that closes the one at `start`; "'" escapes the next character. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const character = formula.charAt(i);
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  throw new FormulaSyntaxError(`Bracket not closed in ${formula}`);
}
