/** The messages office.js and its host exchange, each a JSON string given to postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { reply: 0, event: 1 } as const;

/** What an `executeMethod` request asks for. */
export const DispatchId = {
  getSelectedData: 64,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Errors of the transport, which office.js turns into its own codes. */
export const TransportError = {
  none: 0,
  internal: 5001,
  cellEditing: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

/** The request in a message of that conversation, or null: other scripts use postMessage too. */
export function parseRequest(data: unknown, conversationId: string): Request | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<Request> | null;
    const ours =
      message?._conversationId === conversationId && message._messageType === MessageType.request;
    return ours ? (message as Request) : null;
  } catch {
    return null;
  }
}

/** A response, as the string to post. */
export function responseText(
  actionName: string,
  correlationId: number,
  kind: number,
  data: unknown,
  conversationId: string,
  origin: string
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}
