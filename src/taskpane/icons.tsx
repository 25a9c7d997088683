import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import { type IconName, iconPaths } from "./icon-paths";

function drawing(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Gives Fabric the pane's icons as inline SVG. Call once, before the first render. */
export function registerPaneIcons(): void {
  const names = Object.keys(iconPaths) as IconName[];
  const icons = Object.fromEntries(names.map((name) => [name, drawing(iconPaths[name])]));
  registerIcons({ style: { display: "inline-flex" }, icons });
}
