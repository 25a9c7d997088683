import type { Addin } from "../../excel/jsdom-host";

/**
 * Does something just before Excel carries out a request, as a user or a co-author can between any two of them.
 *
 * @param nth 1 is the next request
 * @returns tells how many requests there have been
 */
export function beforeRequest(excel: Addin, nth: number, act: () => void): () => number {
  const { faults } = excel;
  const next = faults.next.bind(faults);
  let seen = 0;
  faults.next = () => {
    seen += 1;
    if (seen === nth) act();
    return next();
  };
  return () => {
    faults.next = next;
    return seen;
  };
}
