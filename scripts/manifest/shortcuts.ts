/** What can be wrong with the keyboard shortcuts that the manifest's ExtendedOverrides names. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The parts of Microsoft's extended-manifest schema that we use. */
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
  readonly resources: { readonly default: Resources };
}

type Resources = Readonly<Record<string, { readonly value: string }>>;

/** Three modifiers and a letter: what Microsoft advises, since Excel's own lists for Windows and Mac hold none such. */
const WINDOWS = /^Ctrl\+Alt\+Shift\+[A-Z]$/;
const MAC = /^Command\+Alt\+Shift\+[A-Z]$/;

/**
 * @param folder the built site
 * @param files paths in it: the shortcuts, and their words in Chinese
 * @param actions what functions.js registers
 * @returns the problems, in plain words; files that are missing are not reported here
 * @see https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
export function shortcutProblems(
  folder: string,
  files: { readonly shortcuts: string; readonly words: string },
  actions: readonly string[]
): string[] {
  const paths = [files.shortcuts, files.words].map((file) => join(folder, file));
  if (!paths.every(existsSync)) return [];
  const [described, words] = paths.map((path) => JSON.parse(readFileSync(path, "utf8")) as unknown);
  const { actions: named, shortcuts, resources } = described as Shortcuts;
  const translated = words as Resources;
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  const told = named.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
  return [
    ...named
      .filter(({ id }) => !actions.includes(id))
      .map(({ id }) => `the shortcut's action ${id} is not registered by functions.js`),
    ...shortcuts
      .filter(({ action }) => !named.some(({ id }) => id === action))
      .map(({ action }) => `a shortcut calls ${action}, which is no action`),
    ...shortcuts
      .filter(({ key }) => !WINDOWS.test(key.default) || !MAC.test(key.mac))
      .map(({ key }) => `the keys ${key.default}, ${key.mac} may be Excel's own`),
    ...keys
      .filter((key, at) => keys.indexOf(key) !== at)
      .map((key) => `${key} stands for two actions`),
    ...told
      .filter((word) => !(word in resources.default) || !(word in translated))
      .map((word) => `the shortcut's words ${word} are not there in both languages`),
  ];
}
