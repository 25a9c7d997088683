import { withoutNoise } from "../../../src/core/rounding";

describe("withoutNoise", () => {
  test.each([
    ["a difference", 2.5 - 1.57, [2.5, 1.57], 0.93],
    ["a small difference of large numbers", 3000.1 - 3000, [3000.1, 3000], 0.1],
    ["a sum of shares", 241.5 + 158.5 * 0.4, [241.5, 400], 304.9],
    ["a difference that is nothing", 0.1 + 0.2 - 0.3, [0.3, 0.3], 0],
    ["a negative difference", 1.57 - 2.5, [2.5, 1.57], -0.93],
  ])("takes the noise off %s", (_, computed, operands, clean) => {
    expect(withoutNoise(computed, ...operands)).toBe(clean);
  });

  test.each([0, 3000, 0.93, 47.8, 1.27, 241.5, 12345678.9, 99999999999999, 1e20, 1e-7])(
    "leaves the published figure %d as it is",
    (figure) => {
      expect(withoutNoise(figure)).toBe(figure);
    }
  );

  test("gives a plain zero, never the negative one", () => {
    expect(Object.is(withoutNoise(-1e-20, 1), 0)).toBe(true);
  });

  test("leaves what is no number to the caller", () => {
    expect(withoutNoise(NaN, 1)).toBeNaN();
    expect(withoutNoise(Infinity)).toBe(Infinity);
  });
});
