/** Time limits that run out on demand instead of after minutes. */
import { REQUEST_LIMIT_MINUTES } from "../../../src/excel/session/time-limit";

const LIMIT = REQUEST_LIMIT_MINUTES * 60_000;

export interface TimeLimits {
  /** All limits that run now are over. */
  expire(): void;
  /** How many limits are running. */
  running(): number;
  restore(): void;
}

/** Keeps the timers of the limit of one request and lets all others run. */
export function holdTimeLimits(): TimeLimits {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<object, () => void>();
  const set = (run: () => void, ms?: number): object => {
    if (ms !== LIMIT) return setTimeout(run, ms);
    const limit = {};
    held.set(limit, run);
    return limit;
  };
  const clear = (timer: object): void => {
    if (!held.delete(timer)) clearTimeout(timer as NodeJS.Timeout);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  return {
    expire: () => held.forEach((run) => run()),
    running: () => held.size,
    restore: () => void Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}
