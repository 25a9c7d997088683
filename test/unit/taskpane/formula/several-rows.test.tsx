/** @jest-environment jsdom */
import "../no-console-error";
import "../../functions/custom-functions";
import { fireEvent, screen } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import { builtInPlan } from "../../../../src/dataset/built-in";
import { functionsById } from "../../../../src/functions/register";
import type { Services } from "../../../../src/taskpane/services/services";
import { shownCells } from "../../../../src/web/results";
import { fakeServices, showPane } from "../show-pane";

test("the calculator takes many rows, and gives them back as values or as native formulas", async () => {
  const copied: string[] = [];
  const services: Services = {
    ...fakeServices([], createCatalogue([builtInPlan()])),
    surface: "file",
    functions: functionsById,
    results: async (spec) => shownCells(spec),
    copy: async (text) => copied.push(text) > 0,
  };
  showPane(services, { tab: "formula", formula: { function: "PLANGAP", arguments: {} } });
  fireEvent.click(await screen.findByLabelText("多行计算"));
  fireEvent.change(screen.getByLabelText("每行一项"), {
    target: { value: "高新技术企业\t2300\n不是指标;5\n科技进步贡献率；57" },
  });
  expect(await screen.findByText("700")).toBeTruthy();
  expect(screen.getByText(/^#N\/A/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "复制结果（数值）" }));
  fireEvent.click(await screen.findByRole("button", { name: "复制为 Excel 公式" }));
  await screen.findAllByText("已复制");
  expect(copied).toEqual(["700\r\n\r\n3", "=3000-2300\r\n\r\n=60-57"]);

  // A single column, as Excel copies it.
  fireEvent.paste(screen.getByLabelText("每行一项"), {
    clipboardData: {
      getData: (type: string) =>
        type === "text/html" ? "<table><tr><td>高新技术企业</td></tr></table>" : "高新技术企业",
    },
  });
  expect(await screen.findByDisplayValue("高新技术企业")).toBeTruthy();
});
