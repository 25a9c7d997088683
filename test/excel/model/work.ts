/** How much the stand-in has done: tests compare it for n and 10 n, since times depend on the machine. */
export const work = {
  /** Cells looked at when those of an area were sought. */
  cellsVisited: 0,
  /** Formulas cut into tokens. */
  formulasRead: 0,
  /** Formulas computed. */
  formulasComputed: 0,
};

/** What a piece of work comes to. */
export function workOf(run: () => void): typeof work {
  const before = { ...work };
  run();
  return {
    cellsVisited: work.cellsVisited - before.cellsVisited,
    formulasRead: work.formulasRead - before.formulasRead,
    formulasComputed: work.formulasComputed - before.formulasComputed,
  };
}
