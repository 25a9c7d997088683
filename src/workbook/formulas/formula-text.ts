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
 * @example firstCall('=ROUND(CQ.PLANTARGET("高新技术企业",2020),0)') // { functionName: "PLANTARGET", indicator: "高新技术企业" }
 */
export function firstCall(formula: string): Call | null {
  if (!formula.startsWith("=")) return null;
  const text = repaired(formula) ?? formula;
  for (const match of text.matchAll(own)) {
    const [whole, name] = match;
    if (name === undefined) continue;
    const indicator = firstArgument(text.slice(match.index + whole.length));
    return { functionName: name.toUpperCase(), indicator };
  }
  return null;
}

function firstArgument(rest: string): string {
  const text = /^\s*"((?:[^"]|"")*)"/.exec(rest)?.[1];
  return text === undefined ? (/^[^,)]*/.exec(rest)?.[0] ?? "").trim() : text.replace(/""/g, '"');
}
