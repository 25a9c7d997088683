/**
 * The built script where there is nothing but CustomFunctions: no window, document, Office or console. That is what
 * the JavaScript-only runtime offers, and it keeps functions independent of the pane.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { associated, shown } from "../../unit/functions/custom-functions";

const dist = path.join(__dirname, "../../../dist");

const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
  functions: { id: string }[];
};

beforeAll(() => {
  const script = readFileSync(path.join(dist, "functions.js"), "utf8");
  const { CustomFunctions } = globalThis as unknown as Record<string, unknown>;
  vm.runInNewContext(script, { CustomFunctions });
});

/** Calls a function as Excel does; cells of another realm are copied into this one. */
function call(id: string, ...parameters: unknown[]): unknown {
  const body = associated.get(id) as (...parameters: unknown[]) => unknown[][];
  return body(...parameters).map((row) => row.map(shown));
}

test("the script registers every function that the metadata describe", () => {
  expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
});

test("every function answers", () => {
  const name = [["高新技术企业"]];
  expect(call("PLANTARGET", name, null)).toEqual([[3000]]);
  expect(call("PLANVALUE", name, [[2010]])).toEqual([[338]]);
  expect(call("PLANGAP", name, [[2500]], null, null)).toEqual([[500]]);
  expect(call("PLANPROGRESS", name, [[2214]])).toEqual([[0.6]]);
  expect(call("PLANPATH", name, [[2018]], null)).toEqual([[2214]]);
  expect(call("PLANGROWTH", name, [[3000]], [[2018]])).toEqual([[0]]);
  expect(call("PLANSTATUS", name, [[2214]], [[2018]], null, null)).toEqual([["达到预期"]]);
  expect(call("PLANINFO", name, [["unit"]])).toEqual([["家"]]);
  expect(call("PLANSOURCE", name)).toEqual([[expect.stringContaining("专栏2 第4项")]]);
  expect(call("PLANLIST", [["headline"]], [["code"]])).toHaveLength(10);
  expect(call("PLANFIND", [["gxjsqy"]], null)).toEqual([["高新技术企业"]]);
});

test("an error is a CustomFunctions.Error with its message there too", () => {
  expect(() => call("PLANTARGET", [["高新科技企业"]], null)).toThrow("相近的有：高新技术企业");
});
