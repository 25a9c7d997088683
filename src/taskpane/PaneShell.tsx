import { hiddenContentStyle, mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { FindView } from "./find/FindView";
import { usePane } from "./state/PaneContext";
import { ThemedRoot } from "./ThemedRoot";

/** The pane as it is drawn from its state. */
export function PaneShell(): JSX.Element {
  const { texts, theme } = usePane();
  return (
    <ThemedRoot theme={theme}>
      <h1 className={heading}>{texts.name}</h1>
      <FindView />
    </ThemedRoot>
  );
}

/** Excel shows the name above the pane; it is here for screen readers. */
const heading = mergeStyles(hiddenContentStyle);
