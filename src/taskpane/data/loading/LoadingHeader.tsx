import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { PageHeader } from "../../PageHeader";
import { usePlanTexts } from "../usePlanTexts";
import { usePlanDesk } from "./PlanDeskContext";

/** The title of a step of loading a plan, and the way back to the plans. */
export function LoadingHeader({
  title,
  leave,
}: {
  readonly title: string;
  /** The way back, where it is not the desk of plans that is left. */
  readonly leave?: (() => void) | undefined;
}): JSX.Element {
  const { desk } = usePlanDesk();
  const { back } = usePlanTexts();
  return (
    <div className={wide}>
      <PageHeader title={title} back={{ label: back, go: leave ?? (() => desk.leave()) }} />
    </div>
  );
}

/** A page header reaches from edge to edge, the sections of the tab do not. */
const wide = mergeStyles({ margin: "0 -12px" });
