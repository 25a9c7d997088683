/** @jest-environment jsdom */
import "../no-console-error";
import { screen, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import { plansInUse } from "../../../../src/taskpane/services/plans-in-use";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane } from "../show-pane";

test("the plans at hand are listed with their years, what they hold, and which is the default", async () => {
  const catalogue = createCatalogue([samplePlan, districtPlan], "district");
  showPane({ ...fakeServices(), ...plansInUse(catalogue) }, { tab: "data" });
  expect(await screen.findByRole("heading", { name: "现有规划（2）" })).toBeTruthy();

  const builtIn = within(screen.getByRole("region", { name: samplePlan.title.zh }));
  expect(builtIn.getByText("加载项内置")).toBeTruthy();
  expect(builtIn.queryByText("默认规划")).toBeNull();

  const carried = within(screen.getByRole("region", { name: districtPlan.title.zh }));
  expect(carried.getByText("工作簿自带")).toBeTruthy();
  expect(carried.getByText("默认规划")).toBeTruthy();
  expect(carried.getByText("2020年基期 → 2025年目标")).toBeTruthy();
  expect(carried.getByText("2 项")).toBeTruthy();
  expect(carried.getByText("2.1.0")).toBeTruthy();
});
