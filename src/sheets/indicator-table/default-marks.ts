/** What stands in place of a figure; apart from the cells that show it, because the pane knows it from its first moment. */

/** What a cell shows where there is no figure. They stand in columns of figures, so no formula takes them for one. */
export interface Marks {
  /** The plan sets no such thing, or it does not apply: no target, no unit, a rate of growth from zero. */
  readonly none: string;
  /** It exists but the plan does not publish it: a baseline, an earlier year. */
  readonly notAvailable: string;
}

/** One mark for both, as Chinese yearbooks print them. Whoever wants to tell the two apart chooses another in the settings. */
export const defaultMarks: Marks = { none: "—", notAvailable: "—" };
