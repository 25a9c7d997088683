import { writeXlsx, type Cell } from "hucre";
import type { Grid } from "../../../../src/reading/grid/grid";
import { readGrid } from "../../../../src/reading/grid/read-grid";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function gridOf(bytes: Uint8Array, sheet?: string): Promise<Grid> {
  const reading = await readGrid({ name: "2018", bytes }, { sheet });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.grid;
}

const texts = ({ rows }: Grid): string[][] => rows.map((cells) => cells.map(({ text }) => text));

describe("the cells of a text file", () => {
  it("keep their places: blank rows stay, and what is blank at the end goes", async () => {
    const grid = await gridOf(
      utf8('\uFEFF表1,,\r\n,,\r\n指标,2018年,\r\n产值,"8,462,310",\r\n,,\r\n')
    );
    expect(texts(grid)).toEqual([["表1"], [], ["指标", "2018年"], ["产值", "8,462,310"]]);
  });

  it("are texts, whatever they look like: what is a figure is decided later", async () => {
    const [[cell] = []] = (await gridOf(utf8("2018\n"))).rows;
    expect(cell).toEqual({ value: "2018", text: "2018" });
  });

  it("are read in the encoding of Chinese Windows", async () => {
    const gb18030 = Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31]);
    expect(texts(await gridOf(gb18030))).toEqual([["单位", "1"]]);
  });

  it("may be parted by tabs below a title that stands alone", async () => {
    expect(texts(await gridOf(utf8("主要指标\n指标\t2018年\n")))).toEqual([
      ["主要指标"],
      ["指标", "2018年"],
    ]);
  });
});

describe("the cells of a workbook", () => {
  const formatted = (value: Cell["value"], numFmt: string): Partial<Cell> => ({
    value,
    style: { numFmt },
  });
  const workbook = (): Promise<Uint8Array> =>
    writeXlsx({
      sheets: [
        { name: "说明", rows: [["见下表"]] },
        {
          name: "数据",
          rows: [["主要指标", null, null], [], ["研发强度"]],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
          cells: new Map([
            ["2,1", formatted(0.55, "0.0%")],
            ["2,2", formatted(400, '#,##0"万元"')],
            ["2,3", formatted(new Date(Date.UTC(2018, 11, 31)), "yyyy-mm-dd")],
            ["2,4", { formula: "1+1", formulaResult: 2 }],
            ["2,5", formatted(0.1 + 0.2, "General")],
          ]),
        },
      ],
    });

  it("carry value, shown text and number format; of a formula its last result", async () => {
    const { rows, merges, name } = await gridOf(await workbook(), "数据");
    expect(name).toBe("数据");
    expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(rows[2]?.slice(1)).toEqual([
      { value: 0.55, text: "55.0%", format: "0.0%" },
      { value: 400, text: "400万元", format: '#,##0"万元"' },
      { value: 43465, text: "2018-12-31", format: "yyyy-mm-dd" },
      { value: 2, text: "2" },
      { value: 0.1 + 0.2, text: "0.3", format: "General" },
    ]);
  });

  it("are those of the first sheet unless another is named", async () => {
    expect(texts(await gridOf(await workbook()))).toEqual([["见下表"]]);
  });

  it("are refused with the names of the sheets where the sheet does not exist", async () => {
    const reading = await readGrid({ name: "a.xlsx", bytes: await workbook() }, { sheet: "2018" });
    expect(reading).toMatchObject({
      problems: [{ code: "sheetMissing", sheets: ["说明", "数据"] }],
    });
  });

  it("are refused where the file is cut off", async () => {
    const bytes = (await workbook()).slice(0, 700);
    const reading = await readGrid({ name: "a.xlsx", bytes });
    expect(reading).toMatchObject({ problems: [{ code: "archiveDamaged", file: "a.xlsx" }] });
  });
});
