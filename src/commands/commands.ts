import { qualifiedId } from "../core/lookup";
import { freezeFormulas } from "../excel/formulas/formulas";
import { insertGapColumns } from "../excel/tables/selection-gaps";
import { currentLocale } from "../i18n/locale";
import { insertCitations, insertTargets, namedIndicator } from "./beside-selection";
import { evaluationThing, insertEvaluation, sheetCommands } from "./sheets";
import type { CommandId } from "./command-ids";
import type { CommandReport, CommandThing, PlacedCommand } from "../excel/insert/command-report";

/**
 * Does what a button of the ribbon or an entry of the context menu says. Never rejects: whatever goes wrong is in the
 * report, together with where else it could go.
 */
export async function runCommand(id: CommandId): Promise<CommandReport> {
  try {
    return await commands[id]();
  } catch (error) {
    return { state: "failed", error };
  }
}

const commands: Readonly<Record<CommandId, () => Promise<CommandReport>>> = {
  insertHeadlineTable: () => placed("table", "activeCell"),
  insertMonitoring: () => placed("monitoring", "newSheet"),
  insertSummary: () => placed("summary", "newSheet"),
  insertPathChart: () => placed("chart", "newSheet"),
  insertEvaluation: () => inserted(evaluationThing(), insertEvaluation),
  insertTarget: () => inserted("value", insertTargets),
  insertCitation: () => inserted("citation", insertCitations),
  insertGaps: () =>
    inserted("gaps", () => insertGapColumns({ side: "besideSelection", locale: currentLocale() })),
  showPane: async () => ({ state: "shown", view: "pane" }),
  showIndicator: async () => ({
    state: "shown",
    view: { card: qualifiedId(await namedIndicator()) },
  }),
  showCheck: async () => ({ state: "shown", view: "check" }),
  freezeWorkbook: async () => {
    await freezeFormulas("workbook");
    // The check names what stands there now, and brings the formulas back.
    return { state: "shown", view: "check" };
  },
};

async function placed(
  thing: keyof typeof sheetCommands,
  placement: Parameters<PlacedCommand>[0]
): Promise<CommandReport> {
  const elsewhere = sheetCommands[thing];
  try {
    return { state: "done", thing, destination: await elsewhere(placement, {}) };
  } catch (error) {
    return { state: "failed", error, thing, elsewhere };
  }
}

async function inserted(
  thing: CommandThing,
  insert: () => ReturnType<PlacedCommand>
): Promise<CommandReport> {
  return { state: "done", thing, destination: await insert() };
}
