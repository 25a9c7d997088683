import type { Area } from "../../model/address";
import { findCell, plainValue } from "../../model/cells";
import type { CellData } from "../../model/data";
import { numberFormatAt } from "../../model/styles";
import { displayText } from "../../model/text";
import { ApiCollection, ApiObject } from "../api-object";
import { sheetOf, type Target } from "./target";

/** What of a range can be seen: a line for each row that is not hidden. */
export class RangeViewSurface extends ApiObject {
  readonly className = "RangeView";

  constructor(
    private readonly target: Target,
    private readonly area: Area
  ) {
    super();
  }

  get #rows(): number[] {
    const { rows } = sheetOf(this.target);
    return lines(this.area.row, this.area.rowCount).filter(
      (row) => !(rows[row]?.hidden ?? rows[row]?.filtered)
    );
  }
  get #columns(): number[] {
    const { columns } = sheetOf(this.target);
    return lines(this.area.column, this.area.columnCount).filter(
      (column) => !columns[column]?.hidden
    );
  }
  #cells<T>(read: (cell: CellData | undefined, row: number, column: number) => T): T[][] {
    const sheet = sheetOf(this.target);
    const columns = this.#columns;
    return this.#rows.map((row) =>
      columns.map((column) => read(findCell(sheet, row, column), row, column))
    );
  }

  get rowCount(): number {
    return this.#rows.length;
  }
  get columnCount(): number {
    return this.#columns.length;
  }
  get values(): unknown {
    return this.#cells((cell) => plainValue(cell?.value));
  }
  get formulas(): unknown {
    return this.#cells((cell) => cell?.formula ?? plainValue(cell?.value));
  }
  get text(): unknown {
    const sheet = sheetOf(this.target);
    return this.#cells((cell, row, column) =>
      displayText(plainValue(cell?.value), numberFormatAt(sheet, row, column))
    );
  }
  get numberFormat(): unknown {
    const sheet = sheetOf(this.target);
    return this.#cells((_, row, column) => numberFormatAt(sheet, row, column));
  }
  get rows(): ApiObject {
    const views = this.#rows.map(
      (row) => new RangeViewSurface(this.target, { ...this.area, row, rowCount: 1 })
    );
    return new RangeViewCollectionSurface(views);
  }

  getRange(): ApiObject {
    return this.target.context.range(this.target.sheetId, this.area);
  }
}

class RangeViewCollectionSurface extends ApiCollection {
  readonly className = "RangeViewCollection";

  constructor(private readonly views: readonly ApiObject[]) {
    super();
  }

  items(): ApiObject[] {
    return [...this.views];
  }
}

const lines = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);
