/** Draws the add-in's ribbon tab from its manifest. */
import type { Manifest, MenuItem, RibbonButton, RibbonGroup, RibbonMenu } from "./manifest";
import { openMenu } from "./menu";
import "./ribbon.css";

/** What a button or an entry of a menu does; it is disabled until the promise settles. */
export type RunButton = (button: Pick<RibbonButton, "id" | "action">) => Promise<void>;

export function drawRibbon(parent: HTMLElement, { tab, groups }: Manifest, run: RunButton): void {
  const title = element("h1", "ribbon-tab", tab);
  const toolbar = element("div", "ribbon-groups");
  toolbar.setAttribute("role", "toolbar");
  toolbar.setAttribute("aria-label", tab);
  toolbar.append(...groups.map((group) => drawGroup(group, run)));
  parent.replaceChildren(title, toolbar);
}

/** Opens the add-in's part of the menu of a cell wherever the element is clicked with the right button. */
export function offerCellMenu(parent: HTMLElement, { cellMenu }: Manifest, run: RunButton): void {
  parent.addEventListener("contextmenu", (event) => {
    if (!cellMenu) return;
    event.preventDefault();
    const place = { left: event.clientX, top: event.clientY };
    openMenu(cellMenu.label, cellMenu.items, place, (item) => void run(item));
  });
}

function drawGroup({ label, controls }: RibbonGroup, run: RunButton): HTMLElement {
  const group = element("div", "ribbon-group");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  const row = element("div", "ribbon-buttons");
  row.append(...controls.map((control) => drawControl(control, run)));
  const caption = element("span", "ribbon-group-label", label);
  caption.setAttribute("aria-hidden", "true");
  group.append(row, caption);
  return group;
}

function drawControl(control: RibbonButton | RibbonMenu, run: RunButton): HTMLElement {
  const button = element("button", "ribbon-button");
  button.id = control.id;
  button.title = control.tip;
  const icon = element("img");
  icon.src = control.icon;
  icon.alt = "";
  button.append(icon, element("span", "ribbon-button-label", control.label));
  const start = (chosen: RibbonButton | MenuItem): void => {
    button.disabled = true;
    void run(chosen).finally(() => {
      button.disabled = false;
    });
  };
  if ("items" in control) dropDown(button, control, start);
  else button.addEventListener("click", () => start(control));
  return button;
}

function dropDown(
  button: HTMLButtonElement,
  { label, items }: RibbonMenu,
  start: (item: MenuItem) => void
): void {
  button.setAttribute("aria-haspopup", "menu");
  button.addEventListener("click", () => {
    const { left, bottom } = button.getBoundingClientRect();
    openMenu(label, items, { left, top: bottom }, start, () => button.focus());
  });
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = ""
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
