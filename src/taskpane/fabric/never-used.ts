import type { ReactElement } from "react";

/** In the place of Fabric's pictures inside icons: the pane's icons are all drawings. */
export function Image(): null {
  return null;
}

interface KeytipDataProps {
  children(attributes: Readonly<Record<string, never>>): ReactElement;
}

/** In the place of Fabric's key tips, of which the pane has none: what would carry one is drawn without. */
export function KeytipData({ children }: KeytipDataProps): ReactElement {
  return children({});
}

/** In the place of what colours style sheets that are files: Fabric's are all made by its components. */
export function loadTheme(): void {}
