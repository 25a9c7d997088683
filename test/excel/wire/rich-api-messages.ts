/** What the host tells the add-in by a `richApiMessage` event: events of the workbook and calls of functions. */
import type { InvocationFlags } from "./function-runtime";

/** [category, type, target, message, id, is remote] */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

const Category = { customFunctions: 1, event: 65_536 } as const;
const FunctionMessage = { invoke: 1000, cancel: 1001 } as const;

const VISIBILITY_CHANGED = 65_539;

/** @param type one of EventType */
export const workbookEvent = (type: number, target: string, args: unknown): RichApiMessage => [
  Category.event,
  type,
  target,
  JSON.stringify(args),
  0,
  false,
];

/** Tells Office.addin.onVisibilityModeChanged. */
export const visibilityEvent = (visible: boolean): RichApiMessage =>
  workbookEvent(VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" });

export function functionInvocation(
  invocation: number,
  id: string,
  args: readonly unknown[],
  address: string,
  { cancelable, stream, allowErrors }: InvocationFlags
): RichApiMessage {
  const flags = (cancelable ? 1 : 0) + (stream ? 2 : 0) + (allowErrors ? 4 : 0);
  const message = JSON.stringify([invocation, id, args, address, flags, null]);
  return [Category.customFunctions, FunctionMessage.invoke, "", message, invocation, false];
}

export const functionCancellation = (invocationId: number): RichApiMessage => [
  Category.customFunctions,
  FunctionMessage.cancel,
  "",
  JSON.stringify({ invocationId }),
  invocationId,
  false,
];
