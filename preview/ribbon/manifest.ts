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

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  /** The add-in's name: title of the pane. */
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The page of the shared runtime. */
  readonly page: string;
  /** Where functions.json is, in the language asked for. */
  readonly functions: string;
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
  const tab = find(document, "CustomTab");
  return {
    name: localised(find(document, "OfficeApp > DisplayName"), locale),
    tab: resource(tab, ":scope > Label"),
    groups: [...tab.querySelectorAll("Group")].map((group) => ({
      label: resource(group, ":scope > Label"),
      buttons: [...group.querySelectorAll("Control")].map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: resource(control, ":scope > Label"),
        tip: resource(control, "Supertip > Description"),
        icon: sitePath(resource(control, 'Icon > [size="32"]')),
        action: actionOf(control),
      })),
    })),
    page: sitePath(resource(document, "Runtime")),
    functions: sitePath(resource(document, "ExtensionPoint > Metadata > SourceLocation")),
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
  const functionName = control.querySelector("Action > FunctionName")?.textContent?.trim();
  return functionName ? { kind: "execute", id: functionName } : { kind: "showPane" };
}

const sitePath = (url: string): string => new URL(url).pathname;
