import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
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

test("the built-in data are refused as the add-in refuses them: their id is taken", () => {
  const data = run("check", "data");
  expect(data).toMatchObject({
    status: 1,
    stderr: ["plans.csv:2 id 列：“cq-sti-13fyp”是内置规划的编号，请另取一个。"],
  });
});

test("the district's tables pass", () => {
  const district = run("check", "test/data/fixtures/district", "--lang", "en");
  expect(district).toMatchObject({ status: 0, stderr: [""] });
  expect(run("check", "test/data/fixtures/district").stdout.at(-1)).toBe("检查通过，可以载入。");
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

test("a figure of the plan itself that would be asked about as an actual figure is told, and is no fault", () => {
  const csv =
    "规划名称,某区规划\n发布机关,某区\n发布日期,2021-12-30\n规划期,2021-2025\n指标,单位,2020年基期值,目标要求,目标值\n覆盖率,%,0.55,不少于,60\n";
  const { status, stdout } = inFolder({}, (folder) => {
    const file = join(folder, "某区.csv");
    writeFileSync(file, csv);
    return run("check", file);
  });
  expect(stdout).toContain("请核对“覆盖率”2020年的数：0.55 像是 55%：请填 55。");
  expect(status).toBe(0);
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

test("a plan's document is read into rows with place, sentence and grade", () => {
  const text = "第一章 目标\n到2025年，高新技术企业达到1200家以上。\n某政发〔2021〕12号文。\n";
  const read = (...options: readonly string[]) =>
    inFolder({}, (folder) => {
      const file = join(folder, "规划.txt");
      writeFileSync(file, text);
      return run("read", file, ...options);
    });
  const { status, stdout } = read("--period", "2021-2025", "--title", "某市规划", "--json");
  const { settings, rows, left_out } = JSON.parse(stdout.join("\n"));
  expect(status).toBe(0);
  expect(settings).toMatchObject({ title: "某市规划", period: "2021-2025" });
  expect(rows).toMatchObject([
    {
      ...{ name: "高新技术企业", unit: "家", baseline: null },
      targets: [
        {
          ...{ year: 2025, basis: "level", comparator: "ge", lower: 1200, grade: "sure" },
          ...{ printed: "达到1200家以上", place: { chapter: 1, paragraph: 2 } },
          sentence: "到2025年，高新技术企业达到1200家以上。",
        },
      ],
    },
  ]);
  expect(left_out).toMatchObject([{ printed: "某政发〔2021〕12号", reason: "documentNumber" }]);
  expect(read().status).toBe(2);
  expect(read("--period", "2021-2025").stdout).toContain(
    "共 1 项指标、1 个目标：1 个可采用，0 个待看，0 个存疑。"
  );
});

const MAIN_INDICATORS = [
  "专栏1 “十四五”时期主要指标,,,",
  "指标,2020年,2025年,属性",
  "1.城镇调查失业率（%）,5.4,5.5左右,预期性",
  "2.高新技术企业（家）,320,突破800,预期性",
].join("\n");

test("a table as plans print it is read row by row, with what it leaves open in one list", () =>
  inFolder({ "主要指标.csv": MAIN_INDICATORS }, (folder): void => {
    const file = join(folder, "主要指标.csv");
    const told = ["--title", "某市规划", "--issuer", "某市政府", "--issued", "2021-02-06"];
    const { status, stdout } = run("read", file, ...told, "--period", "2021-2025", "--json");
    expect(status).toBe(0);
    const { rows, questions, problems } = JSON.parse(stdout.join("\n")) as {
      readonly rows: readonly unknown[];
      readonly questions: readonly unknown[];
      readonly problems: readonly unknown[];
    };
    expect(problems).toEqual([]);
    expect(questions).toMatchObject([
      {
        asks: "direction",
        name: "城镇调查失业率",
        key: "direction:城镇调查失业率",
        suggestion: null,
      },
    ]);
    expect(rows).toMatchObject([
      {
        ...{ name: "城镇调查失业率", unit: "%", attribute: "预期性" },
        ...{ baseline: 5.4, base_year: 2020, baseline_comparator: "eq" },
        targets: [
          { year: 2025, basis: "level", comparator: "approx", lower: 5.5, printed: "5.5左右" },
        ],
      },
      { name: "高新技术企业", targets: [{ comparator: "gt", lower: 800, upper: null }] },
    ]);
    const open = run("read", file, "--answer", "direction:城镇调查失业率=lower");
    expect(open.stdout.at(-1)).toBe("读到 2 项指标；4 个问题待答，0 处问题待改。");
  }));

test("what is sure in a document is written as a package that passes; the rest is not taken", () => {
  const text =
    "某区科技创新“十四五”规划\n一、主要目标\n到2025年，孵化器达到24家以上。\n二、重点任务\n培育企业5家。\n";
  const { written, checked } = inFolder({}, (folder) => {
    const file = join(folder, "规划.txt");
    writeFileSync(file, text);
    const told = ["--issuer", "某区", "--issued", "2021-12-30"];
    const out = join(folder, "out");
    return { written: run("read", file, ...told, "--out", out), checked: run("check", out) };
  });
  expect(written.status).toBe(0);
  expect(checked.stdout).toContain("《某区科技创新“十四五”规划》（mqkjcxsswgh）：1 项指标。");
});

test("a document's targets are written as a sheet to be filled in, which is checked and read as any table", () => {
  const text =
    "某区科技创新“十四五”规划\n一、主要目标\n到2025年，孵化器达到24家以上。\n二、重点任务\n培育企业5家。\n";
  const { written, again, checked, read, out } = inFolder({}, (folder) => {
    const file = join(folder, "规划.txt");
    const sheet = join(folder, "填报表.xlsx");
    const out = join(folder, "out");
    writeFileSync(file, text);
    const told = ["--issuer", "某区", "--issued", "2021-12-30"];
    return {
      written: run("read", file, ...told, "--out", sheet),
      again: run("read", file, ...told, "--out", sheet),
      checked: run("check", sheet),
      read: run("read", sheet, "--out", out, "--json"),
      out: existsSync(join(out, "datapackage.json")),
    };
  });
  expect(written.status).toBe(0);
  expect(written.stderr.at(-1)).toMatch(/^已写入填报表“.*填报表\.xlsx”，共 2 个目标；/);
  expect([again.status, again.stderr[0]]).toEqual([
    2,
    expect.stringMatching(/已经有了，请另取文件名。$/),
  ]);
  expect(checked.stdout).toContain("第 15 行没有填“采用”，未载入。");
  expect(checked.stdout).toContain("《某区科技创新“十四五”规划》（mqkjcxsswgh）：1 项指标。");
  expect(checked.status).toBe(0);
  expect(JSON.parse(read.stdout.join("\n")).rows).toMatchObject([
    { name: "孵化器", targets: [{ comparator: "ge", lower: 24, printed: "达到24家以上" }] },
  ]);
  expect(out).toBe(true);
});
