/**
 * Fuzzing with a memory. A property is tried on everything in its corpus and on random inputs: in `npm test` on a
 * few, always the same; with `FUZZ_RUNS=100000 npx jest test/unit/fuzz` on as many as asked for, ever new ones.
 * An input that breaks the property is added to the corpus, shrunk, and stays there when it is mended.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";

const many = Number(process.env.FUZZ_RUNS ?? 0);
const few = { numRuns: 200, seed: 20161103 };

function corpusFile(name: string): string {
  return join(__dirname, "corpus", `${name}.json`);
}

function readCorpus<Input>(name: string): Input[] {
  const file = corpusFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Input[]) : [];
}

function remember<Input>(name: string, input: Input): void {
  const corpus = [...readCorpus<Input>(name), input];
  writeFileSync(corpusFile(name), JSON.stringify(corpus, null, 2) + "\n");
}

/**
 * Checks that a property holds for every input.
 *
 * @param name of the corpus, a file in corpus/
 * @param inputs must be plain JSON, so that they can be kept
 * @param check throws where the property does not hold
 */
export function fuzz<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void
): void {
  const examples = readCorpus<Input>(name).map((input): [Input] => [input]);
  const runs = many > 0 ? { numRuns: many } : few;
  const result = fc.check(
    fc.property(inputs, (input) => check(input)),
    { ...runs, examples }
  );
  if (many > 0 && result.counterexample) remember(name, result.counterexample[0]);
  if (result.failed) {
    throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
  }
}
