/**
 * `npm test`: runs every test that this machine can run and says which it cannot. The e2e tests need a browser;
 * with E2E=required (as in CI) a missing browser is an error.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findBrowser, howToGetABrowser } from "./browser";

const root = join(import.meta.dirname, "..");

function runJest(projects: readonly string[]): number {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  // The chosen projects come last: jest takes whatever follows for one more of them.
  const args = [jest, ...process.argv.slice(2), "--selectProjects", ...projects];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

function main(): number {
  const browser = findBrowser();
  if (browser) {
    console.log(`The e2e tests run in ${browser.name} (${browser.path}).`);
    return runJest(["unit", "integration", "e2e"]);
  }
  console.log(`The e2e tests do not run. ${howToGetABrowser()}`);
  if (process.env.E2E === "required") return 1;
  return runJest(["unit", "integration"]);
}

process.exitCode = main();
