import { useState } from "react";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { CellPlace } from "../../feedback/PlaceLink";
import { usePane } from "../../context/PaneContext";
import { ActualsReport } from "./ActualsReport";
import type { Answer, LinkAction } from "./answer";
import { AnswerBar } from "./AnswerBar";
import { LinkActions } from "./LinkActions";
import { LinkState } from "./LinkState";
import { useActuals } from "./useActuals";
import { useActualsTexts } from "./useActualsTexts";

/** 实际值: which table of the workbook holds the actual figures, and what is wrong with it. */
export function ActualsSection(): JSX.Element {
  const { workbook } = usePane().services;
  const { section } = useActualsTexts();
  const { actuals, refresh } = useActuals();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [running, setRunning] = useState(false);

  const run = async (change: LinkAction): Promise<void> => {
    setRunning(true);
    setAnswer(await change().catch((error: unknown): Answer => ({ kind: "failed", error })));
    await refresh();
    setRunning(false);
  };

  const goTo = (place: CellPlace): void =>
    void workbook.goTo(place).catch((error: unknown) => setAnswer({ kind: "failed", error }));

  if (running || actuals.state === "reading") {
    return (
      <div role="status">
        <ProgressIndicator label={section.running} />
      </div>
    );
  }
  const link = actuals.state === "read" ? actuals.link : null;
  return (
    <>
      <h2 className={heading}>{section.title}</h2>
      <p>{section.about}</p>
      {answer && <AnswerBar answer={answer} />}
      {link ? (
        <LinkState link={link} />
      ) : (
        actuals.state === "failed" && (
          <AnswerBar answer={{ kind: "failed", error: actuals.error }} />
        )
      )}
      {link?.kind === "linked" && <ActualsReport checked={link} goTo={goTo} />}
      <LinkActions link={link} run={(change) => void run(change)} />
    </>
  );
}

const heading = mergeStyles({ margin: "8px 0 4px", fontSize: 14, fontWeight: 600 });
