/** The add-in's functions as the calculator sees them: asked once for each set of arguments, answered later. */
import { type CellError, cellError, isError } from "../model/data";
import type { Matrix, Scalar } from "./values";

/** One function of the add-in's functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The answer of a function call: what the cell will hold. */
export interface FunctionAnswer {
  readonly value: Scalar | Matrix;
  /** A FormattedNumber brings its format along. */
  readonly numberFormat?: string;
}

/** Whoever runs the add-in's functions (wire/), or a test's own table of them. */
export interface FunctionRunner {
  /** The function behind a name such as "CQ.PLANTARGET", if it has one. */
  find(name: string): FunctionMetadata | undefined;
  /** Starts the call; `answer` is called once. @param address of the calling cell: "Sheet1!A1" */
  start(
    metadata: FunctionMetadata,
    args: (Scalar | Matrix)[],
    address: string,
    answer: (answer: FunctionAnswer) => void
  ): void;
}

interface Call {
  answer?: FunctionAnswer;
}

/** What each cell's calls were asked and answered, so that nothing is asked twice. */
export class FunctionCalls {
  /** By the calling cell, then by name and arguments. */
  private readonly calls = new Map<string, Map<string, Call>>();
  private readonly waiting = new Set<Call>();
  private idle: (() => void)[] = [];
  /** Counts answers: the workbook must be computed again when it has grown. */
  answered = 0;
  /** Counts calls put to the add-in. */
  started = 0;

  constructor(private readonly runner: FunctionRunner) {}

  /**
   * The answer to the call, #BUSY! until it is there, undefined when there is no such function.
   * @param address of the calling cell: "Sheet1!A1"
   */
  call(name: string, args: (Scalar | Matrix)[], address: string): FunctionAnswer | undefined {
    const metadata = this.runner.find(name);
    if (!metadata) return undefined;
    const refused = metadata.allowErrorForDataTypeAny ? undefined : firstError(args);
    if (refused) return { value: refused };
    const key = JSON.stringify([name, args]);
    const ofCell = this.calls.get(address) ?? new Map<string, Call>();
    const known = ofCell.get(key);
    if (known) return known.answer ?? { value: cellError("#BUSY!") };
    const call: Call = {};
    this.calls.set(address, ofCell.set(key, call));
    this.waiting.add(call);
    this.started++;
    this.runner.start(metadata, args, address, (answer) => this.settle(call, answer));
    return call.answer ?? { value: cellError("#BUSY!") };
  }

  private settle(call: Call, answer: FunctionAnswer): void {
    call.answer = answer;
    this.answered++;
    this.waiting.delete(call);
    if (this.waiting.size > 0) return;
    const idle = this.idle;
    this.idle = [];
    for (const resolve of idle) resolve();
  }

  /**
   * Forgets the answers: the next calculation asks again, as Ctrl+Alt+F9 does. A cell that shows an error is not asked
   * again by that (OfficeDev/office-js#4502), only when its formula is entered.
   */
  forget(): void {
    for (const [address, ofCell] of this.calls) {
      for (const [key, { answer }] of ofCell) if (!isFailure(answer)) ofCell.delete(key);
      if (ofCell.size === 0) this.calls.delete(address);
    }
  }

  /** A formula was entered into the cell: whatever it asks is asked anew. */
  forgetCell(address: string): void {
    this.calls.delete(address);
  }

  /** Resolves when no call is waiting for its answer. */
  async settled(): Promise<void> {
    if (this.waiting.size > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }
}

/** Whether the cell that called shows an error. */
function isFailure(answer: FunctionAnswer | undefined): boolean {
  const value = Array.isArray(answer?.value) ? answer.value[0]?.[0] : answer?.value;
  return isError(value);
}

const firstError = (args: (Scalar | Matrix)[]): CellError | undefined =>
  args.flat(2).find((value): value is CellError => typeof value === "object" && value !== null);
