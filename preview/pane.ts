/** Excel's side of the task pane: title bar, close button, and the frame the add-in's page lives in. */
export class TaskPane {
  readonly frame: HTMLIFrameElement;

  constructor(
    private readonly element: HTMLElement,
    { title, close }: { readonly title: string; readonly close: string }
  ) {
    const header = document.createElement("header");
    const heading = Object.assign(document.createElement("h2"), { textContent: title });
    const button = Object.assign(document.createElement("button"), {
      textContent: "×",
      title: close,
    });
    button.setAttribute("aria-label", close);
    button.addEventListener("click", () => this.hide());
    header.append(heading, button);
    this.frame = Object.assign(document.createElement("iframe"), { title });
    element.replaceChildren(header);
  }

  /** Loads the page. The frame must have its name, in which office.js finds its host, by now. */
  load(): void {
    this.element.append(this.frame);
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** The page in the frame keeps running while it is hidden, as in a shared runtime. */
  hide(): void {
    this.element.hidden = true;
  }

  show(): void {
    this.element.hidden = false;
  }
}
