import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readPlanFiles } from "../../../src/reading/read-files";
import { districtPackage, load, type PackageFiles, withCell, withRow } from "../../data/district";
import { brought, districtTables, without, zipped } from "./district-files";

const [district] = load(districtPackage()).plans;

function inFolder(files: PackageFiles, folder: string): PackageFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text]));
}

describe("the district plan is read, whatever it comes in", () => {
  test.each([
    ["a folder with a descriptor", brought(districtPackage())],
    ["a folder in a folder", brought(districtPackage(), "plans/district/")],
    ["a zip", [zipped(districtPackage())]],
    ["a zip with one top folder", [zipped(inFolder(districtPackage(), "某区规划/"))]],
    ["tables without a descriptor", brought(districtTables())],
    ["a zip of tables", [zipped(inFolder(districtTables(), "表/"))]],
  ])("%s", (_, files) => {
    const { plans, problems } = readPlanFiles(files);
    expect(problems).toEqual([]);
    expect(plans).toEqual([district]);
  });

  test("without the tables that a plan can do without", () => {
    const files = withCell(
      without(districtTables(), "errata.csv"),
      ...(["targets.csv", 6, "printed", "2—3个"] as const)
    );
    const tables = withCell(files, "mentions.csv", 6, "printed", "2—3个");
    const { plans, problems } = readPlanFiles(brought(tables));
    expect(problems).toEqual([]);
    expect(plans[0]?.errata).toEqual([]);
  });

  test("several plans in one package stay apart", () => {
    const files = Object.fromEntries(
      Object.entries(districtTables()).map(([name, text]) => {
        const [, ...rows] = text.trimEnd().split("\n");
        return [name, text + rows.map((row) => `${row.replace("district", "county")}\n`).join("")];
      })
    );
    const { plans, problems } = readPlanFiles(brought(files));
    expect(problems).toEqual([]);
    expect(plans.map(({ id }) => id)).toEqual(["district", "county"]);
    expect(plans[1]).toEqual({ ...plans[0], id: "county" });
  });
});

test("the built-in data pass, but not under the id of the built-in plan where that is taken", () => {
  const folder = join(__dirname, "../../../data");
  const files = readdirSync(folder).map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  expect(readPlanFiles(files).plans).toHaveLength(1);
  const { plans, problems } = readPlanFiles(files, { takenIds: ["cq-sti-13fyp"] });
  expect(plans).toEqual([]);
  expect(problems).toEqual([
    { file: "plans.csv", line: 2, column: "id", value: "cq-sti-13fyp", code: "planIdTaken" },
  ]);
});

describe("a topic that is called like a plan is refused: PLANLIST would list it in the plan's place", () => {
  const topics = (column: string, name: string) =>
    readPlanFiles(brought(withCell(districtPackage(), "topics.csv", 2, column, name)), {
      takenIds: ["cq-sti-13fyp"],
    }).problems;

  test.each([
    ["name_zh", "CQ-STI-13FYP"],
    ["name_en", "cq sti 13fyp"],
    ["name_zh", "cq-sti-13fyp/主要指标"],
    ["name_en", "District"],
  ])("%s %s", (column, name) => {
    expect(topics(column, name)).toMatchObject([
      { file: "topics.csv", column, code: "topicLikePlan" },
    ]);
  });

  test("but not one that only begins like it", () => {
    expect(topics("name_zh", "district heating")).toEqual([]);
  });
});

test("titles and names have 200 characters at most, whatever else is wrong with them", () => {
  const long = "规".repeat(200_000);
  const { problems } = readPlanFiles(
    brought(
      withCell(
        withCell(districtPackage(), "plans.csv", 2, "title_zh", long),
        "topics.csv",
        2,
        "name_zh",
        long
      )
    )
  );
  expect(problems).toMatchObject([
    { file: "plans.csv", column: "title_zh", code: "tooLong", maximum: 200 },
    { file: "topics.csv", column: "name_zh", code: "tooLong", maximum: 200 },
  ]);
});

test("any problem leaves no plan, also of the others", () => {
  const { plans, problems } = readPlanFiles(
    brought(withCell(districtPackage(), "values.csv", 3, "year", "2020-12-31"))
  );
  expect(plans).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ file: "values.csv", line: 3, column: "year", code: "dateForYear" }),
  ]);
});

test("columns may stand in any order where no descriptor says otherwise", () => {
  const files = {
    ...districtTables(),
    "topics.csv":
      "name_en,name_zh,id,plan\nR&D input,研发投入,input,district\nPublic services,政务服务,service,district\n",
  };
  expect(readPlanFiles(brought(files)).plans).toEqual([district]);
});

test("a descriptor cannot let through what could not be computed with", () => {
  const loose = JSON.parse(districtPackage()["datapackage.json"] ?? "");
  for (const resource of loose.resources) delete resource.schema;
  const twice = withRow(districtPackage(), "values.csv", "district,rank,2020,8,published");
  const unknown = withRow(twice, "values.csv", "district,nobody,2020,8,published");
  const files = { ...unknown, "datapackage.json": JSON.stringify(loose) };
  expect(readPlanFiles(brought(files)).problems.map(({ code }) => code)).toEqual([
    "repeated",
    "referenceUnknown",
  ]);
});

test("what is no table of the plan is passed over and named", () => {
  const files = brought({
    ...districtPackage(),
    "原文.docx": "",
    "source.txt": "",
    ".DS_Store": "",
  });
  expect(readPlanFiles(files).notes).toContainEqual({ code: "passedOver", files: ["原文.docx"] });
  expect(readPlanFiles(files).notes).toContainEqual({ code: "passedOver", files: ["source.txt"] });
});

test("the reading tells how far it is", () => {
  const shares: number[] = [];
  readPlanFiles([zipped(districtPackage())], { onProgress: ({ share }) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(3);
});
