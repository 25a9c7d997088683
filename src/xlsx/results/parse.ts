import { splitReference } from "../../sheets/spec/address";
import type { Node } from "./syntax";
import { FormulaError, type Scalar } from "./values";

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;

const tokens = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\?))`,
    String.raw`(?<table>[\p{L}_][\p{L}\p{N}_.]*\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\])`,
    String.raw`(?<cells>(?:${sheet})?${cell}(?::${cell})?(?![\p{L}\p{N}_(]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<sign><>|<=|>=|[-+*/^&=<>(),;{}%])`,
  ].join("|"),
  "uy"
);

interface Token {
  readonly kind: string;
  readonly text: string;
}

/**
 * Reads a formula as the builders write them: numbers, texts, operators, functions, addresses and columns of tables.
 *
 * @throws RangeError at what it cannot read
 */
export function parseFormula(formula: string): Node {
  const parser = new Parser(tokensOf(formula.replace(/^=/, "")));
  const node = parser.comparison();
  parser.end();
  return node;
}

function tokensOf(formula: string): Token[] {
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < formula.length) {
    const at = tokens.lastIndex;
    const groups = tokens.exec(formula)?.groups;
    if (!groups) throw new RangeError(`not to be read at ${at}: ${formula}`);
    for (const [kind, text] of Object.entries(groups)) {
      if (text !== undefined && kind !== "space") found.push({ kind, text });
    }
  }
  return found;
}

class Parser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  comparison(): Node {
    return this.operations(["=", "<>", "<", ">", "<=", ">="], () =>
      this.operations(["&"], () => this.sum())
    );
  }

  end(): void {
    const left = this.tokens[this.next];
    if (left) throw new RangeError(`not expected: ${left.text}`);
  }

  private sum(): Node {
    return this.operations(["+", "-"], () => this.operations(["*", "/"], () => this.power()));
  }

  private power(): Node {
    return this.operations(["^"], () => this.signed());
  }

  private operations(operators: readonly string[], operand: () => Node): Node {
    let left = operand();
    for (;;) {
      const operator = operators.find((text) => this.take(text));
      if (operator === undefined) return left;
      left = { kind: "operation", operator, left, right: operand() };
    }
  }

  /** A sign binds closer than a power: -2^2 is 4. */
  private signed(): Node {
    if (this.take("-")) return { kind: "negative", operand: this.signed() };
    if (this.take("+")) return this.signed();
    return this.operand();
  }

  private operand(): Node {
    if (this.take("(")) {
      const inner = this.comparison();
      this.need(")");
      return inner;
    }
    if (this.take("{")) return this.list();
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "error", error: new FormulaError(token.text) };
      case "cells":
        return cellsNode(token.text);
      case "table":
        return tableNode(token.text);
      case "name":
        return this.named(token.text);
      default:
        throw new RangeError(`not expected: ${token?.text ?? "the end"}`);
    }
  }

  private named(name: string): Node {
    if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
    this.need("(");
    const operands: Node[] = [];
    if (this.take(")")) return { kind: "call", name, operands };
    do {
      const omitted = [",", ")"].includes(this.tokens[this.next]?.text ?? "");
      operands.push(omitted ? { kind: "value", value: null } : this.comparison());
    } while (this.take(","));
    this.need(")");
    return { kind: "call", name, operands };
  }

  /** {"a","b";1,2} */
  private list(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const node = this.signed();
      if (node.kind !== "value") throw new RangeError("a list holds values");
      rows[rows.length - 1]?.push(node.value);
      if (this.take("}")) return { kind: "list", rows };
      if (this.take(";")) rows.push([]);
      else this.need(",");
    }
  }

  private take(text: string): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== "sign" || token.text !== text) return false;
    this.next += 1;
    return true;
  }

  private need(text: string): void {
    if (!this.take(text)) throw new RangeError(`${text} is missing`);
  }
}

function cellsNode(text: string): Node {
  const { sheet, address } = splitReference(text);
  return { kind: "cells", sheet, address: address.replace(/\$/g, "") };
}

/** Table[a], Table[[a]], Table[[#This Row],[a]], Table[[#This Row],[a]:[b]] */
function tableNode(text: string): Node {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inner = text.slice(open + 1, -1);
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, part = ""]) => part)
    : [inner];
  const columns = parts.filter((part) => part !== "#This Row").map(unescaped);
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) throw new RangeError(`no column: ${text}`);
  return { kind: "table", table, thisRow: columns.length < parts.length, first, last };
}

function unescaped(column: string): string {
  return column.replace(/'(.)/g, "$1");
}
