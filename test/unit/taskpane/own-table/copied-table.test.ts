import { copiedTable } from "../../../../src/taskpane/own-table/copied-table";

const text = (content: string) => ({ text: content, isNumber: false });

describe("cells for the clipboard", () => {
  test("never bring a formula: a text that begins like one stays a text", () => {
    const { text: plain, html } = copiedTable([[text("=1+1"), { text: "-5", isNumber: true }]]);
    expect(plain).toBe("'=1+1\t-5");
    expect(html).toBe(
      `<table><tr><td style="mso-number-format:'\\@'">=1+1</td><td>-5</td></tr></table>`
    );
  });

  test("keep line breaks and quotation marks within their cell", () => {
    const { text: plain, html } = copiedTable([[text('甲\n"乙"'), text("a<b")]]);
    expect(plain).toBe('"甲\n""乙"""\ta<b');
    expect(html).toContain('甲<br style="mso-data-placement:same-cell">"乙"');
    expect(html).toContain("a&lt;b");
  });
});
