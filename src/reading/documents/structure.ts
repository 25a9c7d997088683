import type {
  Block,
  Paragraph,
  Place,
  PlanDocument,
  PossibleErratum,
  DocumentTable,
} from "./document";
import type { BoxEnd, Flow, FlowTable, FlowCell, Line } from "./flow";
import {
  boxNumberOf,
  isContents,
  isWholeHeading,
  type Label,
  labelOf,
  type Numbering,
  NUMBERINGS,
  runInHeading,
} from "./headings";
import { tablesFromCells } from "./cell-by-cell";

interface Levels {
  readonly chapter: Numbering | null;
  readonly section: Numbering | null;
}

/**
 * Notes of every paragraph where it stands: chapter, section, box, item and its number. Chapters and sections are
 * counted by the two outermost numberings that the document uses (第一章 and 一、, or 一、 and （一）).
 *
 * @example structured(readPlainText("一、主要目标\n到2025年，……")).blocks[1].place // { chapter: 1, …, paragraph: 2 }
 */
export function structured(raw: Flow): PlanDocument {
  const flow = tablesFromCells(raw);
  return new Structure(levelsOf(flow)).read(flow);
}

/** Bracketed numbers and digits count items, and sections only where nothing else does. */
function levelsOf(flow: Flow): Levels {
  const used = new Set<Numbering>();
  for (const each of flow) {
    if (each.kind !== "line" || isContents(each.text)) continue;
    const label = labelOf(each.text);
    if (label !== null && label.numbering !== "digit" && label.numbering !== "bracketedDigit") {
      used.add(label.numbering);
    }
  }
  const order = NUMBERINGS.map(({ kind }) => kind).filter((kind) => used.has(kind));
  const [first = null, ...rest] = order.filter((kind) => kind !== "part" || !used.has("chapter"));
  return { chapter: first, section: rest[0] ?? null };
}

interface Heading {
  readonly rank: number;
  readonly text: string;
}

class Structure {
  private chapter: number | null = null;
  private section: number | null = null;
  private box: number | null = null;
  /** The last item of the box or list; null before the first. */
  private item: number | null = null;
  private boxHasText = false;
  private paragraph = 0;
  private headings: readonly Heading[] = [];
  private title = "";
  private readonly blocks: Block[] = [];
  private readonly errata: PossibleErratum[] = [];

  constructor(private readonly levels: Levels) {}

  read(flow: Flow): PlanDocument {
    flow.forEach((each, index) => {
      if (each.kind === "grid") this.addTable(each);
      else if (each.kind === "line") this.addLine(each, flow[index + 1]);
      else this.endBox();
    });
    return { blocks: this.blocks, errata: this.errata };
  }

  private addLine(line: Line, next: Line | FlowTable | BoxEnd | undefined): void {
    this.paragraph++;
    const { text } = line;
    if (isContents(text)) return this.addHeadingLine(text);
    const box = boxNumberOf(text);
    if (box !== null) return this.beginBox(box, text);
    const label = labelOf(text) ?? (line.level === null ? null : this.unnumbered(line.level));
    const isItem = label !== null && isItemLabel(label) && !this.counts(label);
    if (label !== null && !isItem) return this.addNumbered(text, label, line);
    const runsOn = label === null ? this.numberThatRunsOn(text, next) : null;
    const item = isItem ? label.number : (runsOn ?? line.number);
    if (this.box !== null && item === null && (this.item !== null || this.boxHasText))
      this.endBox();
    this.item = item ?? this.item;
    if (item === null && this.box === null) this.item = null;
    if (this.box !== null) this.boxHasText = true;
    const start = runsOn === null ? (label?.length ?? 0) : String(runsOn).length;
    this.push(text, start, item !== null && isWholeHeading(text) && text.length < 25);
    this.title = text.length <= 60 ? text : "";
  }

  /** A digit where the next item's number is due, with the point behind it lost: 83D打印 after item 7. */
  private numberThatRunsOn(
    text: string,
    next: Line | FlowTable | BoxEnd | undefined
  ): number | null {
    const due = (this.item ?? 0) + 1;
    if (this.item === null || !text.startsWith(String(due))) return null;
    const after = next?.kind === "line" ? (labelOf(next.text)?.number ?? null) : null;
    if (after !== null && after !== due + 1) return null;
    const length = String(due).length;
    if (!/^[0-9A-Za-z\p{Script=Han}]/u.test(text.slice(length))) return null;
    this.errata.push({
      ...{ paragraph: this.paragraph, printed: text.slice(0, length + 4) },
      ...{ read: `${due}. ${text.slice(length, length + 4)}`, reason: "itemNumberRunsOn" },
    });
    return due;
  }

  private addNumbered(text: string, label: Label, line: Line): void {
    const rank = NUMBERINGS.findIndex(({ kind }) => kind === label.numbering);
    const isHeading = line.level !== null || isWholeHeading(text);
    const start = isHeading ? null : runInHeading(text, label.length);
    if (isHeading || start !== null) {
      const end = start === null ? text.length : start - 1;
      this.headings = [
        ...this.headings.filter((heading) => heading.rank < rank),
        { rank, text: text.slice(label.length, end) },
      ];
      this.place(label);
    }
    if (isHeading) this.addHeadingLine(text);
    else this.push(text, label.length, false);
  }

  private place(label: Label): void {
    const isChapter = label.numbering === this.levels.chapter;
    const isSection = label.numbering === this.levels.section;
    if (isChapter) [this.chapter, this.section] = [label.number, null];
    if (isSection) this.section = label.number;
    this.endBox();
    this.item = null;
  }

  private counts(label: Label): boolean {
    return label.numbering === this.levels.chapter || label.numbering === this.levels.section;
  }

  /** A heading that the format marks and counts itself, or not at all: by its level. */
  private unnumbered(level: number): Label | null {
    const numbering = [this.levels.chapter ?? "chapter", this.levels.section ?? "plain"][level - 1];
    if (numbering === undefined) return null;
    const before = level === 1 ? this.chapter : this.section;
    const printed = this.levels.chapter !== null;
    return { numbering, number: printed ? (before ?? 0) : (before ?? 0) + 1, length: 0 };
  }

  private beginBox(box: number, text: string): void {
    this.box = box;
    this.item = null;
    this.boxHasText = false;
    this.headings = [
      ...this.headings.filter(({ rank }) => rank < BOX_RANK),
      { rank: BOX_RANK, text },
    ];
    this.addHeadingLine(text);
  }

  private endBox(): void {
    if (this.box === null) return;
    this.box = null;
    this.item = null;
    this.headings = this.headings.filter(({ rank }) => rank < BOX_RANK);
  }

  private addHeadingLine(text: string): void {
    this.push(text, 0, true);
    this.title = text;
  }

  private push(text: string, start: number, isHeading: boolean): void {
    const paragraph: Paragraph = {
      ...{ kind: "paragraph", text, start, isHeading },
      headings: this.headings.map((heading) => heading.text),
      place: this.placed(this.paragraph),
    };
    this.blocks.push(paragraph);
  }

  private addTable(grid: FlowTable): void {
    // 专栏1 …: a box often names itself in the first row of its table.
    const [top = []] = grid.rows;
    const heading = top.filter((cell) => cell.length > 0).length === 1 ? (top.flat()[0] ?? "") : "";
    const box = boxNumberOf(heading);
    if (box !== null) {
      this.paragraph++;
      this.beginBox(box, heading);
    }
    const rows = box === null ? grid.rows : grid.rows.slice(1);
    const first = this.paragraph + 1;
    const cells = rows.map((row) => row.map((cell) => this.cell(cell)));
    const table: DocumentTable = {
      ...{ kind: "table", title: this.title, rows: cells, place: this.placed(first) },
      headings: this.headings.map((heading) => heading.text),
    };
    this.blocks.push(table);
    this.title = "";
    if (box !== null) this.endBox();
  }

  private cell(lines: FlowCell) {
    const paragraph = this.paragraph + (lines.length > 0 ? 1 : 0);
    this.paragraph += lines.length;
    return { text: lines.join(""), paragraph };
  }

  private placed(paragraph: number): Place {
    const { chapter, section, box, item } = this;
    return { chapter, section, box, item, paragraph };
  }
}

/** Behind every numbering but those of items. */
const BOX_RANK = 5;

function isItemLabel({ numbering }: Label): boolean {
  return numbering === "digit" || numbering === "bracketedDigit" || numbering === "bracketed";
}
