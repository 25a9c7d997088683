import { itemAt } from "../../../src/reading/older-browsers";

test("what older browsers lack gives what newer ones give", () => {
  const items = ["a", "b", "c"];
  for (const place of [-4, -3, -1, 0, 1, 2, 3, 1.9, -1.9, NaN]) {
    expect([place, itemAt(items, place)]).toEqual([place, items.at(place)]);
  }
});
