import { join } from "node:path";
import { type Example, examplesIn } from "./examples";
import { differences, hasSameName, takenFrom } from "./taken";

describe.each(["sentences.txt", "further.txt", "plans.txt"])("the sentences of %s", (file) => {
  test.each(examplesIn(join(__dirname, file)).map((example) => [example.text, example] as const))(
    "%s",
    (_text, example) => {
      const taken = takenFrom(example);
      expect(taken.map(({ name }) => name)).toEqual(example.targets.map(({ name }) => name));
      example.targets.forEach((target, index) => {
        const draft = taken[index];
        expect(draft === undefined ? ["missing"] : differences(target, draft)).toEqual([]);
      });
    }
  );
});

test("garbled names and figures are taken as they stand: no rule knows a name or a figure", () => {
  const garble = (text: string) =>
    text
      .replace(/高新技术企业/g, "甲乙丙丁企业")
      .replace(/1200/g, "8417")
      .replace(/260/g, "7093");
  const [, second] = examplesIn(join(__dirname, "sentences.txt"));
  const example = second as Example;
  const taken = takenFrom({ ...example, text: garble(example.text) });
  expect(taken.map(({ name, lower }) => [name, lower])).toEqual(
    example.targets.map(({ name, lower }) => [garble(name), Number(garble(String(lower)))])
  );
});

test("what differs is told", () => {
  const [example] = examplesIn(join(__dirname, "sentences.txt"));
  const [target] = example?.targets ?? [];
  const [draft] = example === undefined ? [] : takenFrom(example);
  if (target === undefined || draft === undefined) throw new Error("the first example is gone");
  expect(differences({ ...target, lower: 13, unit: "家" }, draft)).toEqual(["lower", "unit"]);
  expect(hasSameName({ ...target, name: "别的" }, draft)).toBe(false);
});
