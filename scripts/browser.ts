/** Finds a Chromium-based browser on this machine for the e2e tests and the screenshots. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Browser {
  /** For messages: "Google Chrome". */
  readonly name: string;
  /** The program file. */
  readonly path: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The first browser found: the one named by CHROME_PATH, else Chrome, Edge, Chromium, in this order.
 * undefined when there is none; {@link howToGetABrowser} then tells what to do.
 *
 * @throws Error when CHROME_PATH names a file that cannot be run: a wrong setting is not passed over.
 * @example findBrowser() // { name: "Chromium", path: "/usr/bin/chromium" }
 */
export function findBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform
): Browser | undefined {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return { name: "CHROME_PATH", path: chosen };
    throw new Error(`CHROME_PATH names no program that can be run: ${chosen}`);
  }
  return candidates(env, platform).find(({ path }) => isProgram(path));
}

/** One sentence for a developer who has no browser. */
export function howToGetABrowser(platform: NodeJS.Platform = process.platform): string {
  const install: Partial<Record<NodeJS.Platform, string>> = {
    linux: "sudo apt-get install chromium",
    darwin: "brew install --cask google-chrome",
    win32: "winget install Google.Chrome",
  };
  const command = install[platform];
  return (
    "No Chrome, Edge or Chromium was found. " +
    (command ? `Install one (${command}), ` : "Install one, ") +
    "or name its program file in the environment variable CHROME_PATH."
  );
}

function candidates(env: Environment, platform: NodeJS.Platform): Browser[] {
  if (platform === "darwin") return onMac(env);
  if (platform === "win32") return onWindows(env);
  return onPath(env);
}

function onPath(env: Environment): Browser[] {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const programs: [name: string, program: string][] = [
    ["Google Chrome", "google-chrome-stable"],
    ["Google Chrome", "google-chrome"],
    ["Microsoft Edge", "microsoft-edge-stable"],
    ["Microsoft Edge", "microsoft-edge"],
    ["Chromium", "chromium"],
    ["Chromium", "chromium-browser"],
  ];
  return programs.flatMap(([name, program]) =>
    folders.map((folder) => ({ name, path: join(folder, program) }))
  );
}

function onMac(env: Environment): Browser[] {
  const folders = ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])];
  return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
    folders.map((folder) => ({ name, path: join(folder, `${name}.app/Contents/MacOS/${name}`) }))
  );
}

function onWindows(env: Environment): Browser[] {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const programs: [name: string, program: string][] = [
    ["Google Chrome", "Google\\Chrome\\Application\\chrome.exe"],
    ["Microsoft Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
    ["Chromium", "Chromium\\Application\\chrome.exe"],
  ];
  return programs.flatMap(([name, program]) =>
    folders.flatMap((folder) => (folder ? [{ name, path: `${folder}\\${program}` }] : []))
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `npx tsx scripts/browser.ts` says which browser the e2e tests will use. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const browser = findBrowser();
  console.log(browser ? `${browser.name}: ${browser.path}` : howToGetABrowser());
  process.exitCode = browser ? 0 : 1;
}
