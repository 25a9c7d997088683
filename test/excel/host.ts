/** The stand-in Excel put together: a workbook, the objects on it, and the end of the wire. Needs no Node and no DOM. */
import { Calculator } from "./calculation/calculator";
import type { FunctionAnswer, FunctionMetadata } from "./calculation/custom-functions";
import { Faults } from "./faults";
import { Workbook } from "./model/workbook";
import { Executor } from "./richapi/executor";
import { EventType, WHOLE_WORKBOOK } from "./richapi/event-registrations";
import { HostContext } from "./richapi/host-context";
import { surfaces } from "./richapi/surface";
import type { UndoHistory } from "./richapi/undo";
import { Traffic } from "./traffic";
import { appContext, type Locale, windowName } from "./wire/app-context";
import { Endpoint } from "./wire/endpoint";
import { messagesFor } from "./wire/event-forwarding";
import { FunctionRuntime, type InvocationFlags } from "./wire/function-runtime";
import { Ribbon } from "./wire/ribbon";
import { visibilityEvent } from "./wire/rich-api-messages";
import { createService, RuntimeState } from "./wire/services";

/** Of Office LTSC 2021, the oldest Excel that is supported: a call of anything newer fails unless it was checked for. */
export const OLDEST = "1.14";

export interface HostOptions {
  /** The origin of the host's page, without a slash at the end. */
  readonly origin: string;
  /** The display language of Excel; zh-CN unless given. */
  readonly locale?: Locale;
  /** The highest ExcelApi set, e.g. "1.17" for Excel 2024; that of the oldest Excel that is supported unless given. */
  readonly api?: string;
  readonly requirements?: Readonly<Record<string, string | null>>;
  /** The namespace of the functions in cells; "CQ" unless given. */
  readonly namespace?: string;
  /** How an empty cell arrives in a function: "null" (web, new desktop) unless given, or "zero" (older desktop). */
  readonly blanks?: "null" | "zero";
  /** Whether AutoCorrect makes calculated columns of formulas set into tables, as it does unless a user has turned it off. */
  readonly fillsFormulas?: boolean;
  /** Whether the pane is open when the add-in starts; "Visible" unless given. */
  readonly pane?: "Visible" | "Background";
}

/** The content of functions.json. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export class Host {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly ribbon: Ribbon;
  readonly endpoint: Endpoint;
  readonly functions: FunctionRuntime;
  /** Whether the pane is shown and whether the runtime starts with the document. */
  readonly runtime: RuntimeState;
  /** Called when the user or the add-in has shown or hidden the pane, for whoever draws it. */
  onPaneChanged: (pane: string) => void = () => undefined;
  readonly conversationId = "standin-conversation";
  private readonly context: HostContext;
  private readonly executor: Executor;

  constructor(private readonly options: HostOptions) {
    const { api = OLDEST, namespace = "CQ", blanks = "null" } = options;
    this.runtime = new RuntimeState(options.pane ?? "Visible", (pane) => {
      this.endpoint.sendRichApiMessage(visibilityEvent(pane === "Visible"));
      this.onPaneChanged(pane);
    });
    this.functions = new FunctionRuntime(
      (message) => this.endpoint.sendRichApiMessage(message),
      namespace,
      blanks
    );
    this.calculator = new Calculator(this.functions);
    this.workbook = new Workbook(this.calculator, {
      locale: options.locale ?? "zh-CN",
      fillsFormulas: options.fillsFormulas ?? true,
    });
    this.context = new HostContext(this.workbook, api, surfaces);
    const roots = {
      workbook: this.context.root(),
      create: (service: string) => createService(service, this.functions, this.runtime),
    };
    this.executor = new Executor(this.context, roots, (member) => this.faults.beforeCall(member));
    this.endpoint = new Endpoint({
      conversationId: this.conversationId,
      origin: options.origin,
      appContext: () => this.appContext(),
      executor: this.executor,
      faults: this.faults,
      traffic: this.traffic,
      saveSettings: (settings) => {
        this.workbook.data.documentSettings = settings;
        this.workbook.touch("looks");
        this.undo.afterCall("Settings.saveAsync");
      },
      commandCompleted: (commandId) => this.ribbon.completed(commandId),
      unimplemented: this.context.unimplemented,
      afterBatch: () => this.workbook.calculate(),
    });
    this.ribbon = new Ribbon(this.endpoint);
    this.forwardEvents();
  }

  /** Calls that the stand-in does not have. A good test ends with none. */
  get unimplemented(): readonly string[] {
    return this.context.unimplemented;
  }

  /** The user's undo list. */
  get undo(): UndoHistory {
    return this.executor.undo;
  }

  /** What the add-in's window must be named before office.js loads. */
  get windowName(): string {
    return windowName(this.conversationId, this.options.origin, this.options.locale ?? "zh-CN");
  }

  /** Tells Excel which functions the add-in has. */
  describeFunctions({ functions, allowErrorForDataTypeAny }: FunctionsFile): void {
    this.functions.describe(functions, allowErrorForDataTypeAny);
    this.workbook.touch();
  }

  /** Calls a function through the wire with the arguments as given, without a cell. */
  callFunction(
    id: string,
    args: readonly unknown[],
    options: { address?: string; flags?: InvocationFlags } = {}
  ): Promise<FunctionAnswer> {
    return new Promise((answer) => this.functions.invoke(id, args, { ...options, answer }));
  }

  /** Whether the add-in has asked to be told of new sheets. */
  get isFollowed(): boolean {
    return this.context.events.has(EventType.worksheetAdded, WHOLE_WORKBOOK);
  }

  /** Resolves when every formula and every custom function has its value. */
  async calculated(): Promise<void> {
    await this.calculator.settled(this.workbook);
  }

  private appContext(): unknown {
    const { locale = "zh-CN", api = OLDEST, requirements } = this.options;
    return appContext({
      locale,
      apiLevel: api,
      ...(requirements ? { requirements } : {}),
      settings: this.workbook.data.documentSettings,
      paneIsOpen: this.runtime.pane === "Visible",
      documentUrl: `${this.options.origin}/${this.workbook.data.name}`,
    });
  }

  /** Events leave after the batch that caused them, as in Excel. */
  private forwardEvents(): void {
    this.workbook.on((event) => {
      const messages = messagesFor(event, this.context.events);
      const isSelection = event.type === "selectionChanged";
      if (messages.length === 0 && !isSelection) return;
      setTimeout(() => {
        for (const message of messages) this.endpoint.sendRichApiMessage(message);
        if (isSelection) this.endpoint.fire("documentSelectionChanged", {});
      }, 0);
    });
  }
}
