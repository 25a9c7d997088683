/** What the built functions.js registers, found by running it where only the registries exist. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

export interface Registrations {
  readonly functions: readonly string[];
  readonly actions: readonly string[];
}

/**
 * Evaluates functions.js in an empty realm with stand-ins for the two registries of Office.
 *
 * @param folder the built site
 * @throws whatever functions.js throws while it loads
 */
export function readRegistrations(folder: string): Registrations {
  const functions: string[] = [];
  const actions: string[] = [];
  const realm = createContext({
    CustomFunctions: { associate: (id: string) => functions.push(id) },
    Office: {
      actions: { associate: (id: string) => actions.push(id) },
      onReady: () => new Promise(() => undefined),
    },
  });
  runInContext(readFileSync(join(folder, "functions.js"), "utf8"), realm);
  return { functions, actions };
}
