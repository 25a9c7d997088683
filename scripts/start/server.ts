/** Serves the built add-in, and with it the preview, from one https origin. */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { createServer as createProbe, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import type { Certificate } from "./certificate";

const root = resolve(import.meta.dirname, "../..");
export const addInFolder = join(root, "dist");
export const previewFolder = join(root, "build/preview");
/** For tests and this preview only: users get office.js from Microsoft's CDN. */
export const officeJsFolder = join(root, "node_modules/@microsoft/office-js/dist");

const taskPane = join(addInFolder, "taskpane.html");

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly certificate: Certificate;
  /** Beside the add-in, the preview under /preview/ and office.js from the npm package under /office/. */
  readonly preview: boolean;
  /** Where the task pane takes office.js from: the CDN that its page names, or this origin. */
  readonly officeJs: "cdn" | "local";
}

export interface RunningServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A page elsewhere that has its own name lead here (DNS rebinding) asks for that name. */
const OWN_HOSTS: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Answers nothing but requests to read, sent to this machine by its own name. */
function guarded(answer: Handler): Handler {
  return (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (!OWN_HOSTS.has(host)) return refuse(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    answer(request, response);
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain", allow: "GET, HEAD" }).end();
}

/** @throws Error with the code EADDRINUSE when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ ...options.certificate }, guarded(handler(options)));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, "localhost", listening);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => close(server) };
}

/** The port itself, or the next one that is free. */
export async function freePort(first: number, last = first + 20): Promise<number> {
  for (let port = first; port <= last; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${first} and ${last}.`);
}

function isFree(port: number): Promise<boolean> {
  const probe = createProbe();
  return new Promise((answer) => {
    probe.once("error", () => answer(false));
    probe.listen(port, "localhost", () => probe.close(() => answer(true)));
  });
}

function handler({ preview, officeJs }: ServerOptions): Handler {
  const addIn = folder(addInFolder);
  const previewFiles = folder(previewFolder);
  const officeJsFiles = folder(officeJsFolder);
  return (request, response) => {
    const path = request.url ?? "/";
    if (officeJs === "local" && path === "/taskpane.html" && existsSync(taskPane)) {
      return sendHtml(response, pageWithLocalOfficeJs());
    }
    if (!preview) return addIn(request, response);
    if (path === "/" || path === "/preview") return redirect(response, "/preview/");
    if (path.startsWith("/preview/")) return previewFiles(within(request, "/preview"), response);
    if (path.startsWith("/office/")) {
      // office.js asks for its parts in either case, the package has them in lower case.
      return officeJsFiles(within(request, "/office", path.toLowerCase()), response);
    }
    addIn(request, response);
  };
}

function folder(path: string): Handler {
  const serve = sirv(path, { dev: true });
  return (request, response) => serve(request, response, () => notFound(request, response));
}

function within(
  request: IncomingMessage,
  prefix: string,
  path = request.url ?? ""
): IncomingMessage {
  request.url = path.slice(prefix.length);
  return request;
}

/** The production page names the CDN; the preview works without it. */
function pageWithLocalOfficeJs(): string {
  const page = readFileSync(taskPane, "utf8");
  return page.replace(/src="https:[^"]*\/office\.js"/, 'src="/office/office.js"');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function sendHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { "content-type": "text/html;charset=utf-8" }).end(html);
}

function notFound(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain" }).end(`Not found: ${request.url ?? ""}`);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
