import fc from "fast-check";
import { readCell } from "../../../../src/core/validation/cell";

const value = (cell: unknown) => ({ ok: true, value: cell });
const fault = (code: string) => ({ ok: false, fault: { code } });

describe("a number cell", () => {
  test.each(["0", "1035", "-40", "0.97", "241.5", "8.60"])("reads %s", (text) => {
    expect(readCell(text, "number")).toEqual(value(Number(text)));
  });

  test.each([
    "1,035",
    "1e3",
    "+5",
    "5%",
    ".5",
    "5.",
    "007",
    "１０",
    "10家",
    "Infinity",
    "0x10",
    "--5",
  ])("refuses %s, which some program reads as another number", (text) =>
    expect(readCell(text, "number")).toEqual(fault("notANumber"))
  );

  test("refuses more digits than a double or Excel keeps", () => {
    expect(readCell("123456789012345", "number")).toEqual(value(123456789012345));
    expect(readCell("1234567890123456", "number")).toEqual(fault("tooManyDigits"));
    expect(readCell("0.0000000000000000012", "number")).toEqual(value(1.2e-18));
  });

  test("gives back every number that is written plainly", () => {
    const plain = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 99_999 }))
      .map(([whole, decimals]) => `${whole}.${decimals}`);
    fc.assert(
      fc.property(plain, (text) => {
        expect(readCell(text, "number")).toEqual(value(Number(text)));
      })
    );
  });
});

test("a whole number has no decimal point", () => {
  expect(readCell("2", "integer")).toEqual(value(2));
  expect(readCell("2.0", "integer")).toEqual(fault("notAnInteger"));
});

describe("a year cell", () => {
  test("reads four digits", () => {
    expect(readCell("2020", "year")).toEqual(value(2020));
  });

  test.each(["2020-12-31", "2020/1/1", "2020年", "31/12/2020", "43831"])(
    "calls %s a date, as Excel writes one",
    (text) => expect(readCell(text, "year")).toEqual(fault("dateForYear"))
  );

  test.each(["20", "二〇二〇", "next", "202"])("refuses %s", (text) => {
    expect(readCell(text, "year")).toEqual(fault("notAYear"));
  });
});

test("a date is one that exists, written year-month-day", () => {
  expect(readCell("2020-02-29", "date")).toEqual(value("2020-02-29"));
  expect(readCell("2021-02-29", "date")).toEqual(fault("notADate"));
  expect(readCell("2021-2-9", "date")).toEqual(fault("notADate"));
  expect(readCell("2021-13-01", "date")).toEqual(fault("notADate"));
});

test("a truth value is yes or no", () => {
  expect(readCell("yes", "boolean")).toEqual(value(true));
  expect(readCell("no", "boolean")).toEqual(value(false));
  expect(readCell("TRUE", "boolean")).toEqual(fault("notABoolean"));
  expect(readCell("是", "boolean")).toEqual(fault("notABoolean"));
});

test("text that begins like a formula stays text, character for character", () => {
  const formulaLike = fc
    .tuple(fc.constantFrom("=", "+", "-", "@"), fc.string())
    .map(([sign, rest]) => sign + rest);
  fc.assert(
    fc.property(formulaLike, (text) => {
      expect(readCell(text, "string")).toEqual(value(text));
    })
  );
});
