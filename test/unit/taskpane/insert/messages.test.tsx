/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { initialState } from "../../../../src/taskpane/state/state";
import { showReport } from "../../../../src/taskpane/insertion/shown-report";
import { useInsertions, type Insertions } from "../../../../src/taskpane/insertion/insertions";
import type { PlacedCommand } from "../../../../src/excel/insert/command-report";
import { fakeServices, showPane, type Asked } from "../show-pane";
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

/** The insertions of a pane, as they are at this moment. */
function heldInsertions(): () => Insertions {
  const held: Insertions[] = [];
  function Holder(): null {
    held.push(useInsertions(fakeServices().workbook));
    return null;
  }
  render(<Holder />);
  return () => held[held.length - 1] as Insertions;
}

describe("a message belongs to one attempt", () => {
  const obstructed = new InsertionError({
    code: "obstructed",
    details: {
      sheet: "Sheet1",
      address: "A1:I16",
      obstacles: [{ kind: "occupied", address: "A1", cells: 1 }],
    },
  });
  const imprint = { sheetId: "1", sheet: "Sheet1", id: "1", content: "", kind: "comment" } as const;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const done = {
    state: "done",
    thing: "table",
    destination: { sheet: "Sheet1", address: "A1:I16", imprints: [{ ...imprint, area }] },
  } as const;
  const refusal = (elsewhere: PlacedCommand) =>
    ({ state: "failed", error: obstructed, thing: "table", elsewhere }) as const;

  test("a refusal goes when the ribbon tries again, and its success can be shown and taken back", async () => {
    const asked: Asked[] = [];
    showPane(fakeServices(asked));
    act(() => showReport(refusal(async () => done.destination)));
    const button = await screen.findByRole("button", { name: "新工作表" });
    act(() => showReport({ state: "begun" }));
    expect(button.isConnected).toBe(false);
    act(() => showReport(done));
    expect(await screen.findByText("已在 Sheet1!A1:I16 插入表格。")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "转到" }));
    fireEvent.click(screen.getByRole("button", { name: "撤消插入" }));
    expect(await screen.findByText(/已撤消插入/)).toBeTruthy();
    expect(asked.map(({ what }) => what)).toEqual(["goTo", "undo"]);
  });

  test("what an older refusal offers is not done any more once a newer attempt was made", async () => {
    const tried: string[] = [];
    const elsewhere: PlacedCommand = async (placement) => {
      tried.push(placement);
      return done.destination;
    };
    const current = heldInsertions();
    act(() => current().follow(refusal(elsewhere)));
    const { job } = current();
    act(() => current().follow({ state: "begun" }));
    if (job.state === "failed") job.retry?.("newSheet");
    expect(job.state).toBe("failed");
    expect(tried).toEqual([]);
  });

  test("a command that leads to an indicator or to the check opens it, and clears what was said", async () => {
    showPane(fakeServices());
    act(() => showReport(done));
    await screen.findByText(/插入表格/);
    const view = { card: "sample-plan/high-tech-enterprises" };
    act(() => showReport({ state: "shown", view }));
    expect(await screen.findByRole("heading", { name: "高新技术企业" })).toBeTruthy();
    expect(screen.queryByText(/插入表格/)).toBeNull();
    act(() => showReport({ state: "shown", view: "check" }));
    await screen.findByText("此工作簿中没有 CQ 公式。");
  });
});
