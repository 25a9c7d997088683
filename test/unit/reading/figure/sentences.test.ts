import { findFigures } from "../../../../src/reading/figure/find-figures";

function printed(text: string): readonly string[] {
  return findFigures(text).map((figure) => figure.printed);
}

describe("the figures of a sentence", () => {
  it("stand with their bounds, verbs and units", () =>
    expect(
      printed(
        "到2025年，企业研发投入占比为4.8%，省级以上研发机构达到62家以上，技术合同成交额突破86亿元。"
      )
    ).toEqual(["为4.8%", "达到62家以上", "突破86亿元"]));

  it("have a start and an end where something rises", () => {
    const [from, to] = findFigures("比重由2020年的6.3%提高到2025年的9.5%");
    expect(from).toMatchObject({ lower: 6.3, isStart: true, year: 2020 });
    expect(to).toMatchObject({ lower: 9.5, basis: "level", trend: "up", year: 2025 });
  });

  it("leave out years, names, ordinals and proportions", () =>
    expect(printed("2025年建成5G基站，PM2.5、IPv6、第3批、师生比1:15、2021-2025年、专栏3")).toEqual(
      []
    ));

  it("are multiples where something doubles or grows by times", () => {
    const found = findFigures("成交额比2020年翻一番，产值较2020年增长1.5倍");
    expect(found.map(({ multiple, baseYear }) => [multiple, baseYear])).toEqual([
      [2, 2020],
      [2.5, 2020],
    ]);
  });

  it("know places in an order", () =>
    expect(
      findFigures("排名由2020年的第9位进到前5位，提升到第31位").map((f) => [
        f.comparator,
        f.lower ?? f.upper,
        f.isRank,
      ])
    ).toEqual([
      ["eq", 9, true],
      ["le", 5, true],
      ["eq", 31, true],
    ]));

  it("tell where they stand in the text", () => {
    const text = "五年内累计减少９％以上。";
    const [figure] = findFigures(text);
    expect(figure).toMatchObject({ lower: 9, unit: "%", basis: "increase", trend: "down" });
    expect(text.slice(figure?.start, figure?.end)).toBe(figure?.printed);
  });

  it("take time that grows with the text, not faster", () => {
    const sentence = "到2025年，企业达到3000家以上，增长1.5倍，";
    expect(findFigures(sentence.repeat(2000))).toHaveLength(4000);
  });
});
