/** A menu of the add-in's, as Excel shows it below a button of the ribbon or at a cell. */
import type { MenuItem } from "./manifest";

/** Where it opens, in pixels of the window. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Opens a menu with the focus in it: arrow keys move, Enter chooses, Escape and a click elsewhere close it.
 *
 * @param closed called when it is gone
 */
export function openMenu(
  label: string,
  items: readonly MenuItem[],
  { left, top }: MenuPlace,
  choose: (item: MenuItem) => void,
  closed: () => void = () => undefined
): void {
  const menu = Object.assign(document.createElement("div"), { className: "ribbon-menu" });
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  Object.assign(menu.style, { left: `${left}px`, top: `${top}px` });
  const close = (): void => {
    document.removeEventListener("pointerdown", elsewhere, true);
    menu.remove();
    closed();
  };
  const elsewhere = ({ target }: Event): void => {
    if (!(target instanceof Node && menu.contains(target))) close();
  };
  const entries = items.map((item) => {
    const entry = Object.assign(document.createElement("button"), {
      textContent: item.label,
      title: item.tip,
    });
    entry.setAttribute("role", "menuitem");
    entry.addEventListener("click", () => {
      close();
      choose(item);
    });
    return entry;
  });
  menu.append(...entries);
  menu.addEventListener("keydown", (event) => {
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (step !== undefined) entries[(at + step + entries.length) % entries.length]?.focus();
    else return;
    event.preventDefault();
    // The grid would move its selection.
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", elsewhere, true);
  document.body.append(menu);
  entries[0]?.focus();
}
