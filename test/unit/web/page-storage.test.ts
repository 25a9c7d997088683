/** @jest-environment jsdom */
import { REVIEW_KEY } from "../../../src/taskpane/data/documents/kept-review";
import { pageStorage } from "../../../src/web/page-storage";

test("the review of a document outlasts a reload of its tab and is not left in the browser", () => {
  pageStorage().write(REVIEW_KEY, "decided");
  expect(pageStorage().read(REVIEW_KEY)).toBe("decided");
  expect(Object.values({ ...window.localStorage })).toEqual([]);
  expect(Object.values({ ...window.sessionStorage })).toEqual(["decided"]);
});

test("preferences stay in the browser", () => {
  pageStorage().write("pane", "dark");
  expect(Object.values({ ...window.localStorage })).toEqual(["dark"]);
  expect(pageStorage().read("pane")).toBe("dark");
});
