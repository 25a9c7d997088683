/** Draws the add-in's ribbon tab from its manifest. */
import type { Manifest, RibbonButton, RibbonGroup } from "./manifest";
import "./ribbon.css";

/** What a button does; it is disabled until the promise settles. */
export type RunButton = (button: RibbonButton) => Promise<void>;

export function drawRibbon(parent: HTMLElement, { tab, groups }: Manifest, run: RunButton): void {
  const title = element("h1", "ribbon-tab", tab);
  const toolbar = element("div", "ribbon-groups");
  toolbar.setAttribute("role", "toolbar");
  toolbar.setAttribute("aria-label", tab);
  toolbar.append(...groups.map((group) => drawGroup(group, run)));
  parent.replaceChildren(title, toolbar);
}

function drawGroup({ label, buttons }: RibbonGroup, run: RunButton): HTMLElement {
  const group = element("div", "ribbon-group");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  const row = element("div", "ribbon-buttons");
  row.append(...buttons.map((button) => drawButton(button, run)));
  const caption = element("span", "ribbon-group-label", label);
  caption.setAttribute("aria-hidden", "true");
  group.append(row, caption);
  return group;
}

function drawButton(definition: RibbonButton, run: RunButton): HTMLElement {
  const button = element("button", "ribbon-button");
  button.id = definition.id;
  button.title = definition.tip;
  const icon = element("img");
  icon.src = definition.icon;
  icon.alt = "";
  button.append(icon, element("span", "ribbon-button-label", definition.label));
  button.addEventListener("click", () => {
    button.disabled = true;
    void run(definition).finally(() => {
      button.disabled = false;
    });
  });
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = ""
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
