import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findBrowser, howToGetABrowser } from "../../../scripts/browser";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(...path: string[]): string {
  const program = join(folder, ...path);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, "");
  chmodSync(program, 0o755);
  return program;
}

test("Chrome is preferred to Edge, and Edge to Chromium, wherever on the path they are", () => {
  const PATH = [join(folder, "a"), join(folder, "b")].join(delimiter);
  const chromium = install("a", "chromium");
  expect(findBrowser({ PATH }, "linux")).toEqual({ name: "Chromium", path: chromium });
  const edge = install("b", "microsoft-edge");
  expect(findBrowser({ PATH }, "linux")).toEqual({ name: "Microsoft Edge", path: edge });
  const chrome = install("b", "google-chrome-stable");
  expect(findBrowser({ PATH }, "linux")).toEqual({ name: "Google Chrome", path: chrome });
});

test("CHROME_PATH comes before everything that is installed", () => {
  install("chromium");
  const own = install("my", "browser");
  expect(findBrowser({ PATH: folder, CHROME_PATH: own }, "linux")?.path).toBe(own);
});

test("a CHROME_PATH that leads nowhere is an error, not passed over", () => {
  install("chromium");
  const CHROME_PATH = join(folder, "missing");
  expect(() => findBrowser({ PATH: folder, CHROME_PATH }, "linux")).toThrow(CHROME_PATH);
});

test("on a Mac browsers are found among the user's own applications", () => {
  const edge = install("Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  expect(findBrowser({ HOME: folder }, "darwin")).toEqual({ name: "Microsoft Edge", path: edge });
});

test("a machine without a browser gets undefined, and one sentence that says what to install", () => {
  expect(findBrowser({ PATH: folder }, "linux")).toBeUndefined();
  expect(howToGetABrowser("linux")).toContain("apt-get install chromium");
  expect(howToGetABrowser("win32")).toContain("winget install");
  expect(howToGetABrowser("freebsd")).toContain("CHROME_PATH");
});
