/**
 * The stand-in Excel in a browser: bundle this file into the host's page. The add-in runs in an iframe of that page;
 * both must be https on the same host name. `window.standIn` is for tests that drive the page from outside.
 */
import { type FunctionsFile, Host, type HostOptions } from "./host";
import { connectFrame } from "./wire/iframe";

export interface FrameOptions extends Partial<Omit<HostOptions, "origin">> {
  /** The add-in's page, e.g. "/taskpane.html". */
  readonly url: string;
  /** Its functions' metadata, e.g. "/functions.json". */
  readonly functionsUrl: string;
  /** The frame to use; one is made and put at the end of the page unless given. */
  readonly frame?: HTMLIFrameElement;
  /** Fills the workbook before the add-in starts. */
  readonly setUp?: (host: Host) => void;
}

/** A host whose add-in runs in a frame. */
export interface FramedHost {
  readonly host: Host;
  readonly frame: HTMLIFrameElement;
  /** Resolves when the add-in's functions can be called. */
  readonly ready: Promise<void>;
  dispose(): void;
}

declare global {
  interface Window {
    /** The host, once there is one. */
    standIn?: Host;
    startStandIn?: typeof startInFrame;
  }
}

/**
 * @example const { host, ready } = await startInFrame({ url: "/taskpane.html", functionsUrl: "/functions.json" });
 */
export async function startInFrame(options: FrameOptions): Promise<FramedHost> {
  const { url, functionsUrl, setUp, ...rest } = options;
  const host = new Host({ ...rest, origin: window.location.origin });
  const response = await fetch(functionsUrl);
  if (!response.ok) throw new Error(`${functionsUrl}: ${response.status}`);
  host.describeFunctions((await response.json()) as FunctionsFile);
  setUp?.(host);
  const frame = options.frame ?? document.createElement("iframe");
  const disconnect = connectFrame(frame, url, host.endpoint, host.windowName);
  window.standIn = host;
  const dispose = (): void => {
    disconnect();
    frame.removeAttribute("src");
    if (!options.frame) frame.remove();
    delete window.standIn;
  };
  return { host, frame, ready: host.functions.ready(), dispose };
}

window.startStandIn = startInFrame;
