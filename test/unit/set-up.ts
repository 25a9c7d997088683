/** Runs before each file of unit tests. */

// What is waited for in the pane comes when its view is loaded and drawn: a second, as the library waits, is a clock.
if ("document" in globalThis) {
  const { configure } =
    jest.requireActual<typeof import("@testing-library/react")>("@testing-library/react");
  configure({ asyncUtilTimeout: 30_000 });
}
