import {
  type Area,
  bounding,
  cellArea,
  contains,
  insideGrid,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
} from "../../model/address";
import { findCell, mergesTouching, usedArea } from "../../model/cells";
import { ExcelError, shapeMismatch } from "../../model/errors";
import { mergeCells, unmergeCells } from "../../model/merging";
import { deleteCells, insertCells } from "../../model/shifting";
import { clearArea, type ClearApplyTo } from "../../model/writing";
import { ApiObject, required } from "../api-object";
import { conditionalFormatsOf } from "./conditional-formats";
import { DataValidationSurface } from "./data-validation";
import { joinCells } from "./join-cells";
import { setCellProperties, setLineProperties } from "./range-bulk";
import { RangeContent } from "./range-content";
import { copyInto, fillFrom, moveInto } from "./range-copy";
import { edgeCell, removeDuplicates } from "./range-edges";
import { findText, type SearchCriteria } from "./range-find";
import { RangeFormatSurface } from "./range-format";
import { RangeViewSurface } from "./range-view";
import { RangeSortSurface } from "./sorts";
import { specialCells } from "./special-cells";
import { ScopedTableCollectionSurface } from "./table-collections";
import { areaArgument, sheetOf, type Target } from "./target";

/** Range: values and formulas are in its base class, what leads to other ranges is here. */
export class RangeSurface extends RangeContent {
  readonly className = "Range";

  get format(): ApiObject {
    return new RangeFormatSurface(this.target);
  }
  get worksheet(): ApiObject {
    return this.target.context.worksheet(this.target.sheetId);
  }
  get conditionalFormats(): ApiObject {
    return conditionalFormatsOf(this.target);
  }
  get sort(): ApiObject {
    return new RangeSortSurface(this.target);
  }
  get dataValidation(): ApiObject {
    return new DataValidationSurface(this.target);
  }

  getCell(row: number, column: number): ApiObject {
    return sibling(this, cellArea(this.area.row + row, this.area.column + column));
  }
  getRow(row: number): ApiObject {
    return sibling(this, { ...this.area, row: this.area.row + row, rowCount: 1 });
  }
  getColumn(column: number): ApiObject {
    return sibling(this, { ...this.area, column: this.area.column + column, columnCount: 1 });
  }
  getLastCell(): ApiObject {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  getLastRow(): ApiObject {
    return this.getRow(this.area.rowCount - 1);
  }
  getLastColumn(): ApiObject {
    return this.getColumn(this.area.columnCount - 1);
  }
  getEntireRow(): ApiObject {
    return sibling(this, { ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }
  getEntireColumn(): ApiObject {
    return sibling(this, { ...this.area, row: 0, rowCount: MAX_ROWS });
  }
  getRowsAbove(count: number | null): ApiObject {
    return beside(this, "row", -(count ?? 1));
  }
  getRowsBelow(count: number | null): ApiObject {
    return beside(this, "row", count ?? 1);
  }
  getColumnsBefore(count: number | null): ApiObject {
    return beside(this, "column", -(count ?? 1));
  }
  getColumnsAfter(count: number | null): ApiObject {
    return beside(this, "column", count ?? 1);
  }
  getOffsetRange(rows: number, columns: number): ApiObject {
    const { area } = this;
    return sibling(this, { ...area, row: area.row + rows, column: area.column + columns });
  }
  getResizedRange(rows: number, columns: number): ApiObject {
    return this.getAbsoluteResizedRange(this.area.rowCount + rows, this.area.columnCount + columns);
  }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): ApiObject {
    return sibling(this, { ...this.area, rowCount, columnCount });
  }
  getBoundingRect(other: unknown): ApiObject {
    return sibling(this, bounding(this.area, otherArea(this, other)));
  }
  getIntersection(other: unknown): ApiObject {
    return required(this.getIntersectionOrNullObject(other));
  }
  getIntersectionOrNullObject(other: unknown): ApiObject | null {
    return siblingOrNull(this, intersect(this.area, otherArea(this, other)));
  }

  /** An empty range answers its own first cell; the OrNullObject form a null object. */
  getUsedRange(valuesOnly: boolean | null): ApiObject {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      sibling(this, cellArea(this.area.row, this.area.column))
    );
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): ApiObject | null {
    this.target.context.workbook.calculate();
    return siblingOrNull(this, usedArea(sheetOf(this.target), valuesOnly ?? false, this.area));
  }

  /** Excel sees only merged areas whose top left lies in the range (OfficeDev/office-js#3611). */
  getMergedAreasOrNullObject(): ApiObject | null {
    const { context, sheetId } = this.target;
    const areas = mergesTouching(sheetOf(this.target), this.area).filter((merge) =>
      contains(this.area, cellArea(merge.row, merge.column))
    );
    return areas.length > 0 ? context.rangeAreas(sheetId, areas) : null;
  }
  getMergedAreas(): ApiObject {
    return required(this.getMergedAreasOrNullObject());
  }

  getSpecialCells(cellType: string, valueType: string | null): ApiObject {
    return required(this.getSpecialCellsOrNullObject(cellType, valueType));
  }
  getSpecialCellsOrNullObject(cellType: string, valueType: string | null): ApiObject | null {
    const { context, sheetId } = this.target;
    context.workbook.calculate();
    const cells = specialCells(sheetOf(this.target), this.area, cellType, valueType ?? "All");
    return cells.length > 0 ? context.rangeAreas(sheetId, joinCells(cells)) : null;
  }

  getSpillingToRange(): ApiObject {
    return required(this.getSpillingToRangeOrNullObject());
  }
  getSpillingToRangeOrNullObject(): ApiObject | null {
    this.target.context.workbook.calculate();
    const { row, column } = this.area;
    const spill = findCell(sheetOf(this.target), row, column)?.spill;
    return siblingOrNull(
      this,
      spill ? { row, column, rowCount: spill.rows, columnCount: spill.columns } : null
    );
  }
  getSpillParent(): ApiObject {
    return required(this.getSpillParentOrNullObject());
  }
  /** Several cells have no spill parent. */
  getSpillParentOrNullObject(): ApiObject | null {
    if (this.area.rowCount * this.area.columnCount !== 1) return null;
    this.target.context.workbook.calculate();
    const cell = findCell(sheetOf(this.target), this.area.row, this.area.column);
    if (cell?.spill) return sibling(this, cellArea(this.area.row, this.area.column));
    return siblingOrNull(this, cell?.spilledFrom ? parseAddress(cell.spilledFrom).area : null);
  }

  /** The rows and columns that are not hidden. */
  getVisibleView(): ApiObject {
    return new RangeViewSurface(this.target, this.area);
  }

  getTables(fullyContained: boolean | null): ApiObject {
    const { context, sheetId } = this.target;
    return new ScopedTableCollectionSurface(context, sheetId, this.area, fullyContained ?? false);
  }

  find(text: string, criteria: SearchCriteria): ApiObject {
    return required(this.findOrNullObject(text, criteria));
  }
  findOrNullObject(text: string, criteria: SearchCriteria): ApiObject | null {
    this.target.context.workbook.calculate();
    const found = findText(sheetOf(this.target), this.area, text, criteria)[0];
    return siblingOrNull(this, found ? cellArea(found.row, found.column) : null);
  }

  select(): void {
    this.target.context.workbook.requireActive();
    this.target.context.workbook.selectArea(sheetOf(this.target), this.area);
  }
  clear(applyTo: ClearApplyTo | null): void {
    clearArea(this.target.context.workbook, sheetOf(this.target), this.area, applyTo ?? "All");
  }
  merge(across: boolean | null): void {
    mergeCells(this.target.context.workbook, sheetOf(this.target), this.area, across ?? false);
  }
  unmerge(): void {
    unmergeCells(this.target.context.workbook, sheetOf(this.target), this.area);
  }
  insert(shift: string): ApiObject {
    const direction = shift === "Right" ? "right" : "down";
    insertCells(this.target.context.workbook, sheetOf(this.target), this.area, direction);
    return sibling(this, this.area);
  }
  delete(shift: string): void {
    const direction = shift === "Left" ? "left" : "up";
    deleteCells(this.target.context.workbook, sheetOf(this.target), this.area, direction);
  }
  copyFrom(
    source: unknown,
    type: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null
  ): void {
    copyInto(this.target.context, sheetOf(this.target), this.area, source, {
      type: type ?? "All",
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    });
  }
  moveTo(destination: unknown): void {
    moveInto(this.target.context, sheetOf(this.target), this.area, destination);
  }
  autoFill(destination: unknown, type: string | null): void {
    const sheet = sheetOf(this.target);
    fillFrom(this.target.context, sheet, this.area, destination, type ?? "FillDefault");
  }
  removeDuplicates(columns: readonly number[], includesHeader: boolean | null): ApiObject {
    const { workbook } = this.target.context;
    const sheet = sheetOf(this.target);
    const counts = removeDuplicates(workbook, sheet, this.area, columns, includesHeader ?? false);
    return new RemoveDuplicatesResultSurface(counts);
  }
  getRangeEdge(direction: string, activeCell: unknown): ApiObject {
    return sibling(this, edgeCell(sheetOf(this.target), activeIn(this, activeCell), direction));
  }
  getExtendedRange(direction: string, activeCell: unknown): ApiObject {
    const edge = edgeCell(sheetOf(this.target), activeIn(this, activeCell), direction);
    return sibling(this, bounding(this.area, edge));
  }
  calculate(): void {
    this.target.context.workbook.calculate();
  }
  setDirty(): void {
    this.target.context.workbook.touch();
  }

  setCellProperties(rows: unknown): void {
    setCellProperties(rows, this.area, (i, j) => this.getCell(i, j));
  }
  setRowProperties(rows: unknown): void {
    setLineProperties(rows, this.area.rowCount, (i) => this.getRow(i));
  }
  setColumnProperties(columns: unknown): void {
    setLineProperties(columns, this.area.columnCount, (j) => this.getColumn(j));
  }

  /** office.js asks this before it cuts a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) throw shapeMismatch();
  }
}

function sibling({ target }: { target: Target }, area: Area): RangeSurface {
  return new RangeSurface(target.context, target.sheetId, insideGrid(area));
}

const siblingOrNull = (range: { target: Target }, area: Area | null): RangeSurface | null =>
  area && sibling(range, area);

/** The cell from which a direction is looked: the one given, else the top left. */
const activeIn = (range: RangeSurface, activeCell: unknown): Area =>
  activeCell === null || activeCell === undefined ? range.area : otherArea(range, activeCell);

class RemoveDuplicatesResultSurface extends ApiObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(private readonly counts: { removed: number; uniqueRemaining: number }) {
    super();
  }
  get removed(): number {
    return this.counts.removed;
  }
  get uniqueRemaining(): number {
    return this.counts.uniqueRemaining;
  }
}

const otherArea = ({ target }: { target: Target }, argument: unknown): Area =>
  areaArgument(target.context, sheetOf(target), argument);

/** The rows or columns next to the range: after it for a positive count, before it for a negative one. */
function beside(range: RangeSurface, axis: "row" | "column", count: number): RangeSurface {
  const { area } = range;
  if (count === 0) throw new ExcelError("InvalidArgument");
  const size = axis === "row" ? "rowCount" : "columnCount";
  const start = count > 0 ? area[axis] + area[size] : area[axis] + count;
  return sibling(range, { ...area, [axis]: start, [size]: Math.abs(count) });
}
