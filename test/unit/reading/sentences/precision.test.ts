import { join } from "node:path";
import { type Example, examplesIn } from "./examples";
import { differences, hasSameName, isSure, takenFrom } from "./taken";

/** What the reader calls sure, and whether an expected target is that in every part, its name too. */
function sureIn(example: Example): readonly { printed: string; isRight: boolean }[] {
  const isThat = (draft: Parameters<typeof isSure>[0]) =>
    example.targets.some(
      (target) => hasSameName(target, draft) && differences(target, draft).length === 0
    );
  return takenFrom(example)
    .filter(isSure)
    .map((draft) => ({ printed: `${draft.name}: ${draft.printed}`, isRight: isThat(draft) }));
}

function foundIn(example: Example): number {
  const taken = takenFrom(example);
  const keys = ["lower", "upper", "multiple", "comparator"] as const;
  return example.targets.filter((target) =>
    taken.some((draft) => keys.every((key) => target[key] === draft[key]))
  ).length;
}

describe.each([
  ["sectors.txt", 150, 295],
  ["second.txt", 75, 175],
  ["third.txt", 54, 120],
  ["fourth.txt", 200, 370],
  ["fifth.txt", 90, 185],
  ["sixth.txt", 140, 300],
  ["seventh.txt", 88, 195],
])("%s, written before the reader was tried on it", (file, sentences, sure) => {
  const examples = examplesIn(join(__dirname, file));
  const graded = examples.flatMap(sureIn);

  test("is not called sure where it is wrong", () => {
    expect(graded.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  test(`is called sure in ${sure} figures at least, so that little is left to look at`, () => {
    expect(examples.length).toBeGreaterThanOrEqual(sentences);
    expect(graded.length).toBeGreaterThanOrEqual(sure);
  });

  test("gives 97 of 100 figures with their bounds", () => {
    const expected = examples.flatMap(({ targets }) => targets).length;
    expect(examples.reduce((sum, each) => sum + foundIn(each), 0) / expected).toBeGreaterThan(0.97);
  });
});
