import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DISTRICT_SOURCE,
  districtPackage,
  inFolder,
  type PackageFiles,
  withCell,
} from "./district";

/** `npm run data` on a package, as a person runs it. */
function run(files: PackageFiles, ...options: string[]) {
  const out = mkdtempSync(join(tmpdir(), "compiled-"));
  try {
    return inFolder(files, (folder) => {
      const script = join(__dirname, "../../scripts/data/main.ts");
      const command = ["--import", "tsx", script, "--data", folder, "--out", out, ...options];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
      const written = existsSync(out) ? readdirSync(out).sort() : [];
      return { status, stdout, stderr: stderr.replaceAll(folder, "data"), written };
    });
  } finally {
    rmSync(out, { recursive: true });
  }
}

test("a sound package is compiled", () => {
  const { status, stdout, stderr, written } = run(districtPackage(), "--source", DISTRICT_SOURCE);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "数据无误。\n", stderr: "" });
  expect(written).toEqual(["details.json", "plan.json"]);
});

test("a broken row ends the build with 1, tells file, line, column and reason, and writes nothing", () => {
  const { status, stdout, stderr, written } = run(
    withCell(districtPackage(), "targets.csv", 8, "upper", "3")
  );
  expect(status).toBe(1);
  expect(stderr).toBe("data/targets.csv:8 upper 列：区间上限 3 应大于下限 3。\n");
  expect(stdout).toBe("共 1 处问题，未生成数据。\n");
  expect(written).toEqual([]);
});

test("the problems are told in English where that is asked for", () => {
  const broken = withCell(districtPackage(), "values.csv", 3, "year", "2020/12/31");
  const { stdout, stderr } = run(broken, "--lang", "en");
  expect(stderr).toBe(
    'data/values.csv:3 column year: A year of four digits is expected, such as 2020, not a date; it is "2020/12/31".\n'
  );
  expect(stdout).toBe("1 problem; no data were built.\n");
});

test("a source text that is not there is a problem, not a reason to leave the comparison out", () => {
  const { status, stderr } = run(districtPackage(), "--source", "no-such-text.txt");
  expect(status).toBe(1);
  expect(stderr).toMatch(/no-such-text\.txt：缺少此文件，请补上。\n$/);
});
