/** @jest-environment jsdom */
import "./no-console-error";
import { fireEvent, render, screen } from "@testing-library/react";
import { CrashPage } from "../../../src/taskpane/CrashPage";
import { ErrorBoundary } from "../../../src/taskpane/ErrorBoundary";
import { LazyView, type LoadView } from "../../../src/taskpane/LazyView";
import { registerPaneIcons } from "../../../src/taskpane/icons";

registerPaneIcons();

function showView(load: LoadView): void {
  render(
    <ErrorBoundary
      fallback={(error, retry) => (
        <CrashPage
          error={error}
          locale="zh-CN"
          retry={retry}
          otherwise={{ label: "返回列表", run: () => undefined }}
          copy={async () => true}
        />
      )}
    >
      {() => <LazyView load={load} />}
    </ErrorBoundary>
  );
}

test("a view whose file is missing says so in its place, and is asked for again on the way back", async () => {
  // React reports every caught error on the console itself; here it is expected.
  (console.error as jest.Mock).mockImplementation(() => undefined);
  let missing = true;
  const load = jest.fn(async () => {
    if (missing) throw new Error("Loading chunk 532 failed.");
    return () => <p>检查页</p>;
  });
  showView(load);
  expect(await screen.findByText(/工作簿中的内容和公式不受影响/)).toBeTruthy();
  expect(screen.getByText("Loading chunk 532 failed.")).toBeTruthy();

  missing = false;
  fireEvent.click(screen.getByRole("button", { name: "重新打开面板" }));
  expect(await screen.findByText("检查页")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a view that is loaded is shown at once the next time", async () => {
  const load = jest.fn(async () => () => <p>检查页</p>);
  showView(load);
  await screen.findByText("检查页");
  showView(load);
  expect(screen.getAllByText("检查页")).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});
