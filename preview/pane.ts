/** Excel's side of the task pane: title bar, close button, and the frame the add-in's page lives in. */
export class TaskPane {
  readonly frame: HTMLIFrameElement;

  constructor(
    private readonly element: HTMLElement,
    texts: { readonly title: string; readonly closeLabel: string; readonly close: () => void }
  ) {
    const { title, closeLabel, close } = texts;
    const heading = Object.assign(document.createElement("h2"), { textContent: title });
    const button = Object.assign(document.createElement("button"), {
      textContent: "×",
      title: closeLabel,
      ariaLabel: closeLabel,
    });
    button.addEventListener("click", close);
    const header = document.createElement("header");
    header.append(heading, button);
    this.frame = Object.assign(document.createElement("iframe"), { title });
    element.replaceChildren(header, this.frame);
  }

  /** The page in the frame keeps running while it is hidden, as in a shared runtime. */
  show(open: boolean): void {
    this.element.hidden = !open;
  }
}
