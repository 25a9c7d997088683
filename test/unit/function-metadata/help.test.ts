import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpPages } from "../../../scripts/function-metadata/help";
import type { Files } from "../../../scripts/function-metadata/help";
import { declaredFunctions, localisedMetadata } from "../../../scripts/function-metadata/metadata";
import { functionIds } from "../../../src/i18n/functions";

const root = join(__dirname, "../../..");
let pages: Files;

beforeAll(async () => {
  const declared = await declaredFunctions(join(root, "src/functions/functions.ts"));
  pages = new Map(
    (["zh-CN", "en-US"] as const).flatMap((locale) => [
      ...helpPages(localisedMetadata(declared, locale, "https://example.org/"), locale),
    ])
  );
});

test("there is a page for every function and an index, in both languages", () => {
  expect(pages.size).toBe(2 * (functionIds.length + 1));
});

test("no page needs a script, an inline style or another origin", () => {
  for (const page of pages.values()) {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/i);
    expect(page).toContain("default-src &#x27;none&#x27;; style-src &#x27;self&#x27;");
  }
});

test("every link leads to a page, a stylesheet or the same page in the other language", () => {
  for (const [path, page] of pages) {
    for (const [, href = ""] of page.matchAll(/href="([^"]*)"/g)) {
      const target = new URL(href, `https://example.org/${path}`).pathname.slice(1);
      expect([...pages.keys(), "help/help.css"]).toContain(target);
    }
  }
});

test("pages say which language they are in, and mark the link to the other one", () => {
  const page = pages.get("help/zh-CN/plangap.html") ?? "";
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(page).toContain('<a href="../en-US/plangap.html" lang="en-US">English</a>');
});

test("a page has the syntax, the arguments, three examples and the errors", () => {
  const page = pages.get("help/en-US/plangap.html") ?? "";
  expect(page).toContain("=CQ.PLANGAP(indicator, actual, [year], [method])");
  expect(page.match(/class="result"/g)).toHaveLength(3);
  expect(page).toContain("#VALUE!");
});

test("the stylesheet loads nothing", () => {
  const css = readFileSync(join(root, "scripts/function-metadata/help.css"), "utf8");
  expect(css).not.toMatch(/url\(|@import/);
});
