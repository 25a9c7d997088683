/** From tokens to a tree, with Excel's precedence: unary minus binds tighter than "^". */
import { parseAddress } from "../model/address";
import { parseStructured } from "./structured";
import { FormulaSyntaxError, type Node } from "./syntax";
import { type Token, tokenize } from "./tokens";

const precedence: Record<string, number> = {
  ":": 8,
  "^": 5,
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
};

/** How tightly a prefix holds its operand: tighter than "^", looser than ":". */
const PREFIX = 6;

const parsed = new Map<string, Node>();

/**
 * @example parseFormula("=SUM(A1:A3)*2")
 * @throws FormulaSyntaxError
 */
export function parseFormula(formula: string): Node {
  const known = parsed.get(formula);
  if (known) return known;
  const node = new Parser(tokenize(formula)).formula();
  parsed.set(formula, node);
  return node;
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  formula(): Node {
    const node = this.expression(0);
    const rest = this.tokens[this.position];
    if (rest) throw new FormulaSyntaxError(`Unexpected "${rest.text}"`);
    return node;
  }

  private expression(minimum: number): Node {
    let left = this.prefix();
    for (;;) {
      const token = this.tokens[this.position];
      if (token?.type !== "operator") return left;
      if (token.text === "%" || token.text === "#") {
        this.position++;
        left = { kind: "unary", operator: token.text, operand: left };
        continue;
      }
      const strength = precedence[token.text];
      if (strength === undefined || strength <= minimum) return left;
      this.position++;
      left = { kind: "binary", operator: token.text, left, right: this.expression(strength) };
    }
  }

  private prefix(): Node {
    const token = this.next();
    const isPrefix = token.text === "-" || token.text === "+" || token.text === "@";
    if (token.type === "operator" && isPrefix) {
      const operator = token.text as "-" | "+" | "@";
      return { kind: "unary", operator, operand: this.expression(PREFIX) };
    }
    return this.primary(token);
  }

  private primary(token: Token): Node {
    switch (token.type) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "string":
        return { kind: "literal", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "error", code: token.text.toUpperCase() };
      case "reference":
        return { kind: "reference", ...parseAddress(token.text) };
      case "structured":
        return { kind: "structured", reference: parseStructured(token.text) };
      case "function":
        return { kind: "call", name: token.text.toUpperCase(), args: this.args() };
      case "name":
        return nameNode(token.text);
      default:
        return this.grouping(token);
    }
  }

  private grouping(token: Token): Node {
    if (token.text === "(") {
      const node = this.expression(0);
      this.expect(")");
      return node;
    }
    if (token.text === "{") return this.arrayLiteral();
    throw new FormulaSyntaxError(`Unexpected "${token.text}"`);
  }

  private args(): Node[] {
    this.expect("(");
    const args: Node[] = [];
    if (this.accept(")")) return args;
    do {
      const omitted = this.peek(",") || this.peek(")");
      args.push(omitted ? { kind: "literal", value: null } : this.expression(0));
    } while (this.accept(","));
    this.expect(")");
    return args;
  }

  private arrayLiteral(): Node {
    const rows: Node[][] = [[]];
    do {
      rows.at(-1)?.push(this.expression(0));
      if (this.accept(";")) rows.push([]);
      else if (!this.accept(",")) break;
    } while (!this.peek("}"));
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) {
      throw new FormulaSyntaxError("Ragged array");
    }
    return { kind: "array", rows };
  }

  private next(): Token {
    const token = this.tokens[this.position++];
    if (!token) throw new FormulaSyntaxError("Unexpected end");
    return token;
  }

  private peek(text: string): boolean {
    const token = this.tokens[this.position];
    return token?.type === "punctuation" && token.text === text;
  }

  private accept(text: string): boolean {
    const found = this.peek(text);
    if (found) this.position++;
    return found;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw new FormulaSyntaxError(`Expected "${text}"`);
  }
}

function nameNode(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "literal", value: upper === "TRUE" };
  return { kind: "name", name: text };
}
