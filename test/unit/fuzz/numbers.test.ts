import * as fc from "fast-check";
import { readNumber, readYear } from "../../../src/functions/numbers";
import { fuzz } from "./fuzz";
import { anyText } from "./texts";

const numeral = fc.string({
  unit: fc.constantFrom(..."0123456789０１２３４５６７８９.．,，+-−–eE% 年　"),
  maxLength: 12,
});
const texts = fc.oneof(numeral, anyText);

/** Without -0, which is written as 0. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const fullWidth = (text: string) =>
  text.replace(/[0-9.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Of more than fifteen whole digits Excel keeps the first ones only. */
const isTooLong = (text: string) => /^-?\d{16}/.test(text.replaceAll(",", ""));

describe("reading a number from any text", () => {
  it("gives a finite number or a reason that names the parameter and the text", () => {
    fuzz("numbers", texts, (text) => {
      const read = readNumber("actual", text);
      if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
      else expect(read.failure.reason).toEqual({ code: "notANumber", argument: "actual", text });
    });
  });

  it("gives what JavaScript gives wherever both read the text", () => {
    fuzz("numbers", texts, (text) => {
      const read = readNumber("actual", text);
      const plain = text.normalize("NFKC").trim().replace(/^[−–]/, "-").replaceAll(",", "");
      if (read.ok) expect(read.value).toBe(Number(plain));
    });
  });

  it("reads every number back from its own writing", () => {
    fuzz("written-numbers", finite, (number) => {
      const grouped = number.toLocaleString("en-US", { maximumFractionDigits: 20 });
      for (const text of [String(number), fullWidth(String(number))]) {
        const read = readNumber("actual", text);
        if (isTooLong(String(number))) expect(read.ok).toBe(false);
        else expect(read).toEqual({ ok: true, value: number });
      }
      expect(readNumber("actual", grouped)).toMatchObject({ ok: !isTooLong(grouped) });
    });
  });
});

describe("reading a year from any text", () => {
  it("gives a whole year of four digits or a reason", () => {
    fuzz("numbers", texts, (text) => {
      const read = readYear("year", text);
      if (read.ok) expect(String(read.value)).toMatch(/^(19|20|21)\d\d$/);
      else expect(read.failure.reason.code).toBe("notAYear");
    });
  });
});
