import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { structured } from "../../../../src/reading/documents/structure";
import { readDocument } from "../../../../src/reading/sentences/read-document";

/** How many characters patterns are tried on while a text is read: a count, so that no clock is needed. */
function charactersTried(text: string): number {
  let tried = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counting(this: RegExp, input: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, input);
    const isTriedOnce = this.sticky || this.source.startsWith("^");
    const end = found === null ? input.length : found.index + found[0].length;
    tried += found === null && isTriedOnce ? 1 : end - start;
    return found;
  };
  try {
    readDocument(structured(readPlainText(text)), { first: 2021, last: 2025 });
  } finally {
    RegExp.prototype.exec = exec;
  }
  return tried;
}

const SENTENCE =
  "到2025年，高新技术企业达到1200家以上，研发经费投入强度提高到2.6%，建成省级平台30个。";
const WORDS = "坚持创新驱动，完善体制机制，优化创新生态，推动高质量发展。";

describe("the work of reading grows as the text does", () => {
  test.each([
    ["in many paragraphs", (times: number) => Array(times).fill(SENTENCE).join("\n")],
    ["in one long paragraph", (times: number) => SENTENCE.repeat(times)],
    ["in one paragraph without figures", (times: number) => WORDS.repeat(times)],
    [
      "in a paragraph of many clauses",
      (times: number) => `到2025年，${"平台达到30个，".repeat(times)}`,
    ],
    [
      "in a list of figures that never ends",
      (times: number) => `平台分别达到${"30个、".repeat(times * 5)}`,
    ],
  ])("%s", (_name, text) => {
    const [once, fourfold] = [charactersTried(text(200)), charactersTried(text(800))];
    expect(once).toBeGreaterThan(text(200).length);
    expect(fourfold / once).toBeLessThan(4.5);
  });
});
