/** `npm run export`: files for colleagues without the add-in. What is in them is tested with LibreOffice. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const root = join(__dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plantarget-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; stderr: string; stdout: string } {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const script = join(root, "scripts/export/main.ts");
  const { status, stderr, stdout } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: status, stderr, stdout };
}

/** The names of the files in an .xlsx, and the names of its sheets. */
function contents(file: string): { files: string[]; sheets: string[] } {
  const files = unzipSync(readFileSync(file));
  const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*\bname="([^"]+)"/g)].map(
    ([, name = ""]) => name
  );
  return { files: Object.keys(files), sheets };
}

test.each([
  ["indicators", ["指标表"], 0],
  ["summary", ["简表"], 0],
  ["monitoring", ["监测表"], 0],
  ["path", ["目标路径", "目标路径 (2)"], 2],
  [
    "final",
    ["封面", "简表", "总览", "图表", "明细", "滞后", "出处"].map((name) => `期末总结评估 ${name}`),
    3,
  ],
])("%s of two indicators: its sheets with their charts", (product, sheets, charts) => {
  const file = join(folder, `${product}.xlsx`);
  const indicators = ["--indicator", "高新技术企业", "--indicator", "H02"];
  expect(run(product, file, ...indicators)).toMatchObject({ code: 0, stderr: "" });
  const made = contents(file);
  expect(made.sheets).toEqual(sheets);
  expect(made.files.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(charts);
});

test.each(["indicators", "summary", "monitoring", "midterm"])(
  "%s is printed on A3 where that is asked for",
  (product) => {
    const file = join(folder, `a3-${product}.xlsx`);
    expect(run(product, file, "--paper", "A3")).toMatchObject({ code: 0, stderr: "" });
    const sizes = Object.entries(unzipSync(readFileSync(file))).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/sheet") ? (strFromU8(part).match(/paperSize="8"/g) ?? []) : []
    );
    expect(sizes).toEqual(['paperSize="8"']);
  }
);

test("other paper than A4 and A3 is refused, and no file is written", () => {
  const file = join(folder, "a5.xlsx");
  expect(run("indicators", file, "--paper", "a5")).toMatchObject({ code: 1 });
  expect(existsSync(file)).toBe(false);
});

test("an indicator that there is not is named, and no file is written", () => {
  const file = join(folder, "none.xlsx");
  const { code, stderr } = run("path", file, "--indicator", "高新技术企叶");
  expect([code, stderr]).toEqual([1, expect.stringContaining("高新技术企叶")]);
  expect(existsSync(file)).toBe(false);
});

test("an unknown product is answered with what there is", () => {
  expect(run("chart", join(folder, "x.xlsx")).stderr).toContain(
    "indicators|summary|monitoring|path|evaluation|midterm|final|bulletin"
  );
});

describe("with actual figures", () => {
  let actuals: string;

  beforeAll(() => {
    actuals = join(folder, "actuals.csv");
    const rows = [
      "高新技术企业,2018,2000,家",
      "高新技术企业,2017,1600,家",
      "科技进步贡献率,2018,0.55,%",
    ];
    writeFileSync(actuals, ["指标,年份,数值,单位", ...rows].join("\n"));
  });

  const chosen = ["--indicator", "高新技术企业", "--indicator", "科技进步贡献率"];

  test("an evaluation of any year is filled in, and a doubtful figure stays out and is listed", () => {
    const file = join(folder, "evaluation.xlsx");
    const { code, stderr } = run(
      "evaluation",
      file,
      "--year",
      "2017",
      "--actuals",
      actuals,
      ...chosen
    );
    expect(code).toBe(0);
    expect(stderr).toContain("1 个实际值未采用");
    expect(stderr).toContain("C4\t科技进步贡献率\t2018\t0.55");
    expect(contents(file).sheets[0]).toBe("年度评估 封面");
    const files = unzipSync(readFileSync(file));
    const cells = strFromU8(files["xl/worksheets/sheet5.xml"] ?? new Uint8Array());
    expect(cells).toContain("<v>1600</v>");
    expect(cells).not.toContain("<v>2000</v>");
  });

  test("a total over the period is rated where its figures are said to be running totals", () => {
    const totals = join(folder, "totals.csv");
    writeFileSync(totals, "指标,2018年\n培养专利经纪人,500\n");
    const bulletin = ["bulletin", "--year", "2018", "--actuals", totals, "--indicator", "C078"];
    expect(run(...bulletin).stdout).not.toContain("完成进度");
    expect(run(...bulletin, "--running-totals").stdout).toContain("完成进度50%，时间进度60%");
  });

  test("the bulletin tells in words what the figures say", () => {
    const { code, stdout } = run("bulletin", "--year", "2018", "--actuals", actuals, ...chosen);
    expect(code).toBe(0);
    expect(stdout).toContain("进展滞后的指标：高新技术企业2000家，完成进度49.1%，时间进度60%");
  });

  test.each([
    ["a year outside the plan", ["evaluation", "x.xlsx", "--year", "2022"], "2022"],
    ["a bulletin without a year", ["bulletin"], "--year"],
    ["a file that is not there", ["summary", "x.xlsx", "--actuals", "none.csv"], "none.csv"],
    ["a plan that is not there", ["summary", "x.xlsx", "--plan", "none"], "none"],
  ])("%s is refused", (_, args, named) => {
    const { code, stderr } = run(...args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(named)]);
  });
});

test("a file of another kind is not written, and help tells what there is", () => {
  const file = join(folder, "table.xls");
  expect(run("summary", file).code).toBe(1);
  expect(existsSync(file)).toBe(false);
  expect(run("--help")).toMatchObject({ code: 0, stderr: "" });
});
