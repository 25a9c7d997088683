import {
  all,
  FormulaError,
  Computed,
  divisionByZero,
  eachCell,
  isRange,
  noNumber,
  notAvailable,
  order,
  single,
  toBoolean,
  toNumber,
  toText,
  wrongReference,
  wrongValue,
  type Scalar,
  type Value,
} from "./values";

/** Operands are computed when they are asked for: IF leaves one of them alone. */
export type Operand = () => Value;
type Native = (...operands: readonly Operand[]) => Value;

/** Numbers that are meant; in cells texts, blanks and TRUE are passed over. The first error is the result. */
function numbersOf(operands: readonly Operand[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const value = operand();
    for (const cell of all(value)) {
      if (cell instanceof FormulaError) return cell;
      if (typeof cell === "number") numbers.push(cell);
      else if (!isRange(value) && cell !== null) {
        const number = toNumber(cell);
        if (number instanceof FormulaError) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

function overNumbers(apply: (numbers: readonly number[]) => number): Native {
  return (...operands) => {
    const numbers = numbersOf(operands);
    return numbers instanceof FormulaError ? numbers : apply(numbers);
  };
}

function ofEach(apply: (...of: Scalar[]) => Scalar): Native {
  return (...operands) =>
    eachCell(
      operands.map((operand) => operand()),
      apply
    );
}

/** Of numbers, cell by cell; an error is passed on. */
function ofNumbers(apply: (...of: number[]) => Scalar): Native {
  return ofEach((...cells) => {
    const numbers = cells.map(toNumber);
    const error = numbers.find((number) => number instanceof FormulaError);
    return error ?? apply(...numbers.filter((number) => typeof number === "number"));
  });
}

/** Of a text and numbers, cell by cell. */
function ofText(apply: (text: string, ...of: number[]) => string): Native {
  return ofEach((cell = null, ...others) => {
    const text = toText(cell);
    if (text instanceof FormulaError) return text;
    const numbers = others.map(toNumber);
    const error = numbers.find((number) => number instanceof FormulaError);
    return error ?? apply(text, ...numbers.filter((number) => typeof number === "number"));
  });
}

/** AND and OR: in cells texts and blanks are passed over. */
function overConditions(apply: (conditions: readonly boolean[]) => boolean): Native {
  return (...operands) => {
    const conditions: boolean[] = [];
    for (const operand of operands) {
      const value = operand();
      for (const cell of all(value)) {
        if (isRange(value) && (cell === null || typeof cell === "string")) continue;
        const condition = toBoolean(cell);
        if (condition instanceof FormulaError) return condition;
        conditions.push(condition);
      }
    }
    return apply(conditions);
  };
}

const at = (operands: readonly Operand[], index: number): Value => operands[index]?.() ?? null;

/** Half away from zero, as it is written in decimals: 1.005 is 1.01. */
export function rounded(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}`) * 10 ** digits;
  const whole = Math.round(Number(shifted.toPrecision(15)));
  return (Math.sign(value) * whole) / 10 ** digits;
}

/** Whether a cell meets a criterion of COUNTIF: an own fixed word or number, no pattern and no comparison. */
function meets(cell: Scalar, criterion: Scalar): boolean {
  if (cell instanceof FormulaError || cell === null) return false;
  return order(cell, criterion) === 0;
}

function countIfs(operands: readonly Operand[]): Value {
  const pairs = Array.from({ length: operands.length / 2 }, (_, index) => ({
    cells: all(at(operands, 2 * index)),
    criterion: single(at(operands, 2 * index + 1)),
  }));
  const rows = pairs[0]?.cells.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    pairs.every(({ cells, criterion }) => meets(cells[row] ?? null, criterion))
  ).filter(Boolean).length;
}

/** The last number that is not above the one looked for: among 1 and errors the last 1. */
function lookup(operands: readonly Operand[]): Value {
  const wanted = single(at(operands, 0));
  const searched = all(at(operands, 1));
  const results = operands.length > 2 ? all(at(operands, 2)) : searched;
  if (wanted instanceof FormulaError) return wanted;
  const last = searched.reduce<number>(
    (found, cell, index) =>
      !(cell instanceof FormulaError) && typeof cell === typeof wanted && order(cell, wanted) <= 0
        ? index
        : found,
    -1
  );
  return last < 0 ? notAvailable : (results[last] ?? 0);
}

function match(operands: readonly Operand[]): Value {
  const wanted = single(at(operands, 0));
  if (wanted instanceof FormulaError) return wanted;
  const found = all(at(operands, 1)).findIndex(
    (cell) => !(cell instanceof FormulaError) && cell !== null && order(cell, wanted) === 0
  );
  return found < 0 ? notAvailable : found + 1;
}

function index(operands: readonly Operand[]): Value {
  const cells = at(operands, 0);
  if (!isRange(cells)) return cells;
  const given = [1, 2].map((operand) =>
    operand < operands.length ? toNumber(single(at(operands, operand))) : null
  );
  const [first, second] = given;
  if (first instanceof FormulaError) return first;
  if (second instanceof FormulaError) return second;
  const alongRow = second === null && cells.rows === 1;
  const [row, column] = alongRow ? [1, first ?? 1] : [first ?? 1, second ?? 1];
  if (row < 1 || column < 1 || row > cells.rows || column > cells.columns) return wrongReference;
  return new Computed([[cells.at(Math.floor(row) - 1, Math.floor(column) - 1)]]);
}

function sumProduct(operands: readonly Operand[]): Value {
  const factors = operands.map((operand) => all(operand()));
  const rows = factors[0]?.length ?? 0;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    let product = 1;
    for (const factor of factors) {
      const cell = factor[row] ?? null;
      if (cell instanceof FormulaError) return cell;
      product *= typeof cell === "number" ? cell : 0;
    }
    sum += product;
  }
  return sum;
}

function choose(operands: readonly Operand[]): Value {
  const chosen = toNumber(single(at(operands, 0)));
  if (chosen instanceof FormulaError) return chosen;
  const operand = chosen >= 1 ? operands[Math.floor(chosen)] : undefined;
  return operand ? operand() : wrongValue;
}

/** Numbers in the formats that texts on sheets have: 0, 0.0, 0.00%, ####. */
function formatted(value: Scalar, format: Scalar): Scalar {
  const number = toNumber(value);
  if (number instanceof FormulaError) return typeof value === "string" ? value : number;
  const [, decimals = "", optional = "", percent = ""] =
    /^[#0,]*(?:\.(0*)(#*))?(%?)$/.exec(String(format)) ?? [];
  const shown = rounded(percent ? number * 100 : number, decimals.length + optional.length);
  const digits = shown.toFixed(decimals.length + optional.length);
  return (optional ? digits.replace(/\.?0+$/, "") : digits) + percent;
}

const isError = (cell: Scalar): boolean => cell instanceof FormulaError;

/** The functions that formulas of sheets use. */
export const functions: Readonly<Record<string, Native | undefined>> = {
  ABS: ofNumbers(Math.abs),
  AND: overConditions((conditions) => conditions.every(Boolean)),
  CHOOSE: (...operands) => choose(operands),
  COUNT: (...operands) =>
    operands.flatMap((operand) => all(operand())).filter((cell) => typeof cell === "number").length,
  COUNTA: (...operands) =>
    operands.flatMap((operand) => all(operand())).filter((cell) => cell !== null).length,
  COUNTIF: (...operands) => countIfs(operands),
  COUNTIFS: (...operands) => countIfs(operands),
  EXACT: ofEach((a, b) => toText(a) === toText(b)),
  FIND: ofEach((sought = null, cell = null) => {
    const [words, text] = [toText(sought), toText(cell)];
    if (words instanceof FormulaError) return words;
    if (text instanceof FormulaError) return text;
    const place = text.indexOf(words);
    return place === -1 ? new FormulaError("#VALUE!") : place + 1;
  }),
  IF: (test, then, otherwise) => {
    const value = test ? test() : null;
    if (isRange(value) && value.rows * value.columns > 1) {
      return eachCell(
        [value, then?.() ?? true, otherwise?.() ?? false],
        (condition, yes = null, no = null) => {
          const met = toBoolean(condition ?? null);
          return met instanceof FormulaError ? met : met ? yes : no;
        }
      );
    }
    const met = toBoolean(single(value));
    if (met instanceof FormulaError) return met;
    return met ? (then?.() ?? true) : (otherwise?.() ?? false);
  },
  IFERROR: (tried, otherwise) => {
    const value = tried ? tried() : null;
    if (!isRange(value)) return isError(value) ? (otherwise?.() ?? null) : value;
    return eachCell([value, otherwise?.() ?? null], (cell, other = null) =>
      isError(cell ?? null) ? other : (cell ?? null)
    );
  },
  INDEX: (...operands) => index(operands),
  INT: ofNumbers(Math.floor),
  ISBLANK: ofEach((cell) => cell === null),
  ISERROR: ofEach((cell = null) => isError(cell)),
  ISNA: ofEach((cell = null) => cell instanceof FormulaError && cell.code === "#N/A"),
  ISNUMBER: ofEach((cell) => typeof cell === "number"),
  ISTEXT: ofEach((cell) => typeof cell === "string"),
  LEFT: ofText((text, count = 1) => text.slice(0, count)),
  LEN: ofEach((cell = null) => {
    const text = toText(cell);
    return typeof text === "string" ? text.length : text;
  }),
  LOOKUP: (...operands) => lookup(operands),
  MATCH: (...operands) => match(operands),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MID: ofText((text, start = 1, count = 0) => text.slice(start - 1, start - 1 + count)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  NA: () => notAvailable,
  NOT: ofEach((cell = null) => {
    const condition = toBoolean(cell);
    return condition instanceof FormulaError ? condition : !condition;
  }),
  OR: overConditions((conditions) => conditions.some(Boolean)),
  ROUND: ofNumbers((value = 0, digits = 0) => rounded(value, digits)),
  ROWS: (cells) => {
    const value = cells ? cells() : null;
    return isRange(value) ? value.rows : 1;
  },
  SIGN: ofNumbers(Math.sign),
  SMALL: (cells, place) => {
    const numbers = cells ? numbersOf([cells]) : [];
    const wanted = toNumber(single(place?.() ?? null));
    if (numbers instanceof FormulaError) return numbers;
    if (wanted instanceof FormulaError) return wanted;
    return [...numbers].sort((a, b) => a - b)[wanted - 1] ?? noNumber;
  },
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  SUMPRODUCT: (...operands) => sumProduct(operands),
  TRIM: ofText((text) => text.trim().replace(/ +/g, " ")),
  VALUE: ofEach((cell = null) => toNumber(cell)),
  TEXT: ofEach((value = null, format = null) => formatted(value, format)),
};

/** a^b, with the errors that Excel gives. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return noNumber;
  if (base === 0 && exponent < 0) return divisionByZero;
  const result = base ** exponent;
  return Number.isFinite(result) ? result : noNumber;
}
