import { useState } from "react";
import type { ComponentType } from "react";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { CellPlace } from "../../feedback/PlaceLink";
import { usePane } from "../../context/PaneContext";
import { ActualsReport } from "./ActualsReport";
import type { Answer, LinkAction } from "./answer";
import type { PrintedTable } from "../../../excel/tables/printed-table";
import type { ArrangeTableProps } from "./ArrangeTable";
import { AnswerBar } from "./AnswerBar";
import { LinkActions } from "./LinkActions";
import { LinkState } from "./LinkState";
import { useActuals } from "./useActuals";
import { useActualsTexts } from "./useActualsTexts";

/** A printed table that is being made into one of actual figures, and the view for it, which is loaded with the first one. */
interface Arranging {
  readonly View: ComponentType<ArrangeTableProps>;
  readonly table: PrintedTable;
}

/** 实际值: which table of the workbook holds the actual figures, and what is wrong with it. */
export function ActualsSection(): JSX.Element {
  const { workbook, actuals: services } = usePane().services;
  const { section } = useActualsTexts();
  const { actuals, refresh } = useActuals();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [running, setRunning] = useState(false);
  const [arranging, setArranging] = useState<Arranging | null>(null);

  const run = async (change: LinkAction): Promise<void> => {
    setRunning(true);
    setArranging(null);
    setAnswer(await change().catch((error: unknown): Answer => ({ kind: "failed", error })));
    await refresh();
    setRunning(false);
  };

  const arrange: LinkAction = async () => {
    const [{ ArrangeTable }, table] = await Promise.all([
      import("./ArrangeTable"),
      services.readPrintedTable(),
    ]);
    setArranging({ View: ArrangeTable, table });
    return null;
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
      {arranging ? (
        <arranging.View
          table={arranging.table}
          linked={link?.kind === "linked" ? link.table.name : null}
          run={(change) => void run(change)}
          close={() => setArranging(null)}
        />
      ) : (
        <LinkActions
          link={link}
          run={(change) => void run(change)}
          arrange={() => void run(arrange)}
        />
      )}
    </>
  );
}

const heading = mergeStyles({ margin: "8px 0 4px", fontSize: 14, fontWeight: 600 });
