/**
 * `npm run reproducible`: builds the committed state twice, in folders of their own, with no cache, in another
 * time zone and language, and compares every file of the two sites. Whoever doubts a deployed site can so
 * rebuild its commit and compare. Needs git and GNU cp.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprints } from "./checksums";

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

type Fingerprints = ReadonlyMap<string, string>;

function differences(first: Fingerprints, second: Fingerprints): string[] {
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
    const first = new Map(fingerprints(join(here, "dist")));
    const second = new Map(fingerprints(join(elsewhere, "dist")));
    const different = differences(first, second);
    if (different.length > 0) throw new Error(`two builds differ in ${different.join(", ")}`);
    console.log(`Two builds are equal in all ${first.size} files.`);
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
