/**
 * What Microsoft's online validator cannot see and its schemas do not say: that every name in the manifest
 * leads somewhere in the built site. Every check returns the problems it finds, in plain words.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Registrations } from "./registrations";
import { shortcutProblems } from "./shortcuts";

export interface BuiltSite {
  readonly manifest: Document;
  /** The folder that is deployed. */
  readonly folder: string;
  readonly registrations: Registrations;
}

type Check = (site: BuiltSite) => string[];

/** All elements with a local name, whatever their namespace prefix. */
function elements(manifest: Document, name: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** The resources by id, with the kind of resource ("Image", "Url", "String"). */
function resources(manifest: Document): Map<string, string> {
  const definitions = ["Image", "Url", "String"].flatMap((kind) =>
    elements(manifest, kind)
      .filter((element) => element.hasAttribute("id"))
      .map((element): [string, string] => [attribute(element, "id"), kind])
  );
  return new Map(definitions);
}

function references(manifest: Document): string[] {
  return [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
}

const everyReferenceResolves: Check = ({ manifest }) => {
  const defined = resources(manifest);
  return references(manifest)
    .filter((id) => !defined.has(id))
    .map((id) => `resid ${id} is not defined in Resources`);
};

const everyResourceIsUsed: Check = ({ manifest }) => {
  const used = new Set(references(manifest));
  return [...resources(manifest).keys()]
    .filter((id) => !used.has(id))
    .map((id) => `resource ${id} is defined and never used`);
};

const idsAreShortEnough: Check = ({ manifest }) =>
  [...resources(manifest).keys()]
    .filter((id) => id.length > 32)
    .map((id) => `resource id ${id} is longer than 32 characters`);

/** Office cuts or refuses longer texts. */
const textLimits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const textsAreShortEnough: Check = ({ manifest }) =>
  Object.entries(textLimits).flatMap(([group, limit]) =>
    elements(manifest, group)
      .flatMap((parent) => [...parent.querySelectorAll("*")])
      .flatMap((text) => [attribute(text, "DefaultValue"), attribute(text, "Value")])
      .filter((text) => text.length > limit)
      .map((text) => `${group} allows ${limit} characters: ${text}`)
  );

/** The namespace is the one text that must be the same in every language. */
const everyTextIsTranslated: Check = ({ manifest }) =>
  elements(manifest, "String")
    .filter((text) => attribute(text, "id") !== "Functions.Namespace")
    .filter((text) => text.querySelector("*")?.getAttribute("Locale") !== "zh-CN")
    .map((text) => `${attribute(text, "id")} has no zh-CN text`);

function addresses(manifest: Document): URL[] {
  const named = ["DefaultValue", "Value", "Url", "ResourcesUrl"];
  return [...manifest.querySelectorAll(named.map((name) => `[${name}]`).join())]
    .flatMap((element) => named.map((name) => attribute(element, name)))
    .filter((text) => /^https?:/.test(text))
    .map((text) => new URL(text));
}

const oneSecureOrigin: Check = ({ manifest }) => {
  const all = addresses(manifest);
  const origin = all[0]?.origin;
  return all
    .filter((address) => address.origin !== origin || address.protocol !== "https:")
    .map((address) => `${address.href} is not https on ${origin ?? "one origin"}`);
};

/** The path of an address below the folder of the task pane page, which is the root of the site. */
export function sitePath(manifest: Document, address: URL): string {
  const page = elements(manifest, "SourceLocation").find((e) => e.hasAttribute("DefaultValue"));
  const root = new URL(".", attribute(page ?? manifest.documentElement, "DefaultValue")).pathname;
  return decodeURIComponent(address.pathname.slice(root.length));
}

const everyFileExists: Check = ({ manifest, folder }) =>
  addresses(manifest)
    .map((address) => sitePath(manifest, address))
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `${path} is named by the manifest and missing in the build`);

/** Width and height in pixels, from the header that every PNG file starts with. */
function pngSize(path: string): string {
  const header = readFileSync(path);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

const iconsHaveTheStatedSize: Check = ({ manifest, folder }) => {
  const files = new Map(
    elements(manifest, "Image")
      .filter((image) => image.hasAttribute("id"))
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")])
  );
  return elements(manifest, "Image")
    .filter((image) => image.hasAttribute("size"))
    .flatMap((image) => {
      const address = files.get(attribute(image, "resid"));
      const size = attribute(image, "size");
      const path = address && join(folder, sitePath(manifest, new URL(address)));
      if (!path || !existsSync(path)) return []; // reported by the checks above
      const actual = pngSize(path);
      return actual === `${size}x${size}` ? [] : [`${path} is ${actual}, not ${size}x${size}`];
    });
};

const everyActionIsRegistered: Check = ({ manifest, registrations }) =>
  elements(manifest, "FunctionName")
    .map((element) => element.textContent ?? "")
    .filter((action) => !registrations.actions.includes(action))
    .map((action) => `the ribbon action ${action} is not registered by functions.js`);

/** More than that hide each other, and a clerk finds none of them. */
const COMMANDS_IN_SIGHT = 6;

const fewCommandsInSight: Check = ({ manifest }) => {
  const count = elements(manifest, "CustomTab").flatMap((tab) => [
    ...tab.querySelectorAll("Control"),
  ]).length;
  return count <= COMMANDS_IN_SIGHT
    ? []
    : [`the ribbon shows ${count} commands, more than ${COMMANDS_IN_SIGHT}`];
};

const everyControlHasItsOwnId: Check = ({ manifest }) => {
  const ids = ["Group", "Control", "Item"].flatMap((name) =>
    elements(manifest, name).map((element) => attribute(element, "id"))
  );
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `the id ${id} stands for two controls`);
};

/** Office knows two menus that an add-in can add to; anything else it ignores without a word. */
const contextMenusAreKnown: Check = ({ manifest }) =>
  elements(manifest, "OfficeMenu")
    .map((menu) => attribute(menu, "id"))
    .filter((id) => id !== "ContextMenuCell" && id !== "ContextMenuText")
    .map((id) => `Office has no menu ${id}`);

/** Office reads them from where ExtendedOverrides says; without it there are none. */
const shortcutsLeadSomewhere: Check = ({ manifest, folder, registrations }) =>
  elements(manifest, "ExtendedOverrides").flatMap((overrides) => {
    const path = (name: string) => sitePath(manifest, new URL(attribute(overrides, name)));
    const files = { shortcuts: path("Url"), words: path("ResourcesUrl") };
    return shortcutProblems(folder, files, registrations.actions);
  });

/** Office's own kind of button shows the pane; only the keyboard needs an action for it. */
const BY_KEYBOARD_ONLY = "showPane";

const everyActionIsUsed: Check = ({ manifest, registrations }) => {
  const named = elements(manifest, "FunctionName").map((element) => element.textContent ?? "");
  return registrations.actions
    .filter((action) => !named.includes(action) && action !== BY_KEYBOARD_ONLY)
    .map((action) => `functions.js registers ${action}, which no command names`);
};

const functionsAgree: Check = ({ folder, registrations }) =>
  ["functions.json", "functions.zh-CN.json"].flatMap((file) => {
    const metadata = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
      functions: { id: string }[];
    };
    const described = metadata.functions.map(({ id }) => id);
    const { functions } = registrations;
    return [
      ...described
        .filter((id) => !functions.includes(id))
        .map((id) => `${file}: ${id} has no code`),
      ...functions.filter((id) => !described.includes(id)).map((id) => `${file}: ${id} is missing`),
    ];
  });

/**
 * Everything that is wrong between the manifest and the built site; empty when it can be deployed.
 *
 * @example manifestProblems({ manifest, folder: "dist", registrations: readRegistrations("dist") }) // []
 */
export function manifestProblems(site: BuiltSite): string[] {
  const checks = [
    everyReferenceResolves,
    everyResourceIsUsed,
    idsAreShortEnough,
    textsAreShortEnough,
    everyTextIsTranslated,
    oneSecureOrigin,
    everyFileExists,
    iconsHaveTheStatedSize,
    everyActionIsRegistered,
    everyActionIsUsed,
    fewCommandsInSight,
    everyControlHasItsOwnId,
    contextMenusAreKnown,
    shortcutsLeadSomewhere,
    functionsAgree,
  ];
  return checks.flatMap((check) => check(site));
}
