import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { districtPackage, inFolder, withCell } from "./district";

const root = join(__dirname, "../..");

/** `npm run plan`, as a person runs it in the folder of the project. */
function run(...args: readonly string[]) {
  const command = ["--import", "tsx", join(root, "scripts/plan/main.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    ...{ encoding: "utf8", cwd: root },
  });
  return { status, stdout: stdout.trim().split("\n"), stderr: stderr.trim().split("\n") };
}

test("the built-in data and the district's tables pass", () => {
  const data = run("check", "data");
  expect(data).toMatchObject({ status: 0, stderr: [""] });
  expect(data.stdout.at(-1)).toBe("检查通过，可以载入。");
  const district = run("check", "test/data/fixtures/district", "--lang", "en");
  expect(district).toMatchObject({ status: 0, stderr: [""] });
  expect(district.stdout).toContain(
    "14th Five-Year Plan for S&T Innovation of a District (district): 7 indicators."
  );
});

test("every problem is told with its file, line and column, and the command ends with 1", () => {
  const once = withCell(districtPackage(), "values.csv", 3, "year", "2020-12-31");
  const twice = withCell(once, "targets.csv", 8, "upper", "3");
  const { status, stdout, stderr } = inFolder(twice, (folder) => run("check", folder));
  expect(status).toBe(1);
  expect(stderr).toEqual([
    "values.csv:3 year 列：应为四位年份，如 2020，不能是日期，现为“2020-12-31”。",
    "targets.csv:8 upper 列：区间上限 3 应大于下限 3。",
  ]);
  expect(stdout.at(-1)).toBe("共 2 处问题，改正后才能载入。");
});

test("one CSV file is read as a table with a row for each indicator", () => {
  const csv =
    "规划名称,某区规划\n发布机关,某区\n发布日期,2021-12-30\n规划期,2021-2025\n指标,目标要求,目标值\n企业,不少于,5\n";
  const { status, stdout } = inFolder({}, (folder) => {
    const file = join(folder, "某区.csv");
    writeFileSync(file, csv);
    return run("check", file);
  });
  expect(status).toBe(0);
  expect(stdout).toContain("《某区规划》（mqgh）：1 项指标。");
});

test.each([
  [[], /^用法：/],
  [["chek", "data"], /^用法：/],
  [["check", "data", "more"], /^用法：/],
  [["check", "data", "--fast"], /^用法：/],
  [["check", "no-such-folder"], /^找不到/],
])("called wrongly (%j), it says so and ends with 2", (args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr[0]).toMatch(message);
});
