/** Clicks on the add-in's ribbon buttons. */
import type { Endpoint } from "./endpoint";

export class Ribbon {
  private readonly running = new Map<string, () => void>();
  private lastCommand = 0;

  constructor(private readonly endpoint: Endpoint) {}

  /** Clicks a button; resolves when the add-in has called `event.completed()`. @param actionId as in the manifest */
  async click(actionId: string, controlId = actionId): Promise<void> {
    const commandId = `command-${++this.lastCommand}`;
    const completed = new Promise<void>((resolve) => this.running.set(commandId, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    this.endpoint.fire("appCommandInvoked", [commandId, actionId, source]);
    await completed;
  }

  completed(commandId: string): void {
    this.running.get(commandId)?.();
    this.running.delete(commandId);
  }
}
