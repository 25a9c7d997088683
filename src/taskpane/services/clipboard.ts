/**
 * Puts a text on the clipboard. Inside Excel on the web the Clipboard API is often refused by policy, and on a page of
 * an intranet without https there is none, so the older copy command is the second try; it also takes cells as HTML.
 *
 * @param html the same for programs that take more than text
 * @returns whether it was copied
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  if (html !== undefined) return copyBySelection(text, html);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string, html?: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.appendChild(field);
  field.select();
  field.addEventListener("copy", (event) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  });
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
