import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { ActualsTexts } from "../../../i18n/actuals";
import type { Locale } from "../../../i18n/locale";
import { errorText } from "../../feedback/error-text";
import { usePane } from "../../state/PaneContext";
import type { Answer } from "./answer";
import { useActualsTexts } from "./useActualsTexts";

/** What came of linking, inserting or unlinking. */
export function AnswerBar({ answer }: { readonly answer: Answer }): JSX.Element {
  const { locale } = usePane();
  const texts = useActualsTexts();
  return (
    <MessageBar
      messageBarType={answer.kind === "unlinked" ? MessageBarType.success : MessageBarType.error}
      isMultiline
    >
      {answerText(answer, texts, locale)}
    </MessageBar>
  );
}

function answerText(
  answer: Answer,
  { section, headings, separator }: ActualsTexts,
  locale: Locale
): string {
  switch (answer.kind) {
    case "failed":
      return errorText(answer.error, locale);
    case "unlinked":
      return section.unlinked;
    case "unsuitable": {
      const { table, faults } = answer.linking;
      return section.unreadable(table.name, faults.map(headings).join(separator));
    }
  }
}
