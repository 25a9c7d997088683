/** The add-in in an iframe of the host's page. Both must be https on the same host name, or office.js refuses. */
import type { Endpoint } from "./endpoint";

/** Puts the add-in's page into the frame and connects it. @returns what disconnects it again */
export function connectFrame(
  frame: HTMLIFrameElement,
  url: string,
  endpoint: Endpoint,
  name: string
): () => void {
  const { origin } = new URL(url, window.location.href);
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin)
      endpoint.receive(event.data);
  };
  window.addEventListener("message", listen);
  endpoint.connect((text) => frame.contentWindow?.postMessage(text, origin));
  // A window gets its name when its frame is put into the page: take the frame out and put it back.
  const parent = frame.parentNode ?? document.body;
  const next = frame.nextSibling;
  frame.remove();
  frame.name = name;
  frame.src = url;
  parent.insertBefore(frame, next);
  return () => window.removeEventListener("message", listen);
}
