/** Office.js and host in one window (jsdom): the host takes what office.js posts before anything else sees it. */
import type { Endpoint } from "./endpoint";
import { groupUndo } from "./undo-groups";

/** The parts of a window this needs. */
export interface MessageWindow {
  name: string;
  postMessage: unknown;
  dispatchEvent(event: object): boolean;
  /** There once office.js has loaded its part for Excel. */
  readonly Excel?: Parameters<typeof groupUndo>[0];
  readonly location: { readonly origin: string };
  readonly MessageEvent: new (type: string, init: object) => object;
  /** Undefined once the window is closed. */
  readonly document?: unknown;
}

/** Names the window and connects it. Must run before office.js is loaded. */
export function connectSameWindow(window: MessageWindow, endpoint: Endpoint, name: string): void {
  window.name = name;
  const { origin } = window.location;
  const deliver = (data: unknown): void => {
    window.dispatchEvent(new window.MessageEvent("message", { data, origin, source: window }));
  };
  endpoint.connect((data) => later(window, () => deliver(data)));
  let grouped = false;
  window.postMessage = (data: unknown): void => {
    grouped ||= groupUndo(window.Excel);
    later(window, () => {
      if (!endpoint.receive(data)) deliver(data);
    });
  };
}

/** Excel is another process: nothing arrives in the turn in which it was sent. (A timer would wait a millisecond each time.) */
function later(window: MessageWindow, arrive: () => void): void {
  setImmediate(() => {
    if (window.document !== undefined) arrive();
  });
}
