/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import type { Plan } from "../../../../src/core/types";
import { pathPoints } from "../../../../src/taskpane/card/path-points";
import {
  highTechEnterprises,
  indicator,
  planned,
  samplePlan,
  target,
  withFigures,
} from "../../core/sample-plan";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

const enterprises = "sample-plan/high-tech-enterprises";

async function showCard(id = enterprises, services = fakeServices()): Promise<void> {
  showPane(services, { page: { name: "card", id } });
  await screen.findByRole("heading", { level: 2, name: /./ });
}

function figure(label: string): string | null | undefined {
  return screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent?.trim();
}

test("the card tells the published figures, the target, the gap and the required growth", async () => {
  await showCard();
  expect(figure("2010年")).toBe("338 家");
  expect(figure("2015年基期")).toBe("1035 家");
  expect(figure("2020年目标")).toBe("3000 家");
  expect(figure("距目标差距")).toBe("1965 家");
  expect(figure("所需年均增速")).toBe("23.7%");
});

test("published figures are as printed, and the gap between two percentages is in percentage points", async () => {
  await showCard("sample-plan/rd-intensity");
  expect(figure("2015年基期")).toBe("1.57 %");
  expect(figure("2020年目标")).toBe("2.5 %");
  expect(figure("距目标差距")).toBe("0.93 个百分点");
  expect(figure("所需年均增减")).toBe("0.186 个百分点");
});

test("the chart says in words what it shows", async () => {
  await showCard();
  expect(
    screen.getByRole("img", {
      name: "目标路径图：2010年 338家，2015年 1035家，2020年 3000家",
    })
  ).toBeTruthy();
});

test("the path stands in a table, year by year and by either method", async () => {
  await showCard();
  const row = within(screen.getByRole("table")).getByRole("row", { name: /2018年/ });
  expect(row.textContent).toBe("2018年22141960");
});

test("every place of the plan is listed, and the first one is cited", async () => {
  await showCard();
  expect(screen.getByRole("heading", { name: "规划中的出处（2处）" })).toBeTruthy();
  expect(screen.getByText(/2016年11月3日）第二章第三节 专栏2 第4项/)).toBeTruthy();
  expect(screen.getByText("第一章第一节 专栏1 第4项")).toBeTruthy();
});

test("an indicator without a numeric target offers only its citation", async () => {
  const city = indicator({
    id: "innovative-city",
    name: { zh: "创新型城市", en: "Innovative city" },
    targets: [target({ comparator: "qualitative", printed: "进入创新型城市行列" })],
  });
  const plan: Plan = { ...samplePlan, indicators: [city] };
  await showCard("sample-plan/innovative-city", {
    ...fakeServices(),
    catalogue: createCatalogue([plan]),
  });
  expect(figure("2020年目标")).toBe("进入创新型城市行列");
  fireEvent.click(screen.getByRole("button", { name: "插入" }));
  expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
    "在当前单元格插入出处",
    "将出处添加为当前单元格的批注",
  ]);
});

test("a damaged place of the copy is shown with its reading and the reason", async () => {
  const zones = indicator({
    id: "zones",
    name: { zh: "新培育国家级高新区", en: "New zones" },
    unit: { zh: "个", en: "zones" },
    targets: [target({ comparator: "range", lower: 2, upper: 3, printed: "23个" })],
    mentions: [
      { chapter: 4, section: 2, box: 12, item: 1, paragraph: 321, printed: "23个", note: null },
    ],
  });
  const plan: Plan = {
    ...samplePlan,
    indicators: [zones],
    errata: [
      {
        paragraph: 321,
        printed: "23个",
        read: "2—3个",
        certainty: "certain",
        reason: { zh: "连接号脱落", en: "The dash was lost" },
      },
    ],
  };
  await showCard("sample-plan/zones", { ...fakeServices(), catalogue: createCatalogue([plan]) });
  expect(figure("2020年目标")).toBe("2—3个");
  expect(screen.getByText("原文作“23个”，更正为“2—3个”（确定）。连接号脱落。")).toBeTruthy();
  expect(screen.getByText("2—3个（原文作“23个”）")).toBeTruthy();
});

test("a note on a place, such as a contradiction within the plan, stands beside it", async () => {
  const [first] = highTechEnterprises.mentions;
  if (!first) throw new Error("the sample has a mention");
  const noted = {
    ...highTechEnterprises,
    mentions: [
      first,
      {
        ...first,
        chapter: 5,
        box: 15,
        item: 2,
        printed: "3000家以上",
        note: { zh: "专栏2为3000家，此处为“以上”", en: "Box 2 prints 3000" },
      },
    ],
  };
  const plan: Plan = { ...samplePlan, indicators: [noted] };
  await showCard(enterprises, { ...fakeServices(), catalogue: createCatalogue([plan]) });
  expect(screen.getByText("“3000家以上”")).toBeTruthy();
  expect(screen.getByText("专栏2为3000家，此处为“以上”")).toBeTruthy();
});

test("quotation marks within a quoted place are single ones", async () => {
  const [first] = highTechEnterprises.mentions;
  if (!first) throw new Error("the sample has a mention");
  const quoting = { ...highTechEnterprises, mentions: [{ ...first, printed: "“千”家" }] };
  const plan: Plan = { ...samplePlan, indicators: [quoting] };
  await showCard(enterprises, { ...fakeServices(), catalogue: createCatalogue([plan]) });
  expect(screen.getByText("“‘千’家”")).toBeTruthy();
});

test("the target goes from the card into the active cell", async () => {
  const asked: Asked[] = [];
  await showCard(enterprises, fakeServices(asked));
  fireEvent.click(screen.getByRole("button", { name: "插入" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "在当前单元格插入目标值" }));
  await waitFor(() => expect(asked).toEqual([{ what: "value", with: [3000, "0"] }]));
});

test("the formula is copied, and the card says so", async () => {
  const copied: string[] = [];
  await showCard(enterprises, {
    ...fakeServices(),
    copy: async (text) => {
      copied.push(text);
      return true;
    },
  });
  fireEvent.click(screen.getByRole("button", { name: "复制" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "复制公式" }));
  expect(await screen.findByText('已复制：=CQ.PLANTARGET("高新技术企业",2020)')).toBeTruthy();
  expect(copied).toEqual(['=CQ.PLANTARGET("高新技术企业",2020)']);
});

test("a clipboard that refuses leaves the text to be selected", async () => {
  await showCard(enterprises, { ...fakeServices(), copy: async () => false });
  fireEvent.click(screen.getByRole("button", { name: "复制" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "复制目标值" }));
  expect(await screen.findByText("未能复制，请手动选择下列文字复制：3000")).toBeTruthy();
});

test("a pinned indicator is listed among the pinned ones", async () => {
  await showCard();
  fireEvent.click(screen.getByRole("button", { name: "固定" }));
  fireEvent.click(screen.getByRole("button", { name: "返回列表" }));
  fireEvent.click(screen.getByRole("button", { name: "已固定" }));
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
});

test("an indicator without a baseline has no path", () => {
  expect(pathPoints(withFigures(null, 100), "linear")).toEqual([]);
  expect(pathPoints(planned(highTechEnterprises), "linear")).toHaveLength(6);
});
