import { useState } from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

export interface PickButtonProps {
  /** The label of the field that takes the cells. */
  readonly label: string;
  readonly pick: (address: string, values: readonly (readonly unknown[])[] | null) => void;
}

/** Takes the cells that are selected in Excel. */
export function PickButton({ label, pick }: PickButtonProps): JSX.Element {
  const { services } = usePane();
  const pages = usePageTexts();
  const [failed, setFailed] = useState(false);

  const read = async (): Promise<void> => {
    try {
      const { address, values } = await services.selection.read();
      setFailed(false);
      pick(address, values);
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      <IconButton
        iconProps={{ iconName: "Table" }}
        title={pages.formula.pick(label)}
        ariaLabel={pages.formula.pick(label)}
        onClick={() => void read()}
      />
      {failed && <span role="alert">{pages.formula.notPicked}</span>}
    </>
  );
}
