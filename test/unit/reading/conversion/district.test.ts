import type { Plan } from "../../../../src/core/types";
import { planOfTable } from "../../../../src/reading/conversion/convert-table";
import { readPlanFiles } from "../../../../src/reading/read-files";
import { districtPackage, load } from "../../../data/district";
import { bytesOf } from "../district-files";
import { DISTRICT_FLAT, DISTRICT_SETTINGS, csvTable } from "./district-flat";

const [packaged] = load(districtPackage()).plans as [Plan];

const TOPICS: Readonly<Record<string, string>> = { input: "yanfatouru", service: "zhengwufuwu" };

/** What one table cannot say: errata, a wording that is printed damaged, and ids of topics. */
const sayable: Plan = {
  ...packaged,
  errata: [],
  topics: packaged.topics.map((topic) => ({ ...topic, id: TOPICS[topic.id] ?? "" })),
  indicators: packaged.indicators.map((packed) => {
    const indicator = { ...packed, topic: TOPICS[packed.topic] ?? "" };
    return indicator.id === "parks"
      ? {
          ...indicator,
          // 新建: so many are to be made, not to be there.
          targets: indicator.targets.map((target) => ({
            ...{ ...target, printed: "2—3个", basis: "total" as const },
          })),
          mentions: indicator.mentions.map((mention) => ({ ...mention, printed: "2—3个" })),
        }
      : indicator;
  }),
};

test("one table says the same plan as the package", () => {
  const { plans, problems } = planOfTable(csvTable(DISTRICT_FLAT), { settings: DISTRICT_SETTINGS });
  expect(problems).toEqual([]);
  expect(plans).toEqual([sayable]);
});

test("a CSV file says it too, with the plan's own data in rows above the headings", () => {
  const above = [
    "规划编号,district,规划名称,某区科技创新“十四五”规划",
    "规划英文名称：,14th Five-Year Plan for S&T Innovation of a District",
    "发布机关,某区人民政府,,发布机关英文名称,District People's Government",
    "发布日期,2021/12/30,规划期,2021-2025",
    "",
  ];
  const files = [{ name: "某区.csv", bytes: bytesOf([...above, DISTRICT_FLAT].join("\n")) }];
  const { plans, problems, notes } = readPlanFiles(files);
  expect(problems).toEqual([]);
  expect(plans).toEqual([sayable]);
  expect(notes).toContainEqual({ code: "encoding", encoding: "utf-8", files: ["某区.csv"] });
});
