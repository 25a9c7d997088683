import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { formatArea } from "../../../sheets/spec/address";
import type { CheckedLink } from "./linked-actuals";
import { useActualsTexts } from "./useActualsTexts";

/** Which table is linked. */
export function LinkState({ link }: { readonly link: CheckedLink }): JSX.Element {
  const { section } = useActualsTexts();
  switch (link.kind) {
    case "none":
      return <p role="status">{section.none}</p>;
    case "lost":
      return (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {section.lost}
        </MessageBar>
      );
    case "linked": {
      const { name, sheet, area } = link.table;
      return <p role="status">{section.linked(name, `${sheet}!${formatArea(area)}`)}</p>;
    }
  }
}
