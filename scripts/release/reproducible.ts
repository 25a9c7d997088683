/**
 * `npm run reproducible`: builds the committed state twice, in folders of their own, with no cache, in another
 * time zone and language, and compares every file of the two sites. Whoever doubts a deployed site can so
 * rebuild its commit and compare. Needs git and GNU cp.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (error ?? status !== 0) throw error ?? new Error(`${command} ${args.join(" ")} failed`);
}

/** Builds HEAD in an empty folder. The packages are linked, not copied: a build does not write to them. */
function build(folder: string, env: NodeJS.ProcessEnv): void {
  mkdirSync(folder, { recursive: true });
  run("git", ["archive", "--output", join(folder, "source.tar"), "HEAD"], root);
  run("tar", ["-xf", "source.tar"], folder);
  run("cp", ["-al", join(root, "node_modules"), "node_modules"], folder);
  run("npm", ["run", "build"], folder, env);
}

/** Path and SHA-256 of every file of a built site. */
function fingerprints(site: string): Map<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const digest = createHash("sha256").update(readFileSync(path)).digest("hex");
      return [path.slice(site.length + 1), digest];
    })
  );
}

function differences(first: Map<string, string>, second: Map<string, string>): string[] {
  const all = new Set([...first.keys(), ...second.keys()]);
  return [...all].filter((file) => first.get(file) !== second.get(file)).sort();
}

function main(): void {
  const work = mkdtempSync(join(tmpdir(), "plantarget-reproducible-"));
  try {
    const here = join(work, "here");
    const elsewhere = join(work, "some/where/else");
    build(here, {});
    build(elsewhere, { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" });
    const first = fingerprints(join(here, "dist"));
    const different = differences(first, fingerprints(join(elsewhere, "dist")));
    if (different.length > 0) throw new Error(`two builds differ in ${different.join(", ")}`);
    const whole = createHash("sha256").update(JSON.stringify([...first].sort())).digest("hex");
    console.log(`Two builds are equal in all ${first.size} files. SHA-256 of the list: ${whole}`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
