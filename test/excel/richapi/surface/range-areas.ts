import { type Area, formatAddress, isWholeColumns, isWholeRows } from "../../model/address";
import { clearArea, type ClearApplyTo } from "../../model/writing";
import { ApiCollection, ApiObject } from "../api-object";
import type { HostContext } from "../host-context";
import { conditionalFormatsOf } from "./conditional-formats";
import { DataValidationSurface } from "./data-validation";
import { copyInto } from "./range-copy";
import { RangeFormatSurface } from "./range-format";
import { sheetOf, type Target } from "./target";

export class RangeAreasSurface extends ApiObject {
  readonly className = "RangeAreas";
  readonly target: Target;

  constructor(context: HostContext, sheetId: string, areas: readonly Area[]) {
    super();
    this.target = { context, sheetId, areas };
  }

  get address(): string {
    const { name } = sheetOf(this.target);
    return this.target.areas.map((area) => formatAddress(name, area)).join(",");
  }
  get areaCount(): number {
    return this.target.areas.length;
  }
  get cellCount(): number {
    return this.target.areas.reduce((sum, a) => sum + a.rowCount * a.columnCount, 0);
  }
  get isEntireColumn(): boolean {
    return this.target.areas.every(isWholeColumns);
  }
  get isEntireRow(): boolean {
    return this.target.areas.every(isWholeRows);
  }
  get areas(): ApiObject {
    return new RangeCollectionSurface(this.target);
  }
  get format(): ApiObject {
    return new RangeFormatSurface(this.target);
  }
  get worksheet(): ApiObject {
    return this.target.context.worksheet(this.target.sheetId);
  }
  get conditionalFormats(): ApiObject {
    return conditionalFormatsOf(this.target);
  }
  get dataValidation(): ApiObject {
    return new DataValidationSurface(this.target);
  }

  clear(applyTo: ClearApplyTo | null): void {
    const { context, areas } = this.target;
    for (const area of areas) {
      clearArea(context.workbook, sheetOf(this.target), area, applyTo ?? "All");
    }
  }
  /** Each area takes the source, at its own top left. */
  copyFrom(
    source: unknown,
    type: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null
  ): void {
    const options = {
      type: type ?? "All",
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    };
    for (const area of this.target.areas) {
      copyInto(this.target.context, sheetOf(this.target), area, source, options);
    }
  }
  calculate(): void {
    this.target.context.workbook.calculate();
  }
}

export class RangeCollectionSurface extends ApiCollection {
  readonly className = "RangeCollection";

  constructor(private readonly target: Target) {
    super();
  }

  items(): ApiObject[] {
    const { context, sheetId, areas } = this.target;
    return areas.map((area) => context.range(sheetId, area));
  }
}
