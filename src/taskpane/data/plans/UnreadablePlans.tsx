import { useEffect } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { usePlanTexts } from "../usePlanTexts";

/** Plans in the workbook that cannot be used, with the reason, and a way to get rid of them. */
export function UnreadablePlans(): JSX.Element | null {
  const { desk, work } = usePlanDesk();
  const { atHand } = usePlanTexts();
  useEffect(() => void desk.look(), [desk]);
  if (work.unreadable.length === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline>
      <strong>{atHand.unreadable}</strong>
      <p>{atHand.unreadableHint}</p>
      <ul className={list}>
        {work.unreadable.map(({ id, reason }) => (
          <li key={id}>
            {atHand.unreadableItem(id, atHand.reasons[reason])}{" "}
            <ActionButton
              text={atHand.remove}
              ariaLabel={atHand.removeNamed(id)}
              disabled={work.storing.state === "running"}
              onClick={() => void desk.drop(id, id)}
            />
          </li>
        ))}
      </ul>
    </MessageBar>
  );
}

const list = mergeStyles({
  margin: 0,
  paddingLeft: 16,
  selectors: { ".ms-Button": { height: 24 } },
});
