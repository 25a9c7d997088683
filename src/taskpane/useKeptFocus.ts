import { useEffect } from "react";
import type { RefObject } from "react";

/** How many controls are remembered to go back to. */
const REMEMBERED = 8;

/**
 * Keeps the keyboard's place. A browser drops the focus when the control that has it is disabled while it works, or
 * goes away with its view. It then goes back to that control as soon as it works again; to the one that was used
 * before where it is gone; and to `home` where those are gone too.
 *
 * @param home can be focused; its parent holds everything that is watched
 */
export function useKeptFocus(home: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = home.current?.parentElement;
    return root ? keepFocus(root, () => home.current?.focus({ preventScroll: true })) : undefined;
  }, [home]);
}

function keepFocus(root: HTMLElement, goHome: () => void): () => void {
  let held: HTMLElement | null = null;
  let used: readonly HTMLElement[] = [];
  // While the user works in Excel's own cells, the pane does not call them back.
  let away = false;

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    // A tab is not where its view was worked with.
    if (target.closest('[role="tablist"]')) return;
    used = [target, ...used.filter((other) => other !== target)].slice(0, REMEMBERED);
  };
  const letGo = ({ target }: MouseEvent): void => {
    if (target instanceof Node && !held?.contains(target)) held = null;
  };
  const leave = (): void => void (away = true);
  const comeBack = (): void => void (away = false);
  const restore = (): void => {
    if (away || held === null || hasFocus()) return;
    if (held.isConnected && held.matches(":disabled")) return;
    const candidates = held.isConnected ? [held, ...used] : used;
    if (!candidates.some(takesFocus)) goHome();
  };

  const observer = new MutationObserver(restore);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  root.addEventListener("focusin", remember);
  document.addEventListener("mousedown", letGo, true);
  window.addEventListener("blur", leave);
  window.addEventListener("focus", comeBack);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", remember);
    document.removeEventListener("mousedown", letGo, true);
    window.removeEventListener("blur", leave);
    window.removeEventListener("focus", comeBack);
  };
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

/** What is hidden, disabled or gone does not. */
function takesFocus(control: HTMLElement): boolean {
  if (control.isConnected) control.focus({ preventScroll: true });
  return document.activeElement === control;
}
