import { createSearchIndex, searchIndicators } from "../../../../src/core/search";
import { resultRows } from "../../../../src/taskpane/find/rows";
import type { ListRow } from "../../../../src/taskpane/find/rows";
import { nextIndicator } from "../../../../src/taskpane/find/navigation";
import type { PaneState } from "../../../../src/taskpane/state/state";
import { initialState, noFilter } from "../../../../src/taskpane/state/state";
import { planned, samplePlan } from "../../core/sample-plan";

const entries = samplePlan.indicators.map((indicator) => planned(indicator));
const index = createSearchIndex(entries);

function rows(state: Partial<PaneState>): readonly ListRow[] {
  return resultRows(entries, { ...initialState, ...state }, (query) =>
    searchIndicators(index, query)
  );
}

const ids = (state: Partial<PaneState>): string[] =>
  rows(state).flatMap((row) => (row.kind === "indicator" ? [row.id.split("/")[1] ?? ""] : []));

test("a heading tells how many indicators stand under it", () => {
  expect(rows({})[0]).toMatchObject({ kind: "heading", topic: "transfer", count: 1 });
});

test("a search gives indicators without headings, best first", () => {
  expect(rows({ query: "技术" }).map(({ kind }) => kind)).toEqual(["indicator", "indicator"]);
  expect(ids({ query: "技术" })[0]).toBe("high-tech-enterprises");
});

test("a query of spaces is no query", () => {
  expect(ids({ query: "  " })).toHaveLength(3);
});

test.each([
  ["topic", { ...noFilter, topic: "rd-input" }, ["rd-intensity"]],
  ["kind", { ...noFilter, kind: "commitment" }, ["technology-contracts"]],
  ["chapter", { ...noFilter, chapter: 7 }, ["technology-contracts"]],
] as const)("the list narrows down to a %s", (_, filter, expected) => {
  expect(ids({ filter })).toEqual(expected);
});

test("a search is narrowed down too", () => {
  expect(ids({ query: "技术", filter: { ...noFilter, kind: "headline" } })).toEqual([
    "high-tech-enterprises",
  ]);
});

test("the pinned indicators keep the plan's order", () => {
  const pinned = ["sample-plan/high-tech-enterprises", "sample-plan/technology-contracts"];
  expect(ids({ scope: "pinned", pinned })).toEqual([
    "technology-contracts",
    "high-tech-enterprises",
  ]);
});

test("the recently used indicators come last used first, without headings", () => {
  const recent = ["sample-plan/high-tech-enterprises", "sample-plan/technology-contracts"];
  expect(ids({ scope: "recent", recent })).toEqual([
    "high-tech-enterprises",
    "technology-contracts",
  ]);
  expect(rows({ scope: "recent", recent }).every(({ kind }) => kind === "indicator")).toBe(true);
});

test("the keys move between indicators and stop at both ends", () => {
  const all = rows({});
  expect(nextIndicator(all, 1, "ArrowDown")).toBe(3);
  expect(nextIndicator(all, 3, "ArrowUp")).toBe(1);
  expect(nextIndicator(all, 1, "ArrowUp")).toBe(1);
  expect(nextIndicator(all, 1, "End")).toBe(5);
  expect(nextIndicator(all, 5, "PageDown")).toBe(5);
  expect(nextIndicator(all, 5, "Home")).toBe(1);
});

test("other keys are left alone", () => {
  expect(nextIndicator(rows({}), 1, "a")).toBeNull();
});
