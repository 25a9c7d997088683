import { mappingIn } from "../../../../src/excel/tables/comparison-mapping";
import { planComparison } from "../../../../src/sheets/comparison/plan-comparison";
import { highTechEnterprises, plan, rdIntensity } from "../../sheets/plan";

const nation = { ...plan, id: "nation" };
const national = (entry: typeof rdIntensity) => ({ ...entry, plan: nation });

const read = (values: unknown[][], firstRow = 1) => mappingIn({ firstRow, values }, plan, nation);

describe("pairs of indicators listed in two columns", () => {
  test("are looked up exactly, each column in its own plan, by name, English name, id or code, and given once", () => {
    const mapping = read([
      ["高新技术企业", "High-tech enterprises"],
      ["H02", "nation/rd-intensity"],
      ["研究与试验发展经费投入强度", "H02"],
    ]);
    expect(mapping).toEqual({
      pairs: [
        { left: highTechEnterprises, right: national(highTechEnterprises) },
        { left: rdIntensity, right: national(rdIntensity) },
      ],
      unmatched: [],
    });
  });

  test("may be different indicators: equal names are not what pairs them", () => {
    expect(read([["高新技术企业", "研究与试验发展经费投入强度"]])?.pairs).toEqual([
      { left: highTechEnterprises, right: national(rdIntensity) },
    ]);
  });

  test("are reported with their row and the nearest names where one is unknown", () => {
    const mapping = read(
      [
        ["高新技术企业", "高新企业"],
        ["高新技术企业", "高新技术企业"],
      ],
      5
    );
    expect(mapping?.pairs).toHaveLength(1);
    expect(mapping?.unmatched).toEqual([
      {
        row: 5,
        side: "right",
        name: "高新企业",
        reason: expect.objectContaining({
          code: "unknownIndicator",
          candidates: expect.arrayContaining(["高新技术企业"]) as string[],
        }) as object,
      },
    ]);
  });

  test("are refused where a name belongs to two indicators of its plan", () => {
    const twice = {
      ...plan,
      indicators: plan.indicators.map((indicator) => ({ ...indicator, aliases: ["企业数"] })),
    };
    const mapping = mappingIn({ firstRow: 1, values: [["企业数", "H02"]] }, twice, nation);
    expect(mapping?.pairs).toEqual([]);
    expect(mapping?.unmatched[0]?.reason).toMatchObject({ code: "ambiguousIndicator" });
  });

  test("are reported where one name is missing, and passed over where both are", () => {
    const mapping = read([
      ["高新技术企业", ""],
      ["", null],
    ]);
    expect(mapping).toEqual({
      pairs: [],
      unmatched: [{ row: 1, side: "right", name: "", reason: null }],
    });
  });

  test("of an indicator of the other plan are not found in this one", () => {
    expect(read([["nation/rd-intensity", "cq/rd-intensity"]])?.unmatched).toHaveLength(2);
  });

  test("are not guessed among three columns", () => {
    expect(read([["高新技术企业", "家", "高新技术企业"]])).toBeNull();
  });
});

test.each(["zh-CN", "en-US"] as const)(
  "a comparison that was inserted (%s) gives its mapping back",
  (locale) => {
    const pairs = [
      { left: highTechEnterprises, right: national(rdIntensity) },
      { left: rdIntensity, right: national(rdIntensity) },
    ];
    const spec = planComparison(pairs, { locale, tableName: "T", sheetName: "S" });
    const values = spec.cells.slice(2, 2 + 1 + pairs.length).map((row) => [...row]);
    expect(read(values, 3)).toEqual({ pairs, unmatched: [] });
  }
);
