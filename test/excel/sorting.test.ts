import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

/** The names in column A, from top to bottom. */
const names = (address = "A2:A6"): unknown[] => fixture.sheet.values(address).flat();

beforeEach(() => {
  fixture.sheet.enter("A1:C6", [
    ["指标", "实际", "两倍"],
    ["专利", 15, "=B2*2"],
    ["企业", 23, "=B3*2"],
    ["投入", null, "=B4*2"],
    ["产值", "暂无", "=B5*2"],
    ["人才", 4, "=B6*2"],
  ]);
});

const sort = (fields: Excel.SortField[], options: unknown[] = []): Promise<void> =>
  fixture.run(async (context) => {
    const apply = activeSheet(context).getRange("A1:C6").sort as unknown as {
      apply(...args: unknown[]): void;
    };
    apply.apply(fields, ...options);
    await context.sync();
  });

describe("sorting a range", () => {
  it("puts numbers before text and blank cells last, and moves whole rows", async () => {
    await sort([{ key: 1 }], [false, true]);
    expect(names()).toEqual(["人才", "专利", "企业", "产值", "投入"]);
  });

  it("keeps blank cells last when the order is turned round", async () => {
    await sort([{ key: 1, ascending: false }], [false, true]);
    expect(names()).toEqual(["产值", "企业", "专利", "人才", "投入"]);
  });

  it("moves formulas as if they were copied, with their formats", async () => {
    await fixture.run(async (context) => {
      activeSheet(context).getRange("C6").format.font.bold = true;
      await context.sync();
    });
    await sort([{ key: 1 }], [false, true]);
    expect(fixture.sheet.formulas("C2:C4")).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
    expect(fixture.sheet.value("C2")).toBe(8);
    expect(fixture.sheet.format("C2").font?.bold).toBe(true);
  });

  it("orders Chinese by pinyin", async () => {
    await sort([{ key: 0 }], [false, true]);
    expect(names()).toEqual(["产值", "企业", "人才", "投入", "专利"]);
  });

  it("takes comments along, and refuses merged cells", async () => {
    await fixture.run(async (context) => {
      activeSheet(context).comments.add("A6", "核实");
      await context.sync();
    });
    await sort([{ key: 1 }], [false, true]);
    expect(fixture.sheet.data.comments[0]?.address).toBe("A2");
    fixture.sheet.merge("A3:A4");
    await expect(sort([{ key: 1 }], [false, true])).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });
});

describe("a table", () => {
  const inTable = <T>(use: (table: Excel.Table) => T): Promise<T> =>
    fixture.run(async (context) => {
      const result = use(context.workbook.tables.getItem("计划"));
      await context.sync();
      return result;
    });

  beforeEach(() => void fixture.sheet.addTable("A1:C6", { name: "计划" }));

  const hidden = (): number[] =>
    Object.entries(fixture.sheet.data.rows)
      .filter(([, line]) => line.filtered)
      .map(([row]) => Number(row) + 1);

  it("is sorted below its header, and remembers by what", async () => {
    await inTable((table) => table.sort.apply([{ key: 1 }]));
    expect(names()).toEqual(["人才", "专利", "企业", "产值", "投入"]);
    fixture.sheet.enter("B2", 99);
    await inTable((table) => table.sort.reapply());
    expect(names()).toEqual(["专利", "企业", "人才", "产值", "投入"]);
  });

  it("hides the rows that a filter does not want, until it is cleared", async () => {
    await inTable((table) => table.columns.getItem("实际").filter.applyCustomFilter(">10"));
    expect(hidden()).toEqual([4, 5, 6]);
    await inTable((table) => table.columns.getItem("指标").filter.applyValuesFilter(["专利"]));
    expect(hidden()).toEqual([3, 4, 5, 6]);
    await inTable((table) => table.clearFilters());
    expect(hidden()).toEqual([]);
  });

  it.each<[string, (filter: Excel.Filter) => void, number[]]>([
    ["the two largest", (filter) => filter.applyTopItemsFilter(2), [4, 5, 6]],
    ["the smallest half", (filter) => filter.applyBottomPercentFilter(50), [2, 3, 4, 5]],
    [
      "what lies above the average",
      (filter) => filter.applyDynamicFilter("AboveAverage"),
      [4, 5, 6],
    ],
    ["one or the other", (filter) => filter.applyCustomFilter("=4", "=暂*", "Or"), [2, 3, 4]],
  ])("shows only %s", async (_, apply, rows) => {
    await inTable((table) => apply(table.columns.getItem("实际").filter));
    expect(hidden()).toEqual(rows);
  });
});

describe("the visible view of a range", () => {
  it("has the rows that no filter hides", async () => {
    const values = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const range = sheet.getRange("A1:C6");
      sheet.autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: ">10" });
      const view = range.getVisibleView().load("values,rowCount");
      view.rows.load("items/values");
      await context.sync();
      return [view.rowCount, view.values.map((row: unknown[]) => row[0]), view.rows.items.length];
    });
    expect(values).toEqual([3, ["指标", "专利", "企业"], 3]);
  });
});

describe("the filter of a sheet", () => {
  it("hides rows, keeps the criteria of its other columns, and shows all when it is removed", async () => {
    const filter = (use: (filter: Excel.AutoFilter, range: Excel.Range) => void): Promise<void> =>
      fixture.run(async (context) => {
        const sheet = activeSheet(context);
        use(sheet.autoFilter, sheet.getRange("A1:C6"));
        await context.sync();
      });
    const rowHidden = (): Promise<boolean> =>
      fixture.run(async (context) => {
        const row = activeSheet(context).getRange("3:3").load("rowHidden");
        await context.sync();
        return row.rowHidden;
      });
    await filter((own, range) => own.apply(range, 1, { filterOn: "Custom", criterion1: "<20" }));
    await filter((own, range) => own.apply(range, 0, { filterOn: "Values", values: ["人才"] }));
    expect(await rowHidden()).toBe(true);
    expect(Object.keys(fixture.sheet.data.autoFilter?.criteria ?? {})).toEqual(["0", "1"]);
    await filter((own) => own.remove());
    expect(await rowHidden()).toBe(false);
  });
});
