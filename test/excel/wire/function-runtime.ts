/** Runs the add-in's custom functions through the wire. */
import type {
  FunctionAnswer,
  FunctionMetadata,
  FunctionRunner,
} from "../calculation/custom-functions";
import type { Matrix, Scalar } from "../calculation/values";
import { cellError, isError } from "../model/data";
import type { RichApiMessage } from "./rich-api-messages";
import { functionInvocation, functionCancellation } from "./rich-api-messages";

/** An entry of SetInvocationArrayResults: id, success, value or message, then the error's number. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, code?: number];

const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

/** Excel shows a custom text only for these. */
const withReason = new Set(["#N/A", "#VALUE!"]);

export interface InvocationFlags {
  readonly cancelable?: boolean;
  readonly stream?: boolean;
  readonly allowErrors?: boolean;
}

export class FunctionRuntime implements FunctionRunner {
  private readonly metadata = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private queued: RichApiMessage[] | null = [];
  private lastId = 0;
  private whenReady: (() => void)[] = [];

  /** @param blanks how an empty cell arrives: null on the web, 0 on the desktop before 2024 (office-js#4702) */
  constructor(
    private readonly send: (message: RichApiMessage) => void,
    private readonly namespace: string,
    private readonly blanks: "null" | "zero"
  ) {}

  /** Tells Excel which functions there are: the content of functions.json. */
  describe(functions: readonly FunctionMetadata[], allowErrorForDataTypeAny = false): void {
    for (const entry of functions) {
      const allowErrors = entry.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny;
      const name = `${this.namespace}.${entry.name}`.toUpperCase();
      this.metadata.set(name, { ...entry, allowErrorForDataTypeAny: allowErrors });
    }
  }

  find(name: string): FunctionMetadata | undefined {
    return this.metadata.get(name.toUpperCase());
  }

  start(
    metadata: FunctionMetadata,
    args: (Scalar | Matrix)[],
    address: string,
    answer: (answer: FunctionAnswer) => void
  ): void {
    const { cancelable, stream } = metadata.options ?? {};
    const allowErrors = metadata.allowErrorForDataTypeAny;
    const shaped = metadata.parameters.map((parameter, i) => {
      const value = args[i] ?? null;
      const wantsMatrix = parameter.dimensionality === "matrix" && i < args.length;
      return this.argument(wantsMatrix && !Array.isArray(value) ? [[value]] : value);
    });
    const rest = args.slice(metadata.parameters.length).map((value) => this.argument(value));
    const flags = { cancelable, stream, allowErrors };
    this.invoke(metadata.id, [...shaped, ...rest], { address, flags, answer });
  }

  /** Calls a function with arguments as they stand on the wire. @returns the invocation's id, for {@link cancel} */
  invoke(
    id: string,
    args: readonly unknown[],
    {
      address = "Sheet1!A1",
      flags = {},
      answer,
    }: {
      address?: string;
      flags?: InvocationFlags;
      answer: (answer: FunctionAnswer) => void;
    }
  ): number {
    const invocation = ++this.lastId;
    this.waiting.set(invocation, answer);
    this.post(functionInvocation(invocation, id, args, address, flags));
    return invocation;
  }

  cancel(invocation: number): void {
    this.waiting.delete(invocation);
    this.post(functionCancellation(invocation));
  }

  /** Calls wait until the runtime has started, as they do in Excel. */
  private post(message: RichApiMessage): void {
    if (this.queued) this.queued.push(message);
    else this.send(message);
  }

  /** The add-in's runtime has started. */
  started(): void {
    const queued = this.queued ?? [];
    this.queued = null;
    for (const message of queued) this.send(message);
    const ready = this.whenReady;
    this.whenReady = [];
    for (const resolve of ready) resolve();
  }

  async ready(): Promise<void> {
    if (this.queued) await new Promise<void>((resolve) => this.whenReady.push(resolve));
  }

  settle(results: readonly InvocationResult[]): void {
    for (const [id, ok, value, code] of results) {
      const answer = this.waiting.get(id);
      this.waiting.delete(id);
      answer?.(ok ? readAnswer(value) : { value: failure(code ?? 0, String(value ?? "")) });
    }
  }

  private argument(value: Scalar | Matrix): unknown {
    if (Array.isArray(value)) return value.map((row) => row.map((cell) => this.cell(cell)));
    return this.cell(value);
  }

  private cell(value: Scalar): unknown {
    if (value === null) return this.blanks === "zero" ? 0 : null;
    return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
  }
}

function failure(code: number, reason: string): Scalar {
  const error = errorCodes[code] ?? "#VALUE!";
  return withReason.has(error) && reason !== "" ? cellError(error, reason) : cellError(error);
}

interface RichValue {
  readonly type?: string;
  readonly basicValue?: unknown;
  readonly message?: string;
  readonly numberFormat?: string;
}

function readAnswer(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    return { value: (value as unknown[][]).map((row) => row.map((cell) => readCell(cell))) };
  }
  const { type, numberFormat } = (value ?? {}) as RichValue;
  const formatted = type === "FormattedNumber" && numberFormat !== undefined;
  return { value: readCell(value), ...(formatted ? { numberFormat } : {}) };
}

/** Errors and formatted numbers come as objects, also inside a matrix. */
function readCell(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  const { type, basicValue, message } = value as RichValue;
  if (type !== "Error") return readCell(basicValue ?? null);
  const error = String(basicValue);
  return withReason.has(error) && message ? cellError(error, message) : cellError(error);
}
