/** @jest-environment jsdom */
import "./no-console-error";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { ErrorBoundary } from "../../../src/taskpane/ErrorBoundary";
import { CrashPage } from "../../../src/taskpane/CrashPage";
import { restoreState } from "../../../src/taskpane/state/persistence";
import { initialState } from "../../../src/taskpane/state/state";
import { fakeServices, showPane } from "./show-pane";

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

test("Enter opens an indicator, Escape closes it, and the focus returns to its line", async () => {
  showPane();
  const line = screen.getByRole("checkbox", { name: "选择 研究与试验发展经费投入强度" });
  line.focus();
  fireEvent.keyDown(line, { key: "Enter" });
  const heading = await screen.findByRole("heading", { name: "研究与试验发展经费投入强度" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  fireEvent.keyDown(heading, { key: "Escape" });
  expect(screen.queryByRole("heading", { name: "研究与试验发展经费投入强度" })).toBeNull();
  expect(document.activeElement).toBe(line);
});

test("the tabs lead to the parts of the pane", async () => {
  showPane();
  expect(tab("查找").getAttribute("aria-selected")).toBe("true");
  fireEvent.click(tab("设置"));
  expect(await screen.findByRole("heading", { name: "语言" })).toBeTruthy();
  fireEvent.click(tab("公式"));
  expect(await screen.findByRole("heading", { name: "公式" })).toBeTruthy();
});

test("the tabs are one stop of the Tab key, and the arrow keys move in them, round their ends", () => {
  showPane();
  expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([
    tab("查找"),
  ]);
  tab("查找").focus();
  fireEvent.keyDown(tab("查找"), { key: "ArrowRight" });
  expect(document.activeElement).toBe(tab("公式"));
  // Moving is not choosing.
  expect(tab("查找").getAttribute("aria-selected")).toBe("true");
  fireEvent.keyDown(tab("公式"), { key: "Home" });
  fireEvent.keyDown(tab("查找"), { key: "ArrowLeft" });
  expect(document.activeElement).toBe(tab("设置"));
  fireEvent.keyDown(tab("设置"), { key: "ArrowRight" });
  expect(document.activeElement).toBe(tab("查找"));
});

test("what was done in one part of the pane is not told in another", async () => {
  showPane(fakeServices(), { selected: ["sample-plan/high-tech-enterprises"] });
  fireEvent.click(screen.getByRole("button", { name: "数值" }));
  await screen.findByText("已在 Sheet1!B2 插入目标值。");
  fireEvent.click(tab("设置"));
  await screen.findByRole("heading", { name: "语言" });
  expect(screen.queryByText("已在 Sheet1!B2 插入目标值。")).toBeNull();
});

test("the panel is named by its tab", () => {
  showPane();
  expect(screen.getByRole("tabpanel", { name: "查找" })).toBeTruthy();
});

test("what was typed, chosen and opened is there when the pane is opened again", async () => {
  const services = fakeServices();
  const first = showPane(services);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "gxjsqy" } });
  fireEvent.click(screen.getByRole("checkbox", { name: "选择 高新技术企业" }));
  fireEvent.click(screen.getByRole("button", { name: "查看 高新技术企业" }));
  await screen.findByRole("heading", { name: "高新技术企业" });
  first.unmount();

  showPane(services, restoreState(services.storage));
  expect(await screen.findByRole("heading", { name: "高新技术企业" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "返回列表" }));
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("gxjsqy");
  expect(screen.getByText("已选 1 项")).toBeTruthy();
});

test("a card whose indicator is not there any more gives way to the list", async () => {
  showPane(fakeServices(), { page: { name: "card", id: "sample-plan/gone" } });
  await waitFor(() => expect(screen.queryByRole("button", { name: "返回列表" })).toBeNull());
  expect(screen.getAllByRole("checkbox")).toHaveLength(3);
});

describe("when a component breaks", () => {
  function Broken({ broken }: { readonly broken: () => boolean }): JSX.Element {
    if (broken()) throw new Error("列表为空");
    return <p>面板正常</p>;
  }

  function showGuarded(broken: () => boolean, otherwise = (): void => undefined): void {
    // React reports every caught error on the console itself; here it is expected.
    (console.error as jest.Mock).mockImplementation(() => undefined);
    render(
      <ErrorBoundary
        fallback={(error, retry) => (
          <CrashPage
            error={error}
            locale="zh-CN"
            retry={retry}
            otherwise={{ label: "恢复初始设置后重新打开", run: otherwise }}
            copy={async () => true}
          />
        )}
      >
        {() => <Broken broken={broken} />}
      </ErrorBoundary>
    );
  }

  test("a readable page says that the workbook is unharmed, and why", () => {
    showGuarded(() => true);
    expect(screen.getByRole("heading", { name: "面板出了问题" })).toBeTruthy();
    expect(screen.getByText(/工作簿中的内容和公式不受影响/)).toBeTruthy();
    expect(screen.getByText("列表为空")).toBeTruthy();
  });

  test("the way back draws the pane again", () => {
    let broken = true;
    showGuarded(() => broken);
    broken = false;
    fireEvent.click(screen.getByRole("button", { name: "重新打开面板" }));
    expect(screen.getByText("面板正常")).toBeTruthy();
  });

  test("there is another way out where that does not help", () => {
    const otherwise = jest.fn();
    showGuarded(() => true, otherwise);
    fireEvent.click(screen.getByRole("button", { name: "恢复初始设置后重新打开" }));
    expect(otherwise).toHaveBeenCalledTimes(1);
  });

  test("the list of indicators is still there when another view breaks", async () => {
    (console.error as jest.Mock).mockImplementation(() => undefined);
    const broken = null as unknown as (typeof initialState)["preferences"]["marks"];
    showPane(fakeServices(), {
      tab: "settings",
      preferences: { ...initialState.preferences, marks: broken },
    });
    await screen.findByRole("heading", { name: "面板出了问题" });
    fireEvent.click(screen.getByRole("button", { name: "返回列表" }));
    expect(screen.queryByRole("heading", { name: "面板出了问题" })).toBeNull();
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
  });
});
