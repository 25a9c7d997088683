import { type Area, cellArea, insideGrid, wholeSheet } from "../../model/address";
import { usedArea } from "../../model/cells";
import type { SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../model/sheets";
import { type ApiObject, required } from "../api-object";
import { EventSource, worksheetEvents } from "../event-source";
import type { HostContext } from "../host-context";
import { WorksheetAutoFilterSurface } from "./auto-filter";
import { ChartCollectionSurface } from "./charts";
import { CommentCollectionSurface } from "./comments";
import { FreezePanesSurface } from "./freeze-panes";
import { joinCells } from "./join-cells";
import { NamedItemCollectionSurface } from "./names";
import { NoteCollectionSurface } from "./notes";
import { HorizontalPageBreaksSurface } from "./page-breaks";
import { PageLayoutSurface } from "./page-layout";
import { findText, type SearchCriteria } from "./range-find";
import { ShapeCollectionSurface } from "./shapes";
import { TableCollectionSurface } from "./table-collections";
import { areaArgument, areasArgument } from "./target";
import { WorksheetPropertyCollectionSurface } from "./worksheet-properties";
import { WorksheetProtectionSurface } from "./worksheet-protection";

export class WorksheetSurface extends EventSource {
  readonly className = "Worksheet";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super(context.events, worksheetEvents, sheetId);
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#sheet.id };
  }

  get id(): string {
    return this.sheetId;
  }
  get name(): string {
    return this.#sheet.name;
  }
  set name(value: unknown) {
    renameSheet(this.context.workbook, this.#sheet, String(value));
  }
  get position(): number {
    return this.context.workbook.data.sheets.indexOf(this.#sheet);
  }
  set position(value: unknown) {
    moveSheet(this.context.workbook, this.#sheet, Number(value));
  }
  get visibility(): string {
    return this.#sheet.visibility;
  }
  set visibility(value: unknown) {
    setVisibility(this.context.workbook, this.#sheet, String(value));
  }
  get tabColor(): string {
    return this.#sheet.tabColor;
  }
  set tabColor(value: unknown) {
    if (typeof value !== "string") throw new ExcelError("InvalidArgument");
    this.#sheet.tabColor = value;
    this.context.workbook.touch("looks");
  }
  get standardWidth(): number {
    return this.#sheet.standardWidth;
  }
  set standardWidth(value: unknown) {
    this.#sheet.standardWidth = Number(value);
    this.context.workbook.touch("looks");
  }
  get showGridlines(): boolean {
    return this.#sheet.showGridlines;
  }
  /** office.js writes `showGridlines` under this name. */
  set gridlines(value: unknown) {
    this.#sheet.showGridlines = value === true;
    this.context.workbook.touch("looks");
  }
  get showHeadings(): boolean {
    return this.#sheet.showHeadings;
  }
  /** office.js writes `showHeadings` under this name. */
  set headings(value: unknown) {
    this.#sheet.showHeadings = value === true;
    this.context.workbook.touch("looks");
  }

  get tables(): ApiObject {
    return new TableCollectionSurface(this.context, this.sheetId);
  }
  get names(): ApiObject {
    this.context.workbook.requireActive();
    return new NamedItemCollectionSurface(this.context, this.sheetId);
  }
  get charts(): ApiObject {
    return new ChartCollectionSurface(this.context, this.sheetId);
  }
  get comments(): ApiObject {
    return new CommentCollectionSurface(this.context, this.sheetId);
  }
  get notes(): ApiObject {
    return new NoteCollectionSurface(this.context, this.sheetId);
  }
  get shapes(): ApiObject {
    return new ShapeCollectionSurface(this.context, this.sheetId);
  }
  get protection(): ApiObject {
    return new WorksheetProtectionSurface(this.context, this.sheetId);
  }
  get freezePanes(): ApiObject {
    return new FreezePanesSurface(this.context, this.sheetId);
  }
  get pageLayout(): ApiObject {
    return new PageLayoutSurface(this.context, this.sheetId);
  }
  get horizontalPageBreaks(): ApiObject {
    return new HorizontalPageBreaksSurface(this.context, this.sheetId);
  }
  get autoFilter(): ApiObject {
    return new WorksheetAutoFilterSurface(this.context, this.sheetId);
  }
  get customProperties(): ApiObject {
    return new WorksheetPropertyCollectionSurface(this.context, this.sheetId);
  }

  getRange(address: unknown): ApiObject {
    return this.context.range(this.sheetId, areaArgument(this.context, this.#sheet, address));
  }
  getRanges(address: unknown): ApiObject {
    const areas = areasArgument(this.context, this.#sheet, address);
    return this.context.rangeAreas(this.sheetId, areas);
  }
  getCell(row: number, column: number): ApiObject {
    return this.context.range(this.sheetId, insideGrid(cellArea(row, column)));
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): ApiObject {
    const area: Area = { row, column, rowCount, columnCount };
    return this.context.range(this.sheetId, insideGrid(area));
  }
  /** An empty sheet answers A1. */
  getUsedRange(valuesOnly: boolean | null): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): ApiObject | null {
    this.context.workbook.calculate();
    const area = usedArea(this.#sheet, valuesOnly ?? false, wholeSheet);
    return this.context.rangeOrNull(this.sheetId, area);
  }
  findAll(text: string, criteria: SearchCriteria): ApiObject {
    return required(this.findAllOrNullObject(text, criteria));
  }
  findAllOrNullObject(text: string, criteria: SearchCriteria): ApiObject | null {
    this.context.workbook.calculate();
    const found = findText(this.#sheet, wholeSheet, text, criteria);
    return found.length > 0 ? this.context.rangeAreas(this.sheetId, joinCells(found)) : null;
  }

  activate(): void {
    activateSheet(this.context.workbook, this.#sheet);
  }
  delete(): void {
    deleteSheet(this.context.workbook, this.#sheet);
  }
  calculate(): void {
    this.context.workbook.calculate();
  }
  getNext(visibleOnly: boolean | null): ApiObject {
    return required(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly: boolean | null): ApiObject | null {
    return neighbour(this.context, this.#sheet, 1, visibleOnly ?? false);
  }
  getPrevious(visibleOnly: boolean | null): ApiObject {
    return required(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly: boolean | null): ApiObject | null {
    return neighbour(this.context, this.#sheet, -1, visibleOnly ?? false);
  }
  /** office.js finds a sheet again by its id. */
  _GetSheetById(id: string): ApiObject {
    return this.context.worksheet(this.context.workbook.sheetById(id).id);
  }
}

function neighbour(
  context: HostContext,
  sheet: SheetData,
  step: 1 | -1,
  visibleOnly: boolean
): ApiObject | null {
  const sheets = context.workbook.data.sheets.filter(
    (other) => other === sheet || !visibleOnly || other.visibility === "Visible"
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  return next ? context.worksheet(next.id) : null;
}
