import { join } from "node:path";
import { type Example, examplesIn } from "./examples";
import { takenFrom } from "./taken";

/** Nouns of plans, each with one that no plan knows; as long, so that nothing else changes. */
const NOUNS: Readonly<Record<string, string>> = {
  ...{
    高新技术: "青檀云锦",
    科技: "松岳",
    生物: "岩桂",
    医药: "石榴",
    专利: "砚台",
    数字经济: "梧桐月色",
  },
  ...{
    养老: "听雨",
    粮食: "青麦",
    稻谷: "赤豆",
    小麦: "紫菀",
    玉米: "芦花",
    燃气: "琉璃",
    旅游: "临溪",
  },
  ...{
    文化: "墨竹",
    体育: "飞鸢",
    婴幼儿: "小麒麟",
    森林: "云梦",
    湿地: "烟渚",
    装备: "铜铃",
    孵化: "栖霞",
  },
};

/** Digits for digits; none becomes 0, so that figures keep their length. */
const DIGITS: Readonly<Record<string, string>> = {
  ...{ 1: "3", 2: "4", 3: "7", 4: "8", 5: "6", 6: "9", 7: "2", 8: "5", 9: "1" },
};

const FIGURE = /(?<![0-9A-Za-z.第])(?!(?:19|20)[0-9]{2}年)[0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z.])/g;

function withNouns(text: string): string {
  return Object.entries(NOUNS).reduce((rest, [noun, other]) => rest.replaceAll(noun, other), text);
}

function withDigits(figure: string): string {
  return figure.replace(/[1-9]/g, (digit) => DIGITS[digit] ?? digit);
}

/** Figures that names hold are names (3岁以下), and an order of two figures need not survive. */
function isGarbled({ targets, text }: Example): boolean {
  const names = targets.map(({ name }) => name).join();
  return targets.length > 0 && !/[0-9]/.test(names) && !/[—–~:∶/]|其中|连续|月|千亿/.test(text);
}

const examples = ["sentences.txt", "further.txt", "plans.txt"]
  .flatMap((file) => examplesIn(join(__dirname, file)))
  .filter(isGarbled);

test("there are enough sentences to garble", () => {
  expect(examples.length).toBeGreaterThan(100);
});

test.each(examples.map((example) => [example.text, example] as const))(
  "names and figures are read as they stand when they are garbled: %s",
  (text, example) => {
    const garbled = withNouns(text).replace(FIGURE, withDigits);
    const taken = takenFrom({ ...example, text: garbled });
    const garble = (figure: number | null) =>
      figure === null ? null : Number(withDigits(String(figure)));
    expect(taken.map(({ name, lower, upper }) => [name, lower, upper])).toEqual(
      example.targets.map(({ name, lower, upper, comparator }) =>
        comparator === "coverage" && !text.includes("100")
          ? [withNouns(name), lower, upper]
          : [withNouns(name), garble(lower), garble(upper)]
      )
    );
  }
);
