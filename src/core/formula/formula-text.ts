/** The namespace of the add-in's functions in cells. */
const NAMESPACE = "CQ";

/**
 * Texts in a formula ("…"), which are left alone; then a function name that Excel has mangled, with the book it seemed to
 * come from; then quoted names of sheets.
 */
const mangled = new RegExp(
  `"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|\\[[^\\]]*\\]!)?_xldudf_${NAMESPACE}[_.]([A-Z]+)(?=\\()|'(?:[^']|'')*'`,
  "gi"
);
const own = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z0-9_.])${NAMESPACE}\\.(PLAN[A-Z]+)\\(`,
  "gi"
);

/** A call of one of the add-in's functions. */
export interface Call {
  readonly functionName: string;
  /** The indicator as written: a text without its quotes, or a reference. */
  readonly indicator: string;
  /** All arguments as written. */
  readonly written: readonly string[];
}

/**
 * The formula with the add-in's functions under their own names. Excel writes them otherwise when a file was saved where
 * the add-in was missing.
 *
 * @returns null where nothing is mangled
 * @example repaired('=[2]!_xldudf_CQ_PLANTARGET("高新技术企业")') // '=CQ.PLANTARGET("高新技术企业")'
 */
export function repaired(formula: string): string | null {
  const result = formula.replace(mangled, (whole: string, name: string | undefined) =>
    name === undefined ? whole : `${NAMESPACE}.${name.toUpperCase()}`
  );
  return result === formula ? null : result;
}

/**
 * The first call of one of the add-in's functions, also of a mangled one.
 *
 * @returns null for a formula of others
 * @example firstCall('=ROUND(CQ.PLANTARGET("高新技术企业",2020),0)') ?.indicator // "高新技术企业"
 */
export function firstCall(formula: string): Call | null {
  return callsIn(formula)[0] ?? null;
}

/**
 * Every call of the add-in's functions, in the order of the formula; those within arguments of others too.
 *
 * @example callsIn('=CQ.PLANTARGET("a")-CQ.PLANTARGET("b")').map(({ indicator }) => indicator) // ["a", "b"]
 */
export function callsIn(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  const text = repaired(formula) ?? formula;
  return [...text.matchAll(own)].flatMap(({ 0: whole, 1: name, index }) =>
    name === undefined ? [] : [callOf(name, text.slice(index + whole.length))]
  );
}

function callOf(name: string, rest: string): Call {
  const written = argumentsIn(rest);
  const [first = ""] = written;
  return { functionName: name.toUpperCase(), indicator: unquoted(first) ?? first, written };
}

/** The arguments up to the bracket that ends the call; one blank argument is none. */
function argumentsIn(call: string): string[] {
  const written: string[] = [];
  let rest = call;
  let end = endOfArgument(rest);
  while (rest[end] === ",") {
    written.push(rest.slice(0, end).trim());
    rest = rest.slice(end + 1);
    end = endOfArgument(rest);
  }
  const last = rest.slice(0, end).trim();
  return written.length === 0 && last === "" ? [] : [...written, last];
}

/**
 * The text that a literal in a formula stands for; null for anything else.
 *
 * @example unquoted('"a ""b"""') // 'a "b"'
 */
export function unquoted(argument: string): string | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
}

function endOfArgument(rest: string): number {
  let depth = 0;
  for (const { 0: token, index } of rest.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[([{)\]},]/g)) {
    if (/^[,)]$/.test(token) && depth === 0) return index;
    if (/^[([{]$/.test(token)) depth += 1;
    if (/^[)\]}]$/.test(token)) depth -= 1;
  }
  return rest.length;
}

/** A text within a formula. @example quoted('a"b') // '"a""b"' */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
