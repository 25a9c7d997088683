/** The page with which a help desk finds out, without Excel, whether server and network are ready. */
import { resolveLocale } from "../i18n/locale";
import { selfTestTexts } from "../i18n/self-test";
import { checks, type Check, type CheckName } from "./checks";

type State = "running" | "passed" | "failed";

const language = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const locale = resolveLocale(language);
const texts = selfTestTexts(locale);

function element(name: string, text: string, className = ""): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

function item(name: CheckName, state: State, findings: readonly string[]): HTMLElement {
  const { title, advice } = texts.checks[name];
  const shown = element("li", "", state);
  shown.append(element("h2", `${title}${texts.colon}${texts.states[state]}`));
  if (findings.length > 0) {
    shown.append(element("p", advice), ...findings.map((finding) => element("p", finding)));
  }
  return shown;
}

async function run(name: CheckName, check: Check, list: HTMLElement): Promise<string[]> {
  const running = item(name, "running", []);
  list.append(running);
  const findings = await check().catch((error: unknown) => [String(error)]);
  running.replaceWith(item(name, findings.length > 0 ? "failed" : "passed", findings));
  return findings.map((finding) => `${name}: ${finding}`);
}

/** What a user can send to the help desk. */
function report(findings: readonly string[]): string {
  const facts = [location.href, new Date().toISOString(), navigator.userAgent];
  return [...facts, ...(findings.length > 0 ? findings : ["OK"])].join("\n");
}

async function main(page: HTMLElement): Promise<void> {
  document.documentElement.lang = locale;
  document.title = texts.title;
  const summary = element("p", texts.running);
  summary.setAttribute("role", "status");
  const list = element("ol", "");
  page.append(element("h1", texts.title), element("p", texts.introduction), summary, list);

  const all = Object.entries(checks(page.dataset.officeJs ?? "")) as [CheckName, Check][];
  const findings = (await Promise.all(all.map(([name, check]) => run(name, check, list)))).flat();

  summary.textContent = findings.length > 0 ? texts.someFailed : texts.allPassed;
  const text = Object.assign(document.createElement("textarea"), {
    value: report(findings),
    readOnly: true,
    rows: 4 + findings.length,
  });
  const label = element("label", texts.report);
  label.append(text);
  page.append(label);
}

const page = document.getElementById("self-test");
if (page) void main(page);
