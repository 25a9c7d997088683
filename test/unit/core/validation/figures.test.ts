import fc from "fast-check";
import { figuresIn } from "../../../../src/core/validation/figures";

test.each([
  ["3000家以上", [3000]],
  ["8.6件", [8.6]],
  ["3%—5%", [3, 5]],
  ["千名博士", [1000]],
  ["二十三个", [23]],
  ["两大类计划", [2]],
  ["十二大军工集团", [12]],
  ["翻番", []],
  ["", []],
])("%s states %j", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test("a magnitude may belong to the number or to the unit", () => {
  expect(figuresIn("400亿元")).toEqual(expect.arrayContaining([400, 400e8]));
  expect(figuresIn("产值过百亿")).toEqual(expect.arrayContaining([100, 100e8]));
  expect(figuresIn("5.88万人")).toEqual(expect.arrayContaining([5.88, 58800]));
});

test("a hyphen may be a minus sign or a dash", () => {
  expect(figuresIn("-40℃—60℃")).toEqual(expect.arrayContaining([-40, 60]));
  expect(figuresIn("2-3个")).toEqual(expect.arrayContaining([2, 3]));
});

test("any number below a hundred million is read from Chinese numerals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      expect(figuresIn(`约${inChinese(number)}名`)).toContain(number);
    })
  );
});

/** @example inChinese(10023) // "一万零二十三" without the zero: 一万二十三 */
function inChinese(number: number): string {
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  return `${high > 0 ? `${thousands(high)}万` : ""}${thousands(low)}`;
}

function thousands(number: number): string {
  return [...String(number).padStart(4, "0")]
    .map((digit, index) =>
      digit === "0"
        ? ""
        : `${"零一二三四五六七八九".charAt(Number(digit))}${"千百十".charAt(index)}`
    )
    .join("");
}

test("separators of thousands, full-width digits and parts of one are read as they are printed", () => {
  expect(figuresIn("1,200家以上")).toContain(1200);
  expect(figuresIn("１，２３４．５亿元")).toContain(1234.5);
  expect(figuresIn("1/3")).toEqual(expect.arrayContaining([0.33333333333333, 33.333333333333]));
  expect(figuresIn("三分之二")).toContain(66.666666666667);
  expect(figuresIn("百分之四十")).toContain(40);
  expect(figuresIn("三成")).toContain(30);
});
