/** What is built runs in the oldest browser that it is built for: Chromium 80, of early 2020. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter, type Rule } from "eslint";

const dist = join(__dirname, "../../dist");

/** All that the page without Excel can load. */
const scripts = [
  "web.js",
  "plan-reader.js",
  ...readdirSync(join(dist, "chunks")).map((file) => `chunks/${file}`),
];

/** Members that came later, with the Chromium that brought them (MDN, browser compatibility data). Array.at has a fallback. */
const LATER_MEMBERS: Readonly<Record<string, number>> = {
  ...{ replaceAll: 85, isWellFormed: 111, toWellFormed: 111 },
  ...{ findLast: 97, findLastIndex: 97, toSorted: 110, toReversed: 110, toSpliced: 110 },
  ...{ hasOwn: 93, groupBy: 117, fromAsync: 121, withResolvers: 119 },
  ...{ replaceChildren: 86, randomUUID: 92, checkVisibility: 105, showPicker: 99 },
  ...{ throwIfAborted: 100, Segmenter: 87, DisplayNames: 81, supportedValuesOf: 99 },
};

const LATER_GLOBALS: Readonly<Record<string, number>> = {
  ...{ structuredClone: 98, WeakRef: 84, FinalizationRegistry: 84, AggregateError: 85 },
  ...{ reportError: 95, scheduler: 94, showOpenFilePicker: 86, showSaveFilePicker: 86 },
};

/** Promise.any and AbortSignal.timeout; the names alone are those of others too. */
const LATER_STATICS = new Set(["Promise.any", "AbortSignal.timeout", "AbortSignal.any"]);

const laterRule: Rule.RuleModule = {
  create: (context) => ({
    MemberExpression(node) {
      const { object, property } = node;
      if (property.type !== "Identifier" || node.computed) return;
      const { name } = property;
      const ofObject = object.type === "Identifier" ? `${object.name}.${name}` : name;
      if (Object.keys(LATER_MEMBERS).includes(name)) context.report({ node, message: name });
      if (LATER_STATICS.has(ofObject)) context.report({ node, message: ofObject });
    },
    "Program:exit"(node) {
      const { through } = context.sourceCode.scopeManager.globalScope ?? { through: [] };
      for (const { identifier } of through) {
        if (Object.keys(LATER_GLOBALS).includes(identifier.name))
          context.report({ node, message: identifier.name });
      }
    },
  }),
};

/** Faults of a script in a browser that knows ES2020 and what Chromium 80 has. */
function faultsOf(code: string): readonly string[] {
  const config: Linter.Config = {
    languageOptions: { ecmaVersion: 2020, sourceType: "script" },
    linterOptions: { reportUnusedDisableDirectives: false },
    plugins: { floor: { rules: { later: laterRule } } },
    rules: { "floor/later": "error" },
  };
  const found = new Linter({ configType: "flat" }).verify(code, [config], "script.js");
  return found.map(({ message, line, column }) => `${message} (${line}:${column})`);
}

test.each(scripts)("%s uses nothing later", (script) => {
  expect(faultsOf(readFileSync(join(dist, script), "utf8"))).toEqual([]);
});

test.each([
  ["a ||= b", /Unexpected token/],
  ["class A { static x = 1 }", /Unexpected token/],
  ["x.replaceAll('a', 'b')", /replaceAll/],
  ["list.findLast(f)", /findLast/],
  ["Object.hasOwn(a, b)", /hasOwn/],
  ["structuredClone(a)", /structuredClone/],
  ["Promise.any([])", /Promise\.any/],
])("%s would be found", (code, fault) => {
  expect(faultsOf(code)[0]).toMatch(fault);
});

test.each(["results.at(0, 1)", "a?.b ?? c", "const structuredClone = 1; structuredClone"])(
  "%s is as old as the floor",
  (code) => {
    expect(faultsOf(code)).toEqual([]);
  }
);

test.each(["taskpane.css"])("%s asks for no later style that anything depends on", (file) => {
  const css = readFileSync(join(dist, file), "utf8");
  expect(css).not.toMatch(/:is\(|:where\(|:has\(|inset\s*:|aspect-ratio|@layer|@container|dvh/);
});
