import { bulletin } from "../../../../src/sheets/bulletin/bulletin";
import { highTechEnterprises, newZones, rdIntensity } from "../plan";

const entries = [highTechEnterprises, rdIntensity, newZones];

function text(
  figures: Readonly<Record<string, number>>,
  year = 2018,
  locale: "zh-CN" | "en-US" = "zh-CN"
) {
  return bulletin(entries, {
    locale,
    year,
    figures: ({ indicator }, asked) => (asked === year ? (figures[indicator.id] ?? null) : null),
  });
}

describe("the bulletin", () => {
  test("counts what has which status, lists it, and says what lags behind by how much", () => {
    expect(text({ "high-tech-enterprises": 3100, "rd-intensity": 1.9 })).toEqual([
      "截至2018年底，《重庆市科技创新“十三五”规划》3项指标中，已达标1项、滞后1项、1项尚无2018年数据或不具备评价条件，未作评价。",
      "已达标的指标：高新技术企业3100家（2020年目标3000家）。",
      "进展滞后的指标：研究与试验发展经费投入强度1.90%，完成进度35.5%，时间进度60%，距2020年目标2.50%尚差0.60个百分点，此后须年均提高0.30个百分点。",
      "未作评价的指标：新培育国家级高新区。",
    ]);
  });

  test("gives counts a rate of growth", () => {
    expect(text({ "high-tech-enterprises": 2000 })[1]).toBe(
      "进展滞后的指标：高新技术企业2000家，完成进度49.1%，时间进度60%，距2020年目标3000家尚差1000家，此后须年均增长22.5%。"
    );
  });

  test("asks for nothing more after the target year", () => {
    expect(text({ "high-tech-enterprises": 2000 }, 2020)[1]).toBe(
      "进展滞后的指标：高新技术企业2000家，完成进度49.1%，时间进度100%，距2020年目标3000家尚差1000家。"
    );
  });

  test("keeps the decimals of an actual figure", () => {
    expect(text({ "rd-intensity": 2.625 })[1]).toBe(
      "已达标的指标：研究与试验发展经费投入强度2.625%（2020年目标2.50%）。"
    );
  });

  test("says so where nothing can be rated", () => {
    expect(text({})).toEqual([
      "截至2018年底，《重庆市科技创新“十三五”规划》3项指标尚无可评价的实际值。",
    ]);
  });

  test("speaks English", () => {
    expect(text({ "high-tech-enterprises": 2000 }, 2018, "en-US").slice(1)).toEqual([
      "Indicators that are behind: High-tech enterprises 2000 enterprises, progress 49.1% with 60% of the time elapsed, " +
        "1000 enterprises short of the 2020 target of 3000 enterprises, growth of 22.5% a year required.",
      expect.stringMatching(/^Not rated: R&D intensity; /),
    ]);
  });
});
