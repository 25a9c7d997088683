/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import { readPlainText } from "../../../../src/reading/documents/plain-text";
import { openingOf } from "../../../../src/reading/documents/opening";
import { structured } from "../../../../src/reading/documents/structure";
import { readDocument } from "../../../../src/reading/sentences/read-document";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import type { PlanDocument } from "../../../../src/reading/documents/document";
import type { DocumentRequest } from "../../../../src/reading/worker/document-protocol";
import { memoryStorage } from "../../../../src/taskpane/services/storage";
import type { PlanService } from "../../../../src/taskpane/services/plans";
import type { Services } from "../../../../src/taskpane/services/services";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane } from "../show-pane";

const LINES = [
  "某区科技创新“十四五”规划",
  "一、主要目标",
  "到2025年，孵化器达到24家以上，技术合同成交额达到35亿元。",
  "二、重点任务",
  "培育科技服务机构40家。",
];

/** Reads the lines above, whatever is brought, and notes what was asked. */
function reader(asked: unknown[] = []): PlanService["readDocument"] {
  return async (request) => {
    asked.push(request);
    const document = structured(readPlainText(LINES.join("\n")));
    const opening = openingOf(document);
    return { opening, findings: readDocument(document, { first: 2021, last: 2025 }) };
  };
}

function services(told: Partial<PlanService>): Services {
  const usual = fakeServices([], createCatalogue([samplePlan]));
  return { ...usual, plans: { ...usual.plans, readDocument: reader(), ...told } };
}

async function choose(): Promise<void> {
  const input = await screen.findByLabelText("从规划原文读取…");
  const files = [new File(["x"], "规划.docx")];
  await act(async () => void fireEvent.change(input, { target: { files } }));
  await screen.findByRole("list", { name: "找到的目标" });
}

const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole("button", { name }));
const entries = () =>
  within(screen.getByRole("list", { name: "找到的目标" })).getAllByRole("listitem");

describe("a document that was read", () => {
  test("is shown in its order, each target beside its sentence with the figure marked", async () => {
    showPane(services({}), { tab: "data" });
    await choose();
    expect(screen.getByText("共找到 3 个目标：已取 2 个，待看 1 个。")).toBeTruthy();
    expect(entries().map((entry) => entry.querySelector("mark")?.textContent)).toEqual([
      ...["达到24家以上", "达到35亿元", "40家"],
    ]);
    expect(entries()[2]?.textContent).toContain("没有写明是期末数还是新增数");
  });

  test("is taken, left out and taken back by keys alone", async () => {
    showPane(services({}), { tab: "data" });
    await choose();
    fireEvent.keyDown(entries()[0] as Element, { key: "n" });
    fireEvent.keyDown(entries()[2] as Element, { key: "t" });
    expect(screen.getByText("共找到 3 个目标：已取 2 个，待看 0 个。")).toBeTruthy();
    press("撤销上一步");
    expect(screen.getByText("共找到 3 个目标：已取 1 个，待看 1 个。")).toBeTruthy();
  });

  test("can be corrected, and is then taken as corrected", async () => {
    const rows: string[] = [];
    const read: PlanService["read"] = async (source) => {
      if ("taken" in source) {
        for (const { name, targets } of source.taken.rows)
          rows.push(`${name} ${targets[0]?.basis}`);
      }
      return { plans: [], problems: [], notes: [] };
    };
    showPane(services({ read }), { tab: "data" });
    await choose();
    fireEvent.keyDown(entries()[2] as Element, { key: "e" });
    const name = screen.getByRole("textbox", { name: "指标" });
    fireEvent.change(name, { target: { value: "" } });
    press("按修改取用：科技服务机构");
    expect(screen.getByText("共找到 3 个目标：已取 2 个，待看 1 个。")).toBeTruthy();
    fireEvent.change(name, { target: { value: "科技服务机构数" } });
    press("按修改取用：科技服务机构");
    await act(async () => void press("用已取的 3 个目标生成规划…"));
    expect(rows).toEqual(["孵化器 level", "技术合同成交额 level", "科技服务机构数 total"]);
  });

  test("stays as far as it was looked through while another tab is shown", async () => {
    showPane(services({}), { tab: "data" });
    await choose();
    fireEvent.keyDown(entries()[2] as Element, { key: "n" });
    fireEvent.click(screen.getByRole("tab", { name: "查找" }));
    fireEvent.click(screen.getByRole("tab", { name: "数据" }));
    expect(await screen.findByText("共找到 3 个目标：已取 2 个，待看 0 个。")).toBeTruthy();
  });

  test("is pasted as plain text, or with its tables where the clipboard has them", async () => {
    const asked: unknown[] = [];
    showPane(services({ readDocument: reader(asked) }), { tab: "data" });
    const box = await screen.findByRole("textbox", { name: "粘贴规划原文" });
    const clipboardData = { getData: () => "<table><tr><td>孵化器</td></tr></table>" };
    fireEvent.paste(box, { clipboardData });
    fireEvent.change(box, { target: { value: "孵化器" } });
    await act(async () => void press("读取粘贴的文字"));
    expect(asked).toEqual([
      {
        document: { name: "粘贴的文字", text: "<table><tr><td>孵化器</td></tr></table>" },
        period: null,
      },
    ]);
  });
});

test("a document that tells no period is read once somebody has told it", async () => {
  const asked: (string | null)[] = [];
  const readDocument: PlanService["readDocument"] = async ({ document, period }, observer) => {
    asked.push(period);
    if (period !== null) return reader()({ document, period }, observer);
    const opening = { title: "", issuer: "", number: "", issued: "", period: "" };
    return { opening, findings: null };
  };
  showPane(services({ readDocument }), { tab: "data" });
  const input = await screen.findByLabelText("从规划原文读取…");
  const files = [new File(["x"], "规划.docx")];
  await act(async () => void fireEvent.change(input, { target: { files } }));
  const period = await screen.findByRole("textbox", { name: "规划期" });
  press("读取");
  expect(await screen.findByText("请写起止年份，如 2021-2025。")).toBeTruthy();
  fireEvent.change(period, { target: { value: "2021-2025" } });
  await act(async () => void press("读取"));
  await screen.findByRole("list", { name: "找到的目标" });
  expect(asked).toEqual([null, "2021-2025"]);
});

test("a document's targets become a sheet as far as they are decided, and the sheet is read back", async () => {
  const built: SheetSpec[] = [];
  const told = services({});
  const workbook: Services["workbook"] = {
    ...told.workbook,
    insertSheet: async (build) => {
      built.push(...build(freeNames({ sheets: ["目标填报表"], tables: [] })));
      return { sheet: "目标填报表 (2)", address: "A1:Y14", imprints: [] };
    },
  };
  showPane({ ...told, workbook }, { tab: "data" });
  await choose();
  fireEvent.keyDown(entries()[0] as Element, { key: "n" });
  await act(async () => void press("生成填报表"));
  const [spec] = built;
  const head = spec?.tables[0]?.area.row ?? 0;
  expect(spec?.sheetName).toBe("目标填报表 (2)");
  expect(spec?.cells.slice(head).map((cells) => [cells[0], cells[3]])).toEqual([
    ["采用", "指标"],
    ["否", "孵化器"],
    ["是", "技术合同成交额"],
    [null, "科技服务机构"],
  ]);
  expect(await screen.findByText(/目标填报表 \(2\)/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "读取选定的表格或区域" })).toBeTruthy();
});

test("what was decided outlasts a reload: the same document goes on where it was left", async () => {
  const storage = memoryStorage();
  const first = showPane({ ...services({}), storage }, { tab: "data" });
  await choose();
  fireEvent.keyDown(entries()[0] as Element, { key: "n" });
  fireEvent.keyDown(entries()[2] as Element, { key: "t" });
  first.unmount();

  // A new start of the pane: nothing but the storage is left.
  showPane({ ...services({}), storage }, { tab: "data" });
  expect(
    await screen.findByText("“规划.docx”上次没有核对完：再读取这份原文，即可接着核对。")
  ).toBeTruthy();
  await choose();
  expect(screen.getByText("共找到 3 个目标：已取 2 个，待看 0 个。")).toBeTruthy();
  expect(entries()[0]?.textContent).toContain("不取");
  press("从头核对");
  expect(screen.getByText("共找到 3 个目标：已取 2 个，待看 1 个。")).toBeTruthy();
});

test("what the tables of a document leave open is asked first, and the answers are read with it", async () => {
  const asked: DocumentRequest[] = [];
  const table = [
    { text: "指标", paragraph: 1 },
    { text: "2020年", paragraph: 2 },
    { text: "2025年", paragraph: 3 },
  ];
  const row = ["城镇调查失业率（%）", "5.4", "5.5"].map((text) => ({ text, paragraph: 4 }));
  const place = { chapter: 1, section: null, box: 1, item: null, paragraph: 1 };
  const document: PlanDocument = {
    blocks: [{ kind: "table", title: "主要指标", headings: [], rows: [table, row], place }],
    errata: [],
  };
  const readDocumentTold: PlanService["readDocument"] = async (request) => {
    asked.push(request);
    const { answers = {} } = request;
    const opening = { title: "", issuer: "", number: "", issued: "", period: "2021-2025" };
    return { opening, findings: readDocument(document, { first: 2021, last: 2025 }, { answers }) };
  };
  showPane(services({ readDocument: readDocumentTold }), { tab: "data" });
  const input = await screen.findByLabelText("从规划原文读取…");
  const files = [new File(["x"], "规划.docx")];
  await act(async () => void fireEvent.change(input, { target: { files } }));
  await screen.findByText("“城镇调查失业率”越高越好，还是越低越好？");
  press("按回答读取");
  expect(screen.getByText("还有 1 个问题没有回答。")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "越低越好" }));
  await act(async () => void press("按回答读取"));
  await screen.findByRole("list", { name: "找到的目标" });
  expect(asked.map(({ answers }) => answers)).toEqual([
    undefined,
    { "direction:城镇调查失业率": "lower" },
  ]);
  expect(entries()[0]?.textContent).toContain("把握大");
});
