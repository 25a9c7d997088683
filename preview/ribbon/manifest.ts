/** Reads from the add-in's manifest what Excel reads from it: ribbon, pane page, function metadata. */
import type { Locale } from "../../src/i18n/locale";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The supertip: what the button does. */
  readonly tip: string;
  readonly icon: string;
  /** The action to call, or "show the pane". */
  readonly action:
    { readonly kind: "showPane" } | { readonly kind: "execute"; readonly id: string };
}

/** A button that opens a list of what can be done. */
export interface RibbonMenu extends Omit<RibbonButton, "action"> {
  readonly items: readonly MenuItem[];
}

/** An entry of a menu needs no picture. */
export interface MenuItem extends Omit<RibbonButton, "icon"> {
  readonly icon: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface Manifest {
  /** The add-in's name: title of the pane. */
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What the add-in adds to the menu of a cell. */
  readonly cellMenu: RibbonMenu | null;
  /** The page of the shared runtime. */
  readonly page: string;
  /** Where functions.json is, in the language asked for. */
  readonly functions: string;
  /** Where its keyboard shortcuts are. */
  readonly shortcuts: string;
  /** The prefix of its functions in a formula: "CQ". */
  readonly namespace: string;
}

/**
 * @param xml the text of manifest.xml
 * @returns addresses as site paths ("/taskpane.html"), because the preview serves them from its own origin
 * @throws Error naming the element or resource id that is missing
 */
export function readManifest(xml: string, locale: Locale): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resources = new Map(
    [...document.querySelectorAll("Resources > * > *")].map((entry) => [
      entry.getAttribute("id"),
      localised(entry, locale),
    ])
  );
  const resource = (parent: ParentNode, selector: string): string => {
    const id = find(parent, selector).getAttribute("resid");
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml: no resource "${id}" (${selector})`);
    return value;
  };
  const entry = (element: Element) => ({
    id: element.getAttribute("id") ?? "",
    label: resource(element, ":scope > Label"),
    tip: resource(element, ":scope > Supertip > Description"),
  });
  const icon = (element: Element): string =>
    sitePath(resource(element, ':scope > Icon > [size="32"]'));
  const control = (element: Element): RibbonButton | RibbonMenu => ({
    ...entry(element),
    icon: icon(element),
    ...(element.querySelector("Items")
      ? { items: [...element.querySelectorAll("Item")].map(item) }
      : { action: actionOf(element) }),
  });
  const item = (element: Element): MenuItem => ({
    ...entry(element),
    icon: element.querySelector(":scope > Icon") ? icon(element) : null,
    action: actionOf(element),
  });
  const cell = document.querySelector('OfficeMenu[id="ContextMenuCell"] > Control');
  const cellMenu = cell && control(cell);
  const tab = find(document, "CustomTab");
  return {
    name: localised(find(document, "OfficeApp > DisplayName"), locale),
    tab: resource(tab, ":scope > Label"),
    groups: [...tab.querySelectorAll("Group")].map((group) => ({
      label: resource(group, ":scope > Label"),
      controls: [...group.querySelectorAll("Control")].map(control),
    })),
    cellMenu: cellMenu && "items" in cellMenu ? cellMenu : null,
    page: sitePath(resource(document, "Runtime")),
    functions: sitePath(resource(document, "ExtensionPoint > Metadata > SourceLocation")),
    shortcuts: sitePath(find(document, "ExtendedOverrides").getAttribute("Url") ?? ""),
    namespace: resource(document, "ExtensionPoint > Namespace"),
  };
}

function find(parent: ParentNode, selector: string): Element {
  const element = parent.querySelector(selector);
  if (!element) throw new Error(`manifest.xml: no ${selector}`);
  return element;
}

/** The value for the language: Excel takes the Override of the locale, else the default. */
function localised(element: Element, locale: Locale): string {
  const override = [...element.children].find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function actionOf(control: Element): RibbonButton["action"] {
  const functionName = control.querySelector(":scope > Action > FunctionName")?.textContent?.trim();
  return functionName ? { kind: "execute", id: functionName } : { kind: "showPane" };
}

const sitePath = (url: string): string => new URL(url).pathname;
