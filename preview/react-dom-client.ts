/** React 18's `react-dom/client` for React 17, as far as Univer uses it. */
import type { ReactElement } from "react";
import { render, unmountComponentAtNode } from "react-dom";

interface Root {
  render(element: ReactElement): void;
  unmount(): void;
}

export function createRoot(container: Element): Root {
  return {
    render: (element) => {
      render(element, container);
    },
    unmount: () => {
      unmountComponentAtNode(container);
    },
  };
}
