import type { Basis, Comparator } from "../../core/types";

/** A printed figure, understood: nothing in it that the text does not print. */
export interface Figure {
  readonly comparator: Exclude<Comparator, "qualitative">;
  /** "le" and "lt" bound `upper`, "range" both, all others `lower`; null for a multiple. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** 2 for 翻一番, 2.5 for 增长1.5倍, 1.5 for 达到1.5倍. */
  readonly multiple: number | null;
  /** As printed beside the figure, with its magnitude: 万家, %, 个百分点; null where none is. */
  readonly unit: string | null;
  /** Null where no word beside the figure tells. */
  readonly basis: Basis | null;
  /** 提高, 增长 … or 降低, 减少 …; null where no verb tells. */
  readonly trend: "up" | "down" | null;
  /** 力争, 左右, 约 … in the order in which they stand, parted by 、; empty where there is none. */
  readonly hedge: string;
  /** The year that stands with it (到2025年达到60%); null where none does. */
  readonly year: number | null;
  /** The year that it is compared with (较2020年翻一番). */
  readonly baseYear: number | null;
  /** 〔14.5〕, [4.5], (6): what the brackets mean, the table's own note says. */
  readonly bracketed: boolean;
  /** 由60%, 从60%: where something starts, not what is to be reached. */
  readonly isStart: boolean;
  /** 第5位, 前10名: a place in an order. */
  readonly isRank: boolean;
  /** 1/3, 三分之二: `lower` is a part of one. */
  readonly isPart: boolean;
  /** In Chinese numerals (百名, 三分之一), where a digit might be part of a phrase (一个中心). */
  readonly inWords: boolean;
  /** The stretch of the text with figure, bound and unit. */
  readonly printed: string;
}

/** A figure with its place in the text: `text.slice(start, end) === printed`. */
export interface FoundFigure extends Figure {
  readonly start: number;
  readonly end: number;
}
