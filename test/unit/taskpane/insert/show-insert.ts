import { fireEvent, screen } from "@testing-library/react";
import type { Services } from "../../../../src/taskpane/services/services";
import type { PaneState } from "../../../../src/taskpane/state/state";
import { initialState } from "../../../../src/taskpane/state/state";
import { fakeServices, showPane } from "../show-pane";

/** The two indicators that are chosen. */
export const selected = ["sample-plan/high-tech-enterprises", "sample-plan/rd-intensity"];

/** Opens the insert page with two indicators chosen, and waits until it stands. */
export async function showInsert(
  services: Services = fakeServices(),
  state: Partial<PaneState> = {}
): Promise<void> {
  showPane(services, { page: { name: "insert" }, selected, ...state });
  await screen.findByRole("heading", { name: "插入" });
}

export const insertButton = (): HTMLButtonElement => screen.getByRole("button", { name: "插入" });

/** Chooses in a list as a user does: `chooseIn(/内容/, "差距列")`. */
export function chooseIn(label: RegExp, option: string): void {
  fireEvent.click(screen.getByRole("combobox", { name: label }));
  fireEvent.click(screen.getByRole("option", { name: option }));
}

/** The state of a user who chose this product last time. */
export function preferring(product: PaneState["preferences"]["product"]): Partial<PaneState> {
  return { preferences: { ...initialState.preferences, product } };
}
