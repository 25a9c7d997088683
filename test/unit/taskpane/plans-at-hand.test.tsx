/** @jest-environment jsdom */
import "./no-console-error";
import { act, render, screen } from "@testing-library/react";
import { detailedPlan } from "../../../src/dataset/details";
import { carryPlans } from "../../../src/dataset/plans-at-hand";
import { FollowingPane } from "../../../src/taskpane/FollowingPane";
import { initialState } from "../../../src/taskpane/state/state";
import { districtPlan } from "../core/district-plan";
import { fakeServices } from "./show-pane";

test("the pane follows the plans that the workbook carries", async () => {
  render(
    <FollowingPane
      services={fakeServices()}
      restored={{ ...initialState, query: "研发经费占比" }}
      officeLocale="zh-CN"
      tone="light"
    />
  );
  // The places of the built-in plan come a moment after the list.
  await act(async () => void (await import("../../../src/dataset/details")));
  expect(screen.queryByRole("checkbox", { name: "选择 研发经费占比" })).toBeNull();
  act(() => carryPlans([districtPlan], null));
  expect(screen.getByRole("checkbox", { name: "选择 研发经费占比" })).toBeTruthy();
  act(() => carryPlans([], null));
  expect(screen.queryByRole("checkbox", { name: "选择 研发经费占比" })).toBeNull();
});

test("of the built-in plan the pane has every mention, not only the one to cite", async () => {
  const plan = detailedPlan();
  const often = plan.indicators.find(({ mentions }) => mentions.length > 1);
  if (!often) throw new Error("no indicator is mentioned twice");
  render(
    <FollowingPane
      services={fakeServices()}
      restored={{ ...initialState, page: { name: "card", id: `${plan.id}/${often.id}` } }}
      officeLocale="zh-CN"
      tone="light"
    />
  );
  const heading = `规划中的出处（${often.mentions.length}处）`;
  expect(await screen.findByRole("heading", { name: heading })).toBeTruthy();
});
