import { useState } from "react";
import { usePane } from "../context/PaneContext";

export interface Copying {
  /** What was copied, or that it could not be; empty before the first copy. */
  readonly answer: string;
  readonly copy: (text: string) => Promise<void>;
}

/** Puts texts on the clipboard and says how that went. */
export function useCopying(): Copying {
  const { services, texts } = usePane();
  const [answer, setAnswer] = useState("");
  return {
    answer,
    copy: async (text) => {
      const { copiedText, notCopiedText } = texts.problem;
      setAnswer((await services.copy(text)) ? copiedText(text) : notCopiedText(text));
    },
  };
}
