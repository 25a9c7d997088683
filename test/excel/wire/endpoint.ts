/** The host's end of the wire: answers what office.js asks, and tells it what happens. */
import type { Faults } from "../faults";
import type { Executor } from "../richapi/executor";
import type { RequestBody, ResponseBody } from "../richapi/batch";
import { byteLength, isInternal, type Traffic } from "../traffic";
import {
  DispatchId,
  type ExecuteMethodData,
  parseRequest,
  type Request,
  RequestKind,
  ResponseKind,
  responseText,
  TransportError,
} from "./messages";
import type { RichApiMessage } from "./rich-api-messages";
import { undoGroupOf } from "./undo-groups";

/** Excel on the web takes no larger request and gives no larger answer. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** The request flag of `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface EndpointParts {
  readonly conversationId: string;
  readonly origin: string;
  readonly appContext: () => unknown;
  readonly executor: Executor;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly saveSettings: (settings: Record<string, string>) => void;
  readonly commandCompleted: (commandId: string, result: unknown) => void;
  readonly unimplemented: string[];
  readonly afterBatch: () => void;
}

export class Endpoint {
  /** Registered events and the correlation id to answer them with. */
  private readonly registered = new Map<string, number>();
  private post: (text: string) => void = () => undefined;

  constructor(private readonly parts: EndpointParts) {}

  /** Connects the endpoint to a transport: where its messages go. */
  connect(post: (text: string) => void): void {
    this.post = post;
  }

  /** Takes a message from the add-in's window. @returns whether it was meant for the host */
  receive(data: unknown): boolean {
    const request = parseRequest(data, this.parts.conversationId);
    if (!request) return false;
    this.answer(request).catch((error: unknown) => {
      this.parts.unimplemented.push(`Defect of the stand-in: ${String(error)}`);
      const answer = { Version: 1, Error: TransportError.internal };
      this.respond(request._actionName, request._correlationId, ResponseKind.reply, answer);
    });
    return true;
  }

  /** Fires an event the add-in registered for; without a registration nothing happens. */
  fire(eventName: string, data: unknown): void {
    const correlationId = this.registered.get(eventName);
    if (correlationId !== undefined) {
      this.respond(eventName, correlationId, ResponseKind.event, data);
    }
  }

  hasRegistered(eventName: string): boolean {
    return this.registered.has(eventName);
  }

  sendRichApiMessage(message: RichApiMessage): void {
    this.fire("richApiMessage", { ArrayData: [message] });
  }

  private respond(name: string, correlationId: number, kind: number, data: unknown): void {
    const { conversationId, origin } = this.parts;
    this.post(responseText(name, correlationId, kind, data, conversationId, origin));
  }

  private async answer(request: Request): Promise<void> {
    const reply = (data: unknown): void =>
      this.respond(request._actionName, request._correlationId, ResponseKind.reply, data);
    if (request._actionType === RequestKind.registerEvent) {
      this.registered.set(request._actionName, request._correlationId);
      reply({ Error: TransportError.none });
    } else if (request._actionType === RequestKind.unregisterEvent) {
      this.registered.delete(request._actionName);
      reply({ Error: TransportError.none });
    } else {
      const answer = await this.invoke(request);
      if (answer !== undefined) reply(answer);
    }
  }

  /** The answer, or undefined when none shall come. */
  private async invoke({ _actionName: name, _data: data }: Request): Promise<unknown> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return this.parts.appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.executeMethod(data as ExecuteMethodData);
      default:
        this.parts.unimplemented.push(name);
        return null;
    }
  }

  private async executeMethod(data: ExecuteMethodData): Promise<unknown> {
    const done = { Version: 1, Error: TransportError.none };
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return this.richApi(data.ArrayData ?? []);
      case DispatchId.saveSettings:
        this.parts.saveSettings(Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []));
        return done;
      case DispatchId.commandCompleted: {
        const [commandId, , result] = Object.values(data) as [string, unknown, string];
        this.parts.commandCompleted(commandId, result);
        return done;
      }
      default:
        this.parts.unimplemented.push(`executeMethod ${data.DdaMethod.DispatchId}`);
        return { Version: 1, Error: TransportError.internal };
    }
  }

  private async richApi(array: readonly unknown[]): Promise<unknown> {
    const { faults, traffic } = this.parts;
    const text = String(array[4]);
    const body = JSON.parse(text) as RequestBody;
    if (isInternal(body)) {
      traffic.internalRequests++;
      return wrapped(JSON.stringify(this.execute(body, null)));
    }
    const flags = Number(array[6]);
    const undoGroup = undoGroupOf(flags);
    const fault = faults.next();
    const logged = (response: ResponseBody | null, answer: string): void => {
      const [bytesIn, bytesOut] = [byteLength(text), byteLength(answer)];
      traffic.log.push({ body, response, bytesIn, bytesOut });
    };
    if (faults.cellEditing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        logged(null, "");
        return { Version: 1, Error: TransportError.cellEditing };
      }
      await faults.editingEnded();
    }
    if (fault && !("code" in fault)) {
      logged(null, "");
      if (!("silent" in fault)) return { Version: 1, Error: TransportError[fault.transport] };
      if (fault.carriedOut) this.execute(body, undoGroup);
      fault.reached?.();
      return undefined;
    }
    if (byteLength(text) > MAX_PAYLOAD_BYTES) {
      logged(null, "");
      return { Version: 1, Error: TransportError.requestTooLarge };
    }
    const response = this.execute(body, undoGroup, fault);
    const answer = JSON.stringify(response);
    logged(response, answer);
    // What the request changed stays changed: only its answer is withheld.
    return byteLength(answer) > MAX_PAYLOAD_BYTES
      ? { Version: 1, Error: TransportError.responseTooLarge }
      : wrapped(answer);
  }

  private execute(
    body: RequestBody,
    undoGroup: number | null,
    fault?: { code: string; message?: string; afterActions?: number }
  ): ResponseBody {
    const { executor, afterBatch } = this.parts;
    const actions = fault ? body.Actions.slice(0, fault.afterActions ?? 0) : body.Actions;
    const response = executor.execute({ ...body, Actions: actions }, undoGroup);
    afterBatch();
    if (!fault || response.Error) return response;
    const { code, message = "The stand-in Excel was told to fail." } = fault;
    const position = { ActionIndex: actions.length, Location: "" };
    return {
      ...response,
      Error: { Code: code, Message: message, HttpStatusCode: 500, ...position },
    };
  }
}

const wrapped = (json: string): unknown => ({
  Version: 1,
  Error: TransportError.none,
  Data: [200, ["Content-Type", "application/json"], [json]],
});
