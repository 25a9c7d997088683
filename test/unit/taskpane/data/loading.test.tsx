/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import type { Problem } from "../../../../src/core/validation/problem";
import type { Plan } from "../../../../src/core/types";
import type {
  PlanReading,
  PlanService,
  ReadingObserver,
} from "../../../../src/taskpane/services/plans";
import type { Services } from "../../../../src/taskpane/services/services";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

const sound: PlanReading = { plans: [districtPlan], problems: [], notes: [] };

const problems: readonly Problem[] = [
  { file: "targets.csv", line: 4, column: "lower", value: "1,035", code: "notANumber" },
  { file: "targets.csv", line: 9, column: "year", value: "2025-12-31", code: "dateForYear" },
  { file: "values.csv", line: null, column: null, value: "", code: "fileMissing" },
];

/** What a reader says of a table that does not tell of which plan it is. */
const untold: PlanReading = {
  plans: [],
  problems: [{ file: "规划信息", line: null, column: "规划名称", value: "", code: "required" }],
  notes: [],
};

/** Reads a table only with what is told of its plan. */
const readsWhenTold: PlanService["read"] = async (_source, fields) => (fields ? sound : untold);

/** The pane's services, with some of what the plans are asked replaced. */
function services(
  told: Partial<PlanService> = {},
  { asked = [], carried = [] }: { asked?: Asked[]; carried?: readonly Plan[] } = {}
): Services {
  const usual = fakeServices(asked, createCatalogue([samplePlan, ...carried]));
  return {
    ...usual,
    plans: { ...usual.plans, read: async () => sound, ...told },
  };
}

async function choose(...names: readonly string[]): Promise<void> {
  const input = await screen.findByLabelText("选择文件…");
  const files = names.map((name) => new File(["x"], name));
  await act(async () => void fireEvent.change(input, { target: { files } }));
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole("button", { name }));

describe("what is wrong with a plan", () => {
  test("is told all at once, file by file, with the place and how to mend it", async () => {
    showPane(services({ read: async () => ({ plans: [], problems, notes: [] }) }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByRole("heading", { name: "发现 3 处问题" })).toBeTruthy();
    const files = screen
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
    expect(files).toEqual(["targets.csv（2）", "values.csv（1）"]);
    expect(screen.getByText("第 4 行，lower 列")).toBeTruthy();
    expect(screen.getByText(/不写千位分隔符.*现为“1,035”/)).toBeTruthy();
    expect(screen.getByText("整个文件")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "载入工作簿" })).toBeNull();
  });

  test("can be copied as text, one line a problem", async () => {
    const copied: string[] = [];
    const copy = async (text: string) => copied.push(text) > 0;
    const read = async () => ({ plans: [], problems, notes: [] });
    showPane({ ...services({ read }), copy }, { tab: "data" });
    await choose("plan.zip");
    await screen.findByRole("heading", { name: "发现 3 处问题" });
    press("复制全部问题");
    await screen.findByRole("button", { name: "已复制" });
    expect(copied[0]?.split("\n")).toEqual([
      expect.stringMatching(/^targets\.csv:4 lower 列：/),
      expect.stringMatching(/^targets\.csv:9 year 列：/),
      expect.stringMatching(/^values\.csv：缺少此文件/),
    ]);
  });

  test("is worded in the language of the pane", async () => {
    const read = async () => ({ plans: [], problems, notes: [] });
    showPane(services({ read }), { tab: "data" }, "en-US");
    const input = await screen.findByLabelText("Choose files…");
    fireEvent.change(input, { target: { files: [new File(["x"], "plan.zip")] } });
    expect(await screen.findByRole("heading", { name: "3 problems" })).toBeTruthy();
    expect(screen.getByText("Row 4, column lower")).toBeTruthy();
  });

  test("stays on the page while another tab is shown", async () => {
    const read = async () => ({ plans: [], problems, notes: [] });
    showPane(services({ read }), { tab: "data" });
    await choose("plan.zip");
    await screen.findByRole("heading", { name: "发现 3 处问题" });
    fireEvent.click(screen.getByRole("tab", { name: "查找" }));
    expect(screen.queryByText("发现 3 处问题")).toBeNull();
    fireEvent.click(screen.getByRole("tab", { name: "数据" }));
    expect(await screen.findByRole("heading", { name: "发现 3 处问题" })).toBeTruthy();
  });
});

describe("a sound plan", () => {
  test("is shown with what it holds, and goes into the workbook as the user chooses", async () => {
    const asked: Asked[] = [];
    showPane(services({}, { asked }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByRole("heading", { name: "检查通过" })).toBeTruthy();
    const plan = within(screen.getByRole("region", { name: districtPlan.title.zh }));
    expect(plan.getByText("主要指标 2 项")).toBeTruthy();
    expect(plan.getByText("2 项")).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: `《${districtPlan.title.zh}》` }));
    press("载入工作簿");
    expect(await screen.findByText(/^已载入《某区科技创新“十四五”规划》。/)).toBeTruthy();
    expect(asked).toEqual([{ what: "carry", with: ["district", { asDefault: true }] }]);
    expect(screen.getByRole("heading", { name: "载入规划" })).toBeTruthy();
  });

  test("leaves bare names to the built-in plan unless told otherwise, before it comes itself", async () => {
    const asked: Asked[] = [];
    showPane(services({}, { asked }), { tab: "data" });
    await choose("plan.zip");
    await screen.findByRole("heading", { name: "检查通过" });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^内置的/ }).checked).toBe(true);
    press("载入工作簿");
    await screen.findByText(/^已载入/);
    expect(asked).toEqual([
      { what: "chooseDefault", with: ["sample-plan"] },
      { what: "carry", with: ["district", { asDefault: false }] },
    ]);
  });

  test("tells how it was read where that was a guess, with names to judge it by", async () => {
    const note = { code: "encoding", encoding: "gb18030", files: ["indicators.csv"] } as const;
    showPane(services({ read: async () => ({ ...sound, notes: [note] }) }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByText("读出的名称如：高新技术企业、研发经费占比。")).toBeTruthy();
    expect(screen.getByText(/GB18030/i)).toBeTruthy();
  });

  test("says what was loaded where a later one could not be", async () => {
    const second = { ...districtPlan, id: "second", title: { zh: "第二规划", en: "Second" } };
    const carry: PlanService["carry"] = async ({ id }) => {
      if (id === "second") throw new InsertionError({ code: "cellEdit" });
      return { unreadable: [], undoCleared: false, recalculated: 0 };
    };
    const read = async () => ({ ...sound, plans: [districtPlan, second] });
    showPane(services({ read, carry }), { tab: "data" });
    await choose("plan.zip");
    await screen.findByRole("heading", { name: "检查通过" });
    press("载入工作簿");
    const message = await screen.findByText(/^已载入《某区科技创新“十四五”规划》，其余未载入。/);
    expect(message.textContent).toContain("单元格编辑状态");
    expect(screen.getByRole("heading", { name: "检查通过" })).toBeTruthy();
  });
});

describe("another version of a plan that the workbook carries", () => {
  const [enterprises] = districtPlan.indicators;
  const later: Plan = {
    ...districtPlan,
    version: "2.2.0",
    indicators: enterprises
      ? [{ ...enterprises, targets: enterprises.targets.map((one) => ({ ...one, lower: 220 })) }]
      : [],
  };

  test("replaces it only once the user has seen and confirmed what changes", async () => {
    const asked: Asked[] = [];
    const read = async () => ({ ...sound, plans: [later] });
    showPane(services({ read }, { asked, carried: [districtPlan] }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByText(/由 2\.1\.0 版换成 2\.2\.0 版/)).toBeTruthy();
    expect(screen.getByText("删去指标 1 项，用到它们的公式将为 #N/A")).toBeTruthy();
    expect(screen.getByText("研发经费占比")).toBeTruthy();
    expect(screen.getByText("高新技术企业，2025年：200家 → 220家")).toBeTruthy();

    const replace = screen.getByRole<HTMLButtonElement>("button", { name: "替换并载入" });
    expect(replace.disabled).toBe(true);
    fireEvent.click(screen.getByRole("checkbox", { name: /我已核对/ }));
    fireEvent.click(replace);
    await screen.findByText(/^已载入/);
    expect(asked).toEqual([{ what: "carry", with: ["district", { asDefault: false }] }]);
  });

  test("of the same number is told to be hard to tell apart", async () => {
    const read = async () => ({ ...sound, plans: [{ ...later, version: "2.1.0" }] });
    showPane(services({ read }, { carried: [districtPlan] }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByText(/版本号同为 2\.1\.0。内容有变而版本号不变/)).toBeTruthy();
  });

  test("that is the same plan once more is told to be just that", async () => {
    showPane(services({}, { carried: [districtPlan] }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByText("工作簿已有此规划，版本号同为 2.1.0。")).toBeTruthy();
    expect(screen.getByText("指标、目标值和公布值都没有变化。")).toBeTruthy();
  });
});

describe("a single table of indicators", () => {
  const fill = (label: RegExp, value: string): HTMLElement => {
    const field = screen.getByRole("textbox", { name: label });
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
    return field;
  };

  test("asks for what it does not say of its plan, and is read with it", async () => {
    const given: unknown[] = [];
    const read: PlanService["read"] = async (_source, fields) => {
      if (fields?.settings) given.push(fields.settings);
      return fields ? sound : untold;
    };
    showPane(services({ read }), { tab: "data" });
    await choose("指标.csv");
    expect(await screen.findByRole("heading", { name: "规划信息" })).toBeTruthy();
    fill(/规划名称/, "《某区规划》");
    fill(/规划编号/, "district");
    fill(/发布机关/, "某区人民政府");
    fill(/发布日期/, "2021年12月30日");
    fill(/规划期/, "2021—2025");
    press("检查数据");
    await screen.findByRole("heading", { name: "检查通过" });
    expect(given).toEqual([
      {
        title: "某区规划",
        id: "district",
        issuer: "某区人民政府",
        issuedOn: "2021-12-30",
        period: "2021-2025",
        baseYear: "2020",
        targetYear: "2025",
      },
    ]);
  });

  test("is not read while the form has faults; each says what to write, the first one has the focus", async () => {
    showPane(services({ read: readsWhenTold }), { tab: "data" });
    await choose("指标.csv");
    await screen.findByRole("heading", { name: "规划信息" });
    expect(screen.queryByText("请填写此项。")).toBeNull();
    fill(/规划名称/, "某区规划");
    const id = fill(/规划编号/, "某区");
    press("检查数据");
    expect(await screen.findByText(/^只用小写字母、数字和连字符/)).toBeTruthy();
    expect(screen.getByText("还有 6 项没有填好。")).toBeTruthy();
    expect(document.activeElement).toBe(id);
    fill(/规划期/, "2021-2025");
    fill(/目标年/, "2035");
    fill(/发布日期/, "2021-12-30");
    expect(await screen.findByText(/目标年 2035 不在规划期 2021-2025 之内/)).toBeTruthy();
  });

  test("finds the form as it was filled in when it is loaded again, mended", async () => {
    showPane(services({ read: readsWhenTold }), { tab: "data" });
    await choose("指标.csv");
    await screen.findByRole("heading", { name: "规划信息" });
    fill(/规划名称/, "某区规划");
    press("返回规划列表");
    await choose("指标.csv");
    await screen.findByRole("heading", { name: "规划信息" });
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /规划名称/ }).value).toBe(
      "某区规划"
    );
  });

  test("that says everything of its plan itself is read at once", async () => {
    showPane(services(), { tab: "data" });
    await choose("指标.csv");
    expect(await screen.findByRole("heading", { name: "检查通过" })).toBeTruthy();
  });

  test("with problems of its own leads back to the form", async () => {
    const read = async () => ({ plans: [], problems, notes: [] });
    showPane(services({ read }), { tab: "data" });
    await choose("指标.csv");
    await screen.findByRole("heading", { name: "发现 3 处问题" });
    press("修改规划信息");
    expect(await screen.findByRole("heading", { name: "规划信息" })).toBeTruthy();
  });

  test("can be the one in which the selection is", async () => {
    const readTable: PlanService["readTable"] = async () => ({
      table: { file: "指标表", grid: { rows: [], merges: [] } },
    });
    showPane(services({ readTable, read: readsWhenTold }), { tab: "data" });
    await screen.findByRole("heading", { name: "载入规划" });
    press("读取选定的表格或区域");
    expect(await screen.findByText(/^“指标表”没有写明所属规划/)).toBeTruthy();
  });
});

test("a problem of a table in the workbook leads to its cell, and the table can be read again", async () => {
  const asked: Asked[] = [];
  const names: unknown[] = [];
  const headings = ["", "", "指标", "目标值"].map((text) => ({ value: text || null, text }));
  const grid = { rows: [...Array.from({ length: 17 }, () => []), headings], merges: [] };
  const origin = { name: "Plan", sheetId: "1" };
  const readTable: PlanService["readTable"] = async (name) => {
    names.push(name);
    return { table: { file: "模板", grid, origin } };
  };
  const wrong = {
    file: "模板",
    line: 20,
    column: "目标值",
    value: "10%",
    code: "percentage",
  } as const;
  const read = async () => ({ ...untold, problems: [wrong] });
  showPane(services({ readTable, read }, { asked }), { tab: "data" });
  await screen.findByRole("heading", { name: "载入规划" });
  press("读取选定的表格或区域");
  const link = (await screen.findAllByText("模板!D20"))[0] as HTMLElement;
  expect(link.parentElement?.textContent).toBe("模板!D20 目标值");
  fireEvent.click(link);
  await waitFor(() => expect(asked).toEqual([{ what: "goTo", with: ["D20"] }]));
  press("重新读取");
  await waitFor(() => expect(names).toEqual([undefined, "Plan"]));
  await screen.findAllByText("模板!D20");
});

describe("while a plan is being read", () => {
  test("the pane tells how far it is, and a cancelled reading leaves nothing behind", async () => {
    let observer: ReadingObserver | undefined;
    let finish: (reading: PlanReading) => void = () => undefined;
    const read: PlanService["read"] = (_source, _fields, given) => {
      observer = given;
      return new Promise((resolve) => (finish = resolve));
    };
    showPane(services({ read }), { tab: "data" });
    await choose("plan.zip");
    expect(await screen.findByText("正在读取…")).toBeTruthy();
    act(() => observer?.progress({ stage: "check", share: 0.4 }));
    expect(screen.getByText("正在检查…（40%）")).toBeTruthy();
    press("取消");
    expect(observer?.signal.aborted).toBe(true);
    await act(async () => finish(sound));
    expect(screen.getByRole("heading", { name: "载入规划" })).toBeTruthy();
    expect(screen.queryByText("检查通过")).toBeNull();
  });

  test("a source that cannot be read at all is told so, and nothing is loaded", async () => {
    const readTable = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
    showPane(services({ readTable }), { tab: "data" });
    await screen.findByRole("heading", { name: "载入规划" });
    press("读取选定的表格或区域");
    expect(await screen.findByText(/^未作任何改动。Excel 正处于单元格编辑状态/)).toBeTruthy();
    press("重新选择");
    expect(await screen.findByRole("heading", { name: "载入规划" })).toBeTruthy();
  });
});

test("files that are dropped are read like chosen ones, a folder without files is told so", async () => {
  showPane(services(), { tab: "data" });
  const zone = await screen.findByText("也可以把文件或文件夹拖到这里");
  fireEvent.dragEnter(zone);
  expect(screen.getByText("松开鼠标，开始检查")).toBeTruthy();
  fireEvent.drop(zone, { dataTransfer: { items: [], files: [] } });
  expect(await screen.findByText("其中没有文件，请另选。")).toBeTruthy();
  fireEvent.drop(zone, { dataTransfer: { items: [], files: [new File(["x"], "plan.zip")] } });
  await waitFor(() => expect(screen.getByRole("heading", { name: "检查通过" })).toBeTruthy());
});

test("a template is made on a new sheet, and the user is told which", async () => {
  const asked: Asked[] = [];
  showPane(services({}, { asked }), { tab: "data" });
  fireEvent.click(await screen.findByRole("button", { name: "插入填报模板" }));
  expect(await screen.findByText("已新建工作表“Sheet1”。")).toBeTruthy();
  expect(asked).toEqual([{ what: "CQ_PlanTemplate", with: ["newSheet", expect.anything()] }]);
});
