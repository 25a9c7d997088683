/** What must not happen behind any test: errors on the console, broken promises, requests to other servers. */
import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/**
 * Collects problems of the page and its frames from now on, each as one line of text.
 *
 * @param ownOrigins what may be asked for: the site itself, and the CDN whose answers the test gives
 */
export async function watchProblems(
  context: BrowserContext,
  page: Page,
  ownOrigins: readonly string[]
): Promise<string[]> {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (isOfficeJsStyle(message)) return;
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && !ownOrigins.includes(url.origin)) {
      problems.push(`request to another server: ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  await context.addInitScript(() => {
    addEventListener("unhandledrejection", ({ reason }) => {
      console.error("unhandled rejection:", String(reason));
    });
  });
  return problems;
}

/** office.js itself sets two style attributes, which the page's policy stops; nothing depends on them. */
function isOfficeJsStyle(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return /\/excel-web-[^/]+\.js$/.test(url) && message.text().startsWith("Applying inline style");
}
