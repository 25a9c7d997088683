/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import { plansInUse } from "../../../../src/taskpane/services/plans-in-use";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import type { CitationForm, PaneState } from "../../../../src/taskpane/state/state";
import { initialState } from "../../../../src/taskpane/state/state";
import type { Services } from "../../../../src/taskpane/services/services";
import { samplePlan } from "../../core/sample-plan";
import type { Asked } from "../show-pane";
import { chooseIn, insertButton, preferring, selected, showInsert } from "./show-insert";
import { fakeServices, showPane } from "../show-pane";

test("the exact address is told, and that it is free", async () => {
  await showInsert();
  expect(await screen.findByText("将写入 Sheet1!B2:J8，该处空白。")).toBeTruthy();
});

test("the preview shows the table as it will be, with a sign where Excel computes", async () => {
  await showInsert();
  const headers = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(headers).toEqual([
    "序号",
    "指标",
    "计量单位",
    "属性",
    "2010年指标值",
    "2015年基期值",
    "2020年目标值",
    "差距",
    "所需年均增速",
  ]);
  const [, first] = screen.getAllByRole("row");
  expect([...(first?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "1",
    "研究与试验发展经费投入强度",
    "%",
    "预期性",
    "1.27",
    "1.57",
    "2.50",
    "ƒ",
    "ƒ",
  ]);
});

test("a column that is not wanted is left out of the table", async () => {
  await showInsert();
  await screen.findByText(/该处空白/);
  fireEvent.click(screen.getByRole("combobox", { name: /栏目/ }));
  fireEvent.click(screen.getByRole("option", { name: "属性" }));
  await screen.findByText(/该处空白/);
  expect(screen.queryByRole("columnheader", { name: "属性" })).toBeNull();
  expect(screen.getByRole("columnheader", { name: "2010年指标值" })).toBeTruthy();
});

test("what is in the way is named, and nothing can be inserted there", async () => {
  const services = fakeServices();
  services.workbook.inspect = async () => ({
    taken: { sheets: [], tables: [] },
    sheet: "Sheet1",
    address: "B2:J8",
    obstacles: [{ kind: "occupied", address: "B2:C3", cells: 4 }],
  });
  await showInsert(services);
  expect(
    await screen.findByText("不能写入 Sheet1!B2:J8：B2:C3 中有 4 个单元格已有内容。")
  ).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test("the address follows the selection", async () => {
  const services = fakeServices();
  let moved = (): void => undefined;
  let address = "B2:J8";
  services.workbook.inspect = async () => ({
    taken: { sheets: [], tables: [] },
    sheet: "Sheet1",
    address,
    obstacles: [],
  });
  await showInsert({
    ...services,
    selection: {
      ...services.selection,
      follow: (listener) => {
        moved = listener;
        return () => undefined;
      },
    },
  });
  await screen.findByText(/Sheet1!B2:J8/);
  address = "D5:L11";
  act(() => moved());
  expect(await screen.findByText("将写入 Sheet1!D5:L11，该处空白。")).toBeTruthy();
});

test("an Excel that cannot be asked is said so in its place", async () => {
  const services = fakeServices();
  services.workbook.inspect = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
  await showInsert(services);
  expect(await screen.findByText(/^未作任何改动。Excel 正处于单元格编辑状态/)).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test("the table goes where it was said, and the place is remembered", async () => {
  const asked: Asked[] = [];
  const services = fakeServices(asked);
  await showInsert(services);
  chooseIn(/位置/, "新工作表");
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  await screen.findByText(/^已在/);
  expect(asked).toEqual([
    { what: "CQ_Indicators", with: ["newSheet", ["研究与试验发展经费投入强度", "高新技术企业"]] },
  ]);
  expect(services.storage.read("pane")).toContain('"placement":"newSheet"');
});

test("a monitoring sheet is made of the same indicators", async () => {
  const asked: Asked[] = [];
  await showInsert(fakeServices(asked), {
    preferences: { ...initialState.preferences, product: "monitoring" },
  });
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  expect(await screen.findByText("已在 Sheet1!B2:J8 插入监测表。")).toBeTruthy();
  expect(asked[0]?.what).toBe("CQ_Monitoring");
});

test("without a selection the page says what to do", async () => {
  await showInsert(fakeServices(), { selected: [] });
  expect(screen.getByText("尚未选择指标。请返回列表，勾选要插入的指标。")).toBeTruthy();
});

test("an evaluation names the sheets it will make, and makes them all", async () => {
  const asked: Asked[] = [];
  await showInsert(fakeServices(asked), preferring("midterm"));
  fireEvent.click(screen.getByRole("combobox", { name: /预览的工作表/ }));
  const named = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(named).toContain("中期评估 封面");
  fireEvent.click(screen.getByRole("option", { name: "中期评估 总览" }));
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  expect(await screen.findByText("评估工作表已建好，首页为工作表“中期评估 封面”。")).toBeTruthy();
  expect(asked).toEqual([{ what: "sheets", with: named }]);
  const about = screen.getByText(/^一组新工作表：/).textContent;
  for (const name of named) expect(about).toContain(name?.replace("中期评估 ", ""));
});

test("a path chart is made of one indicator only", async () => {
  await showInsert(fakeServices(), preferring("chart"));
  expect(screen.getByText("目标路径图每次一项指标。请返回列表，只勾选一项。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "插入" })).toBeNull();
});

test("a path chart is refused where the plan gives no baseline", async () => {
  await showInsert(fakeServices(), {
    ...preferring("chart"),
    selected: ["sample-plan/technology-contracts"],
  });
  expect(screen.getByText(/不能绘制目标路径/)).toBeTruthy();
});

test("the preview of a chart shows the figures behind it, without the columns under the chart", async () => {
  await showInsert(fakeServices(), {
    ...preferring("chart"),
    selected: ["sample-plan/high-tech-enterprises"],
  });
  await screen.findByText(/该处空白/);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "年份",
    "基期值",
    "目标值",
    "目标路径",
    "实际值",
  ]);
});

describe("after an insertion", () => {
  async function inserted(services: Services): Promise<void> {
    await showInsert(services);
    await waitFor(() => expect(insertButton().disabled).toBe(false));
    fireEvent.click(insertButton());
    await screen.findByText("已在 Sheet1!B2:J8 插入表格。");
  }
  const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

  test("it is shown in the workbook, and the message stays", async () => {
    const asked: Asked[] = [];
    await inserted(fakeServices(asked));
    press("转到");
    await waitFor(() => expect(asked[1]).toEqual({ what: "goTo", with: ["B2"] }));
    expect(screen.getByText("已在 Sheet1!B2:J8 插入表格。")).toBeTruthy();
  });

  test("it is taken back once", async () => {
    const asked: Asked[] = [];
    await inserted(fakeServices(asked));
    press("撤消插入");
    expect(await screen.findByText("已撤消插入，其他内容未作改动。")).toBeTruthy();
    expect(asked[1]).toEqual({ what: "undo", with: ["B2"] });
    expect(screen.queryByRole("button", { name: "撤消插入" })).toBeNull();
  });

  test("what was edited since is not taken back, and can be looked at and tried again", async () => {
    const services = fakeServices();
    const changes = [{ kind: "cell", sheet: "Sheet1", address: "G5" }] as const;
    services.workbook.undoInsertion = () =>
      Promise.reject(new InsertionError({ code: "changedSince", details: { changes } }));
    await inserted(services);
    press("撤消插入");
    expect(
      await screen.findByText(/^未撤消，工作簿未作改动：插入后“Sheet1”G5 已有改动/)
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "撤消插入" })).toBeTruthy();
  });
});

test("what others have added is told before it goes, and goes only when the user says so", async () => {
  const services = fakeServices();
  const additions = [{ kind: "referring", sheet: "Sheet1", address: "Q5" }] as const;
  const agreed: unknown[] = [];
  services.workbook.undoInsertion = async (_imprints, letGo) => {
    agreed.push(letGo);
    if (letGo.length > 0) return { undoCleared: false, stayed: [] };
    throw new InsertionError({ code: "addedSince", details: { additions } });
  };
  await showInsert(services);
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  fireEvent.click(await screen.findByRole("button", { name: "撤消插入" }));
  expect(
    await screen.findByText(
      /^尚未撤消，工作簿未作改动。插入之后另有：“Sheet1”Q5 的公式引用了插入的内容。/
    )
  ).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "仍然撤消" }));
  expect(await screen.findByText("已撤消插入，其他内容未作改动。")).toBeTruthy();
  expect(agreed).toEqual([[], additions]);
});

test("a new sheet and the first of several are named as they will really be called", async () => {
  const services = fakeServices();
  services.workbook.inspect = async () => ({
    sheet: null,
    address: "A1:Y9",
    obstacles: [],
    taken: { sheets: ["监测表", "中期评估 封面"], tables: [] },
  });
  await showInsert(services, preferring("monitoring"));
  expect(await screen.findByText("将新建工作表“监测表 (2)”。")).toBeTruthy();
  chooseIn(/^内容/, "中期评估");
  fireEvent.click(await screen.findByRole("combobox", { name: /预览的工作表/ }));
  expect(screen.getByRole("option", { name: "中期评估 封面 (2)" })).toBeTruthy();
});

describe("values, formulas and citations of several indicators", () => {
  const shownRows = (): (string | null)[][] =>
    screen.getAllByRole("row").map(({ children }) => [...children].map((c) => c.textContent));

  test("stand below one another, with names and units where they are wanted", async () => {
    await showInsert(fakeServices(), preferring("value"));
    expect(shownRows()).toEqual([
      ["研究与试验发展经费投入强度（%）", "2.5"],
      ["高新技术企业（家）", "3000"],
    ]);
    fireEvent.click(screen.getByRole("checkbox", { name: "同时写入指标名称和计量单位" }));
    await waitFor(() => expect(shownRows()).toEqual([["2.5"], ["3000"]]));
  });

  test("are inserted from the list at the active cell, by their buttons", async () => {
    const placed: unknown[] = [];
    const services = fakeServices();
    services.workbook.insertSheet = async (build, placement) => {
      const [spec] = build({ table: (name) => name, sheet: (name) => name });
      placed.push([placement, spec?.cells]);
      return { sheet: "Sheet1", address: "B2:C3", imprints: [] };
    };
    showPane(services, { selected });
    fireEvent.click(screen.getByRole("button", { name: "公式" }));
    expect(await screen.findByText("已在 Sheet1!B2:C3 插入公式。")).toBeTruthy();
    expect(placed).toEqual([
      [
        "activeCell",
        [
          [
            "研究与试验发展经费投入强度（%）",
            { formula: '=CQ.PLANTARGET("研究与试验发展经费投入强度",2020)' },
          ],
          ["高新技术企业（家）", { formula: '=CQ.PLANTARGET("高新技术企业",2020)' }],
        ],
      ],
    ]);
  });

  test("are not offered where the plan sets no figure", async () => {
    const indicators = samplePlan.indicators.map((each) => ({ ...each, targets: [] }));
    const plans = plansInUse(createCatalogue([{ ...samplePlan, indicators }]));
    await showInsert({ ...fakeServices(), ...plans }, preferring("value"));
    expect(screen.getByText(/^规划没有给出所选指标的目标数值/)).toBeTruthy();
  });
});

describe("citations", () => {
  const citing = (citationForm: CitationForm): Partial<PaneState> => ({
    preferences: { ...initialState.preferences, product: "citation", citationForm },
  });

  test("as a comment name the cell that gets it", async () => {
    const asked: Asked[] = [];
    await showInsert(fakeServices(asked), citing("comment"));
    expect(await screen.findByText("将批注添加到 Sheet1!B2:J8。")).toBeTruthy();
    fireEvent.click(insertButton());
    expect(await screen.findByText("已在 Sheet1!B2 插入批注。")).toBeTruthy();
    expect(String(asked[0]?.with[0]).split("\n")).toHaveLength(2);
  });

  test.each([
    ["sourceLine", "已在 Sheet1!B2 插入资料来源。", /^资料来源：/],
    ["list", "已在 Sheet1!B2 插入引用清单。", /^工作簿引用规划数据清单$/],
  ] as const)("as a %s are shown before they are inserted", async (form, done, previewed) => {
    await showInsert(fakeServices(), { ...citing(form), selected: [] });
    expect(await screen.findByText(previewed)).toBeTruthy();
    fireEvent.click(insertButton());
    expect(await screen.findByText(done)).toBeTruthy();
  });

  test("say what is missing where there is no table", async () => {
    const services = fakeServices();
    services.workbook.prepareSourceLine = () =>
      Promise.reject(new InsertionError({ code: "noTable" }));
    await showInsert(services, { ...citing("sourceLine"), selected: [] });
    expect(await screen.findByText("未写入任何内容。请先选中表格中的任一单元格。")).toBeTruthy();
  });
});

describe("a target that is a total over the period", () => {
  const name = /目标为规划期累计的指标（1 项）/;

  test("asks for the user's word that its figures are running totals", async () => {
    const asTotal = (indicator: (typeof samplePlan.indicators)[number]) => ({
      ...indicator,
      targets: indicator.targets.map((target) => ({ ...target, basis: "total" as const })),
    });
    const indicators = samplePlan.indicators.map((each) =>
      each.id === "high-tech-enterprises" ? asTotal(each) : each
    );
    const services = {
      ...fakeServices(),
      ...plansInUse(createCatalogue([{ ...samplePlan, indicators }])),
    };
    const written: unknown[] = [];
    services.workbook.insertSheet = async (build) => {
      const [spec] = build({ table: (name) => name, sheet: (name) => name });
      written.push(...(spec?.cells.flat() ?? []));
      return { sheet: "Sheet1", address: "B2:C3", imprints: [] };
    };
    await showInsert(services, preferring("summary"));
    fireEvent.click(await screen.findByRole("checkbox", { name }));
    await waitFor(() => expect(insertButton().disabled).toBe(false));
    fireEvent.click(insertButton());
    await waitFor(() => expect(written).toContain("累计数"));
  });

  test("is not asked about where there is none", async () => {
    await showInsert(fakeServices(), preferring("summary"));
    expect(screen.queryByRole("checkbox", { name: /规划期累计/ })).toBeNull();
  });
});
