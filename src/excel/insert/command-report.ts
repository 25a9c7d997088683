import type { InsertionReport, Observer, Placement } from "./insertion";

/** What a command inserts. */
export type CommandThing =
  | "table"
  | "monitoring"
  | "summary"
  | "final"
  | "midterm"
  | "chart"
  | "value"
  | "citation"
  | "gaps";

/** An insertion that can go to several places. */
export type PlacedCommand = (
  placement: Placement,
  observer: Observer
) => Promise<Omit<InsertionReport, "tables">>;

/** How a command of the ribbon or the context menu goes. It has no place of its own to say it: the pane does. */
export type CommandReport =
  | { readonly state: "begun" }
  | {
      readonly state: "done";
      readonly thing: CommandThing;
      readonly destination: Omit<InsertionReport, "tables">;
    }
  | {
      readonly state: "failed";
      readonly error: unknown;
      readonly thing?: CommandThing;
      /** The same insertion at another place; only where another place can help. */
      readonly elsewhere?: PlacedCommand;
    }
  /** What is to be looked at: an indicator by its qualified id, the check of the workbook, or the pane as it is. */
  | { readonly state: "shown"; readonly view: { readonly card: string } | "check" | "pane" };
