import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProblemBar } from "../../feedback/ProblemBar";
import type { Answer } from "./answer";
import { useActualsTexts } from "./useActualsTexts";

/** What came of linking, inserting or unlinking. */
export function AnswerBar({ answer }: { readonly answer: Answer }): JSX.Element {
  const { section, arranged, headings, separator } = useActualsTexts();
  switch (answer.kind) {
    case "failed":
      return <ProblemBar error={answer.error} />;
    case "unlinked":
      return <MessageBar messageBarType={MessageBarType.success}>{section.unlinked}</MessageBar>;
    case "inserted":
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {section.inserted(answer.table)}
        </MessageBar>
      );
    case "arranged":
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {arranged.written(answer.table, answer.count)}
        </MessageBar>
      );
    case "unsuitable": {
      const { table, faults } = answer.linking;
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {section.unreadable(table.name, faults.map(headings).join(separator))}
          {arranged.instead}
        </MessageBar>
      );
    }
  }
}
