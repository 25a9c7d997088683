import { pastedGrid } from "../../../../src/reading/grid/pasted-grid";

const values = (html: string, text = "") =>
  pastedGrid({ html, text })?.rows.map((row) => row.map(({ value }) => value));

/** As Excel for Windows copies cells: styles in the head, long lines broken, no numbers behind the texts. */
const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style><!--td {mso-number-format:General;} .xl65 {mso-number-format:Percent;}--></style></head>
<body><!--StartFragment-->
<table border=0 cellpadding=0 cellspacing=0><col width=72><tr height=19>
  <td height=19 class=xl66>指标</td><td class=xl66>2018年</td></tr>
 <tr><td>研究与试验发展经费<br>
    投入强度</td><td align=right class=xl65>1.90</td></tr>
 <tr><td>科技进步贡献率</td><td align=right class=xl65>55%</td></tr></table>
<!--EndFragment--></body></html>`;

describe("cells that were copied", () => {
  test("in Excel are read from its HTML, which knows the cells, and not from the text beside it", () => {
    expect(values(fromExcel, "别的\t内容")).toEqual([
      ["指标", "2018年"],
      ["研究与试验发展经费\n投入强度", 1.9],
      ["科技进步贡献率", "55%"],
    ]);
  });

  test("keep the decimals and the groups of thousands that were shown", () => {
    const [row] = pastedGrid({ html: "", text: "甲\t1.90\t1,035\t12 345.6\t2018" })?.rows ?? [];
    expect(row?.slice(1).map(({ value, format }) => [value, format])).toEqual([
      [1.9, "0.00"],
      [1035, "#,##0"],
      [12345.6, "#,##0.0"],
      [2018, "0"],
    ]);
  });

  test("in WPS have the number behind the text, which counts where it is the one shown", () => {
    const cell = (written: string, shown: string) =>
      values(`<table><tr><td>甲</td><td x:num="${written}">${shown}</td></tr></table>`)?.[0]?.[1];
    expect(cell("1.5712", "1.57")).toBe(1.5712);
    expect(cell("0.55", "55%")).toBe("55%");
    expect(cell("123456", "12.3")).toBe(12.3);
    expect(cell("", "2300")).toBe(2300);
  });

  test("in Word or on a web page are in paragraphs and elements of their own", () => {
    const word = `<table><tr><td><p class=MsoNormal><span lang=EN-US>R&amp;D</span>经费</p></td>
      <td><p><b>2,300</b></p></td></tr></table>`;
    expect(values(word)).toEqual([["R&D经费", 2300]]);
  });

  test("with a raised footnote mark are no larger number", () => {
    const note = "<table><tr><td>甲</td><td>2500<sup>1</sup></td></tr></table>";
    expect(values(note)).toEqual([["甲", "2500¹"]]);
  });

  test("keep their places where cells are merged", () => {
    const html = `<table><tr><td rowspan=2>指标</td><td colspan=2>实际值</td></tr>
      <tr><td>2017年</td><td>2018年</td></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>`;
    expect(values(html)).toEqual([
      ["指标", "实际值"],
      [null, "2017年", "2018年"],
      ["甲", 1, 2],
    ]);
    expect(pastedGrid({ html, text: "" })?.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
  });

  test("keep blank rows between them, so that a result can be pasted back beside them", () => {
    expect(values("", "甲\t1\r\n\r\n乙\t2\r\n")).toEqual([["甲", 1], [], ["乙", 2]]);
  });

  test("may hold line breaks and lone quotation marks", () => {
    expect(values("", '"高新技术\n企业"\t2300')).toEqual([["高新技术\n企业", 2300]]);
    expect(values("", '"十三五"规划\t2300')).toEqual([['"十三五"规划', 2300]]);
  });

  test("are none where a sentence or a single column was copied", () => {
    expect(values("", "高新技术企业,1,035")).toBeUndefined();
    expect(values("<p>高新技术企业 1035家</p>", "高新技术企业 1035家")).toBeUndefined();
    expect(values("<table><tr><td>高新技术企业</td></tr></table>")).toBeUndefined();
    expect(values("", "")).toBeUndefined();
  });

  test("with more digits than a number holds stay a text", () => {
    expect(values("", "甲\t500101199001011234")).toEqual([["甲", "500101199001011234"]]);
  });

  test("may be nested as deep as nobody nests them", () => {
    const deep = `<table><tr><td>甲</td><td>${"<div>".repeat(20_000)}1</td></tr></table>`;
    expect(values(deep)).toEqual([["甲", 1]]);
  });
});
