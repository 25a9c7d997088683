/** Where something stands in a document, counted as data/README.md counts. Null where the place has none. */
export interface Place {
  readonly chapter: number | null;
  readonly section: number | null;
  /** The number of the box (专栏). */
  readonly box: number | null;
  readonly item: number | null;
  /** Every paragraph that is not blank counts, those in the cells of tables too; the first is 1. */
  readonly paragraph: number;
}

/** A paragraph and what stands over it. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** As printed, without the blanks around it. */
  readonly text: string;
  /** Where the numbering (1., （一）) ends and the text itself begins. */
  readonly start: number;
  /** The headings over it, the outermost first; a heading stands among them itself. */
  readonly headings: readonly string[];
  /** A heading, a line of the contents or a title: not read for figures. */
  readonly isHeading: boolean;
  readonly place: Place;
}

export interface TableCell {
  readonly text: string;
  /** The number of its first paragraph; where it has none, that of the paragraph before it. */
  readonly paragraph: number;
}

export interface DocumentTable {
  readonly kind: "table";
  /** The line over it that names it; empty where none does. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Of its first paragraph. */
  readonly place: Place;
}

export type Block = Paragraph | DocumentTable;

/** A place where the copy seems to be damaged: shown, never corrected in silence. */
export interface PossibleErratum {
  readonly paragraph: number;
  readonly printed: string;
  /** How it would read if it is damaged. */
  readonly read: string;
  readonly reason: "itemNumberRunsOn" | "rangeWithoutDash" | "unitMissing" | "bracketMissing";
}

/** A document as its readers see it, whatever format it came in. */
export interface PlanDocument {
  readonly blocks: readonly Block[];
  readonly errata: readonly PossibleErratum[];
}
