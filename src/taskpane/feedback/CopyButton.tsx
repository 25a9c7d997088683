import { useEffect, useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { hiddenContentStyle, mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { TaskpaneTexts } from "../../i18n/taskpane";

export interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly texts: TaskpaneTexts;
  readonly copy: (text: string) => Promise<boolean>;
}

/** How long the button says that it has copied. */
const ANSWER_MS = 2000;

const hidden = mergeStyles(hiddenContentStyle);

/** A button that puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, text, texts, copy }: CopyButtonProps): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (copied !== true) return undefined;
    const timer = setTimeout(() => setCopied(null), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <>
      <ActionButton
        iconProps={{ iconName: copied ? "CheckMark" : "Copy" }}
        text={copied ? texts.problem.copied : label}
        onClick={() => void copy(text).then(setCopied)}
      />
      <span role="status" className={copied === false ? undefined : hidden}>
        {copied === null ? "" : copied ? texts.problem.copied : texts.problem.notCopied}
      </span>
    </>
  );
}
