import { useEffect, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";

/** Whether the browser keeps the plans, where no workbook does. Nothing is kept unless the user says so. */
export function KeepPlans(): JSX.Element | null {
  const { keeping } = usePane().services.plans;
  const { summary } = usePlanTexts();
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    void keeping?.isOn().then((isOn) => {
      if (isShown) setKept(isOn);
    });
    return () => {
      isShown = false;
    };
  }, [keeping]);
  if (!keeping || kept === null) return null;
  const change = async (isWanted: boolean): Promise<void> => {
    if (isWanted) return setKept(await keeping.turnOn());
    await keeping.turnOff();
    setKept(false);
  };
  return (
    <Checkbox
      styles={{ root: { margin: "8px 0" } }}
      label={summary.keep}
      checked={kept}
      onChange={(_event, isWanted = false) => void change(isWanted)}
    />
  );
}
