/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen } from "@testing-library/react";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { initialState } from "../../../../src/taskpane/state/state";
import { fakeServices } from "../show-pane";
import { chooseIn, insertButton, preferring, showInsert } from "./show-insert";

describe("the message of an insertion", () => {
  const showGaps = async (): Promise<void> => {
    chooseIn(/内容/, "差距列");
    await screen.findByText(/识别出 1 项指标。$/);
  };
  const showCheck = async (): Promise<void> => {
    fireEvent.click(screen.getByRole("tab", { name: "检查" }));
    await screen.findByText("此工作簿中没有 CQ 公式。");
  };

  test.each([
    ["product", showGaps],
    ["tab", showCheck],
  ])("of success goes when another %s is chosen", async (_what, leave) => {
    await showInsert(fakeServices(), {
      preferences: { ...initialState.preferences, product: "citation", citationForm: "comment" },
    });
    await screen.findByText(/^将批注添加到/);
    fireEvent.click(insertButton());
    expect(await screen.findByText(/^已在 .* 插入.*。$/)).toBeTruthy();
    await leave();
    expect(screen.queryByText(/^已在 .* 插入.*。$/)).toBeNull();
  });

  test("of failure stays until it is read", async () => {
    const services = fakeServices();
    services.workbook.insertSheet = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
    await showInsert(services, preferring("value"));
    await screen.findByText(/该处空白/);
    fireEvent.click(insertButton());
    const failure = /Excel 正处于单元格编辑状态/;
    expect(await screen.findByText(failure)).toBeTruthy();
    await showCheck();
    expect(screen.getByText(failure)).toBeTruthy();
  });
});
