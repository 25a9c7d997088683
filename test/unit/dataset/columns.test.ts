import fc from "fast-check";
import { pack, unpack } from "../../../src/dataset/columns";

test("records of the same fields are kept field by field", () => {
  const records = [
    { year: 2015, note: { zh: "说明", en: "Note" } },
    { year: 2020, note: null },
  ];
  expect(pack(records)).toEqual({
    fields: {
      year: [2015, 2020],
      note: { isThere: [1, 0], of: { fields: { zh: ["说明"], en: ["Note"] } } },
    },
  });
  expect(unpack(pack(records))).toEqual(records);
});

test("lists are kept as one list and their lengths", () => {
  expect(pack([["a", "b"], [], ["c"]])).toEqual({ lengths: [2, 0, 1], of: ["a", "b", "c"] });
  expect(unpack(pack([["a", "b"], [], ["c"]]))).toEqual([["a", "b"], [], ["c"]]);
});

test("whatever records hold comes back", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("=1+1", "|", "", "某"));
  const target = fc.record({ year: fc.integer(), lower: fc.option(fc.integer()), printed: text });
  const record = fc.record({
    name: fc.record({ zh: text, en: text }),
    unit: fc.option(fc.record({ zh: text, en: text })),
    judged: fc.boolean(),
    targets: fc.array(target),
    aliases: fc.array(text),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(records))))).toEqual(records);
    })
  );
});
