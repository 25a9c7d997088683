import type { ReactNode } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { usePane } from "../context/PaneContext";
import { CopyButton } from "./CopyButton";
import { errorText, supportText } from "./error-text";

export interface ProblemBarProps {
  readonly error: unknown;
  /** Buttons for what can be done next. */
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** An error in words, with what support needs to copy. */
export function ProblemBar({ error, children, onDismiss }: ProblemBarProps): JSX.Element {
  const { services, locale, texts } = usePane();
  return (
    <MessageBar
      messageBarType={MessageBarType.error}
      isMultiline
      onDismiss={onDismiss}
      dismissButtonAriaLabel={texts.insertion.dismiss}
    >
      <span className={message}>{errorText(error, locale)}</span>
      <div className={actions}>
        {children}
        <CopyButton
          label={texts.problem.copy}
          text={supportText(error, locale)}
          texts={texts}
          copy={services.copy}
        />
      </div>
    </MessageBar>
  );
}

const message = mergeStyles({ overflowWrap: "anywhere" });

const actions = mergeStyles({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 8,
  marginTop: 8,
});
