import { commandIds, type CommandId } from "./command-ids";
import type { CommandReport } from "../excel/insert/command-report";

/** Tells the pane how a command went. */
export type Tell = (report: CommandReport) => Promise<void>;

/** Tells Excel which code answers which command. What they do is loaded when one is first used. */
export function registerCommands(tell: Tell): void {
  for (const id of commandIds) {
    // Excel waits for `completed` and takes no further click until it comes, so it always comes. Keys give no event.
    Office.actions.associate(
      id,
      (event?: Office.AddinCommands.Event) => void run(id, tell).finally(() => event?.completed())
    );
  }
}

async function run(id: CommandId, tell: Tell): Promise<void> {
  await tell({ state: "begun" });
  const report = await import("./commands").then(
    ({ runCommand }) => runCommand(id),
    (error: unknown): CommandReport => ({ state: "failed", error })
  );
  await tell(report);
}
