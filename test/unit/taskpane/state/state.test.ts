/** @jest-environment jsdom */
import { browserStorage, memoryStorage } from "../../../../src/taskpane/services/storage";
import type { PaneStorage } from "../../../../src/taskpane/services/storage";
import { forgetState, keepState, restoreState } from "../../../../src/taskpane/state/persistence";
import { reduce } from "../../../../src/taskpane/state/reducer";
import { initialState } from "../../../../src/taskpane/state/state";

test("an indicator is selected and left again by the same action", () => {
  const once = reduce(initialState, { type: "toggleSelection", id: "a" });
  expect(once.selected).toEqual(["a"]);
  expect(reduce(once, { type: "toggleSelection", id: "a" }).selected).toEqual([]);
});

test("selecting all keeps what was selected before, once each", () => {
  const state = reduce({ ...initialState, selected: ["b"] }, { type: "select", ids: ["a", "b"] });
  expect(state.selected).toEqual(["b", "a"]);
});

test("the last used indicator comes first, and the list does not grow without end", () => {
  const ids = Array.from({ length: 30 }, (_, number) => `i${number}`);
  const state = ids.reduce(
    (before, id) => reduce(before, { type: "use", ids: [id] }),
    initialState
  );
  expect(state.recent).toHaveLength(20);
  expect(state.recent[0]).toBe("i29");
  expect(reduce(state, { type: "use", ids: ["i28"] }).recent.slice(0, 2)).toEqual(["i28", "i29"]);
});

test("showing everything clears the query, the scope and the filter", () => {
  const narrow = reduce(
    { ...initialState, query: "研发", scope: "pinned" },
    { type: "narrow", filter: { chapter: 2 } }
  );
  const { query, scope, filter } = reduce(narrow, { type: "showEverything" });
  expect({ query, scope, filter }).toEqual({
    query: "",
    scope: "all",
    filter: { plan: null, topic: null, kind: null, chapter: null },
  });
});

test("the pane comes back as it was left", () => {
  const storage = memoryStorage();
  const left = { ...initialState, query: "研发", selected: ["a"], pinned: ["b"] };
  keepState(storage, left);
  expect(restoreState(storage)).toEqual(left);
});

test("indicators of plans that this workbook does not carry are kept for the workbook that does", () => {
  const storage = memoryStorage();
  const elsewhere = { selected: ["district/a"], pinned: ["district/b"], recent: ["district/c"] };
  keepState(storage, { ...initialState, ...elsewhere });
  expect(restoreState(storage)).toMatchObject(elsewhere);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["the shape of another version", '{"version":0,"state":{"query":"研发"}}'],
  ["lists that are none", '{"version":1,"state":{"selected":null}}'],
])("%s in the storage gives the initial state", (_, text) => {
  const storage: PaneStorage = { read: () => text, write: () => undefined };
  expect(restoreState(storage)).toEqual(initialState);
});

test("a preference that an older version did not know has its usual value, and the others are kept", () => {
  const storage = memoryStorage();
  const { marks, ...older } = { ...initialState.preferences, method: "compound" as const };
  storage.write("pane", JSON.stringify({ version: 1, state: { preferences: older } }));
  expect(restoreState(storage).preferences).toEqual({ ...older, marks });
});

test("a forgotten state does not come back", () => {
  const storage = memoryStorage();
  keepState(storage, { ...initialState, query: "研发" });
  forgetState(storage);
  expect(restoreState(storage)).toEqual(initialState);
});

test("the browser's storage is kept apart by Office's partition key", () => {
  browserStorage("partition-1 ").write("pane", "x");
  expect(browserStorage("partition-1 ").read("pane")).toBe("x");
  expect(browserStorage("partition-2 ").read("pane")).toBeNull();
  expect(browserStorage(undefined).read("pane")).toBeNull();
});

test("a browser that refuses storage makes the pane forget, not fail", () => {
  const refuse = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const storage = browserStorage(undefined);
  storage.write("pane", "x");
  expect(storage.read("pane")).toBeNull();
  jest.restoreAllMocks();
});
