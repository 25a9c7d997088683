import type { GridCell } from "../grid/grid";

/** What a table does not tell, and its reader has to say. */
export type Asked = "region" | "column" | "year" | "indicator" | "unit";

export interface TableQuestion {
  readonly asks: Asked;
  /** What the table offers; empty where the answer does not stand in it. */
  readonly choices: readonly string[];
}

/** Answers to the questions, in the words of the choices. */
export interface TableAnswers {
  readonly region?: string;
  readonly column?: string;
  readonly year?: number;
  readonly indicator?: string;
  readonly unit?: string;
}

/** A figure of a table with all that the table tells of it. */
export interface TableFigure {
  /** Of the row or the column, else the table's title; "" where nothing names it. */
  readonly name: string;
  /** The indicator that this one is a part of. */
  readonly parent: string;
  readonly region: string;
  readonly year: number | null;
  /** The part of the year: 1-5月; "" for a whole year. */
  readonly period: string;
  readonly unit: string;
  /** What other places tell as its unit, in contradiction to that one. */
  readonly otherUnits: readonly string[];
  /** change: against the year before, never a value of its indicator. preliminary: expected, or not final. */
  readonly kind: "value" | "change" | "preliminary";
  readonly cell: GridCell;
  /** As in Excel, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Words of the heading beside year and period that tell which figures of the indicator these are: 新口径. */
  readonly qualifier: string;
  /** What row, title and notes say that may make it another figure than the whole indicator's of the whole year. */
  readonly words: readonly string[];
  /** What stands above the column. */
  readonly heading: string;
}

export interface ActualsTableReading {
  readonly questions: readonly TableQuestion[];
  /** None of those that a question about region or column leaves open. */
  readonly figures: readonly TableFigure[];
}
