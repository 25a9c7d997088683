import { literal } from "../../../../src/excel/session/literal";

describe("a text on its way into a cell", () => {
  test.each(["=SUM(A1)", "+1", "-家", "@name", "#N/A", "'quoted", " =A1", "＝A1"])(
    "%s does not become a formula or an error",
    (text) => {
      expect(literal(text)).toBe(`'${text}`);
    }
  );

  test.each([
    "3000",
    "60%",
    "3-5",
    "2016年11月3日",
    "1/2",
    "６０",
    "二〇一六年",
    "¥5",
    "1E5",
    "TRUE",
    "false",
  ])("%s does not become a number, a date or a truth value", (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  test.each(["高新技术企业", "High-tech enterprises", "—", "单位：%", "（空）", ""])(
    "%j cannot be read as anything else and goes as it is",
    (text) => {
      expect(literal(text)).toBe(text);
    }
  );
});
