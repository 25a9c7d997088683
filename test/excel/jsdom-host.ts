/** Loads the built add-in and the unmodified office.js into jsdom, on the stand-in Excel. Node only. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type DOMWindow, type FetchOptions, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { FunctionAnswer } from "./calculation/custom-functions";
import { type FunctionsFile, Host, type HostOptions } from "./host";
import type { Workbook } from "./model/workbook";
import type { InvocationFlags } from "./wire/function-runtime";
import { connectSameWindow, type MessageWindow } from "./wire/same-window";

/** One letter: with each message office.js has addresses read anew, which in jsdom takes long for each letter of a host. */
const ORIGIN = "https://a";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** From the project's root, where jest and npm scripts run. */
const officeJs = path.resolve("node_modules/@microsoft/office-js/dist");

/** Long enough for a slow machine; reached only when the add-in does not start. */
const START_TIMEOUT = 200_000;

export interface AddinOptions extends Partial<Omit<HostOptions, "origin">> {
  /** The folder of the built add-in. */
  readonly distDir: string;
  /** Its page; "taskpane.html" unless given. */
  readonly html?: string;
  /** Its functions' metadata; "functions.json" unless given. A missing file means no functions. */
  readonly functions?: string;
  /** Fills the workbook before the add-in starts. */
  readonly setUp?: (workbook: Workbook) => void;
}

/** The add-in, running. */
export interface Addin {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly window: DOMWindow;
  readonly document: Document;
  /** `Excel` and `Office` of the add-in's window. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly functions: {
    /** Calls a function through the wire; the value as a cell would hold it. */
    call(
      id: string,
      args: readonly unknown[],
      options?: { address?: string; flags?: InvocationFlags }
    ): Promise<FunctionAnswer["value"]>;
  };
  readonly ribbon: Host["ribbon"];
  readonly faults: Host["faults"];
  readonly traffic: Host["traffic"];
  readonly unimplemented: readonly string[];
  /** What was logged with console.error, and scripts' uncaught errors. */
  readonly errors: readonly string[];
  /** Resolves when every formula and custom function has its value. */
  calculated(): Promise<void>;
  /** Resolves when the real add-in has asked to be told of new sheets, the last of what it asks when it starts. */
  followed(): Promise<void>;
  dispose(): void;
}

/**
 * Starts the add-in; resolves when Office.onReady has and its functions can be called.
 * @example const addin = await startAddin({ distDir: "dist", locale: "zh-CN", api: "1.14" });
 */
export async function startAddin(options: AddinOptions): Promise<Addin> {
  const { distDir, html = "taskpane.html", functions = "functions.json", setUp, ...rest } = options;
  const host = new Host({ ...rest, origin: ORIGIN });
  setUp?.(host.workbook);
  const metadata = path.join(distDir, functions);
  if (existsSync(metadata)) {
    host.describeFunctions(JSON.parse(readFileSync(metadata, "utf8")) as FunctionsFile);
  }
  const errors: string[] = [];
  const dom = new JSDOM(readFileSync(path.join(distDir, html), "utf8"), {
    url: `${ORIGIN}/${html}`,
    runScripts: "dangerously",
    resources: new Files(distDir),
    pretendToBeVisual: true,
    virtualConsole: collect(errors),
    beforeParse: (window) => prepare(window, host),
  });
  const { window } = dom;
  await withTimeout(started(window, host), () => errors.join("\n"));
  return {
    host,
    workbook: host.workbook,
    window,
    document: window.document,
    Excel: window["Excel"] as typeof Excel,
    Office: window["Office"] as typeof Office,
    functions: {
      call: async (id, args, callOptions) => (await host.callFunction(id, args, callOptions)).value,
    },
    ribbon: host.ribbon,
    faults: host.faults,
    traffic: host.traffic,
    unimplemented: host.unimplemented,
    errors,
    calculated: () => host.calculated(),
    followed: async () => {
      while (!host.isFollowed) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    dispose: () => window.close(),
  };
}

function prepare(window: DOMWindow, host: Host): void {
  connectSameWindow(window as unknown as MessageWindow, host.endpoint, host.windowName);
  // office.js compares it with its own; jsdom has none.
  Object.defineProperty(window.document, "domain", { value: new URL(ORIGIN).hostname });
  // jsdom lays nothing out, so it has nothing to scroll.
  window.Element.prototype.scrollIntoView = () => undefined;
}

async function started(window: DOMWindow, host: Host): Promise<void> {
  await new Promise((resolve) => window.addEventListener("load", resolve));
  const office = window["Office"] as { onReady(): Promise<unknown> } | undefined;
  if (!office) throw new Error("office.js did not load");
  await office.onReady();
  await host.functions.ready();
}

async function withTimeout(start: Promise<void>, reasons: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The add-in did not start. ${reasons()}`)),
      START_TIMEOUT
    );
  });
  try {
    await Promise.race([start, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The add-in's own files, and office.js in place of the CDN's. Nothing else exists. */
class Files extends ResourceLoader {
  constructor(private readonly distDir: string) {
    super();
  }

  override fetch(url: string, options: FetchOptions): ReturnType<ResourceLoader["fetch"]> {
    const file = this.locate(url);
    if (!file || !existsSync(file)) {
      const failed = Promise.reject(new Error(`Not found: ${url} (${options.element?.localName})`));
      return Object.assign(failed, { abort: () => undefined }) as ReturnType<
        ResourceLoader["fetch"]
      >;
    }
    const content = Promise.resolve(readFileSync(file));
    return Object.assign(content, { abort: () => undefined }) as ReturnType<
      ResourceLoader["fetch"]
    >;
  }

  private locate(url: string): string | null {
    const [address = ""] = url.split(/[?#]/);
    if (address.startsWith(CDN)) {
      return path.join(officeJs, address.slice(CDN.length).toLowerCase());
    }
    const own = `${ORIGIN}/`;
    return address.startsWith(own)
      ? path.join(this.distDir, decodeURIComponent(address.slice(own.length)))
      : null;
  }
}

function collect(errors: string[]): VirtualConsole {
  const console_ = new VirtualConsole();
  console_.on("jsdomError", (error: Error & { detail?: unknown }) =>
    errors.push(String(error.detail ?? error.message))
  );
  console_.on("error", (...args: unknown[]) => errors.push(args.map(String).join(" ")));
  return console_;
}
