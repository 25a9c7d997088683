/** Obeys the keyboard shortcuts that the manifest names, as Microsoft 365 does. */
import type { RunButton } from "./ribbon";

interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
}

/**
 * @param page where keys are pressed
 * @param file the text of shortcuts.json
 * @param run what a button with that action would do
 */
export function obeyShortcuts(page: Document, file: string, run: RunButton): void {
  const { shortcuts } = JSON.parse(file) as ShortcutsFile;
  page.addEventListener("keydown", (event) => {
    const pressed = shortcuts.find(({ key }) => isPressed(event, key.default));
    if (!pressed) return;
    event.preventDefault();
    const { action: id } = pressed;
    void run({ id, action: { kind: "execute", id } });
  });
}

/** @param key such as "Ctrl+Alt+Shift+P": three modifiers and a letter, whatever the keyboard writes with them */
function isPressed(event: KeyboardEvent, key: string): boolean {
  const { ctrlKey, altKey, shiftKey, code } = event;
  return ctrlKey && altKey && shiftKey && `Ctrl+Alt+Shift+${code.replace("Key", "")}` === key;
}
