/** A text and where it would be mended. */
export interface TextCell {
  readonly text: string;
  readonly heading: string;
  /** What stands there, where `text` is what it means. */
  readonly typed?: string;
  /** For what is told of the whole plan: the row above the table; null where it is told beside it. */
  readonly line?: number | null;
  /** Where a row could tell it for itself. */
  readonly ownHeading?: string;
}

/** The other cell where the first is blank. */
export function firstFilled(cell: TextCell, other: TextCell): TextCell {
  return cell.text === "" ? other : cell;
}
