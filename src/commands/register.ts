import type { InsertionReport, Observer, Placement } from "../excel/insert/insertion";

/** A ribbon button that did nothing, and why. */
export interface FailedCommand {
  readonly error: unknown;
  /** The same insertion at another place; only where another place can help. */
  readonly elsewhere?: (placement: Placement, observer: Observer) => Promise<InsertionReport>;
}

/** Shows the user a failed command. */
export type ReportFailure = (failed: FailedCommand) => Promise<void>;

interface Command {
  run(): Promise<unknown>;
  readonly elsewhere?: FailedCommand["elsewhere"];
}

/**
 * Tells Excel which code answers which ribbon button. The ids are those of manifest.xml; what the buttons do is
 * loaded when one is first pressed.
 *
 * @param report called when a command fails
 */
export function registerCommands(report: ReportFailure): void {
  const insertTable: FailedCommand["elsewhere"] = async (placement, observer) =>
    (await import("./headline-table")).insertHeadlineTable(placement, observer);
  register(report, "insertHeadlineTable", {
    run: () => insertTable("activeCell", {}),
    elsewhere: insertTable,
  });
  register(report, "insertCitation", {
    run: async () => (await import("./citation")).insertCitation(),
  });
}

/** Excel waits for `completed` and takes no further click until it comes, so it always comes. */
function register(report: ReportFailure, id: string, { run, elsewhere }: Command): void {
  Office.actions.associate(
    id,
    (event: Office.AddinCommands.Event) =>
      void run()
        .catch((error: unknown) => report({ error, elsewhere }))
        .finally(() => event.completed())
  );
}
