import { type Area, cellArea } from "../../model/address";
import { ExcelError } from "../../model/errors";
import { type ApiObject, required } from "../api-object";
import { WHOLE_WORKBOOK } from "../event-registrations";
import { EventSource, workbookEvents } from "../event-source";
import type { HostContext } from "../host-context";
import { ApplicationSurface } from "./application";
import { ChartSurface } from "./charts";
import { AllCommentsSurface } from "./comments";
import { CustomXmlPartCollectionSurface } from "./custom-xml";
import { DocumentPropertiesSurface } from "./document-properties";
import { NamedItemCollectionSurface } from "./names";
import { RuntimeSurface } from "./runtime";
import { SettingCollectionSurface } from "./settings";
import { TableCollectionSurface } from "./table-collections";
import { WorkbookProtectionSurface } from "./workbook-protection";
import { WorksheetCollectionSurface } from "./worksheets";

export class WorkbookSurface extends EventSource {
  readonly className = "Workbook";

  constructor(private readonly context: HostContext) {
    super(context.events, workbookEvents, WHOLE_WORKBOOK);
  }

  get name(): string {
    return this.context.workbook.data.name;
  }
  get readOnly(): boolean {
    return false;
  }
  get isDirty(): boolean {
    return this.context.workbook.version > 0;
  }

  get worksheets(): ApiObject {
    return new WorksheetCollectionSurface(this.context);
  }
  get tables(): ApiObject {
    return new TableCollectionSurface(this.context, null);
  }
  get names(): ApiObject {
    return new NamedItemCollectionSurface(this.context, null);
  }
  get comments(): ApiObject {
    return new AllCommentsSurface(this.context);
  }
  get settings(): ApiObject {
    return new SettingCollectionSurface(this.context);
  }
  get customXmlParts(): ApiObject {
    return new CustomXmlPartCollectionSurface(this.context, null);
  }
  get properties(): ApiObject {
    return new DocumentPropertiesSurface(this.context);
  }
  get application(): ApiObject {
    return new ApplicationSurface(this.context);
  }
  get protection(): ApiObject {
    return new WorkbookProtectionSurface(this.context);
  }
  get _Runtime(): ApiObject {
    return new RuntimeSurface();
  }

  /** @throws ExcelError InvalidSelection while a chart is selected or another workbook is active */
  get #selected(): Area[] {
    this.context.workbook.requireSelectedCells();
    return this.context.workbook.selectedAreas(this.context.workbook.data.activeSheetId);
  }

  /** Several selected areas are no range. */
  getSelectedRange(): ApiObject {
    const [area, ...others] = this.#selected;
    if (!area || others.length > 0) throw new ExcelError("InvalidSelection");
    return this.context.range(this.context.workbook.data.activeSheetId, area);
  }
  getSelectedRanges(): ApiObject {
    return this.context.rangeAreas(this.context.workbook.data.activeSheetId, this.#selected);
  }
  getActiveCell(): ApiObject {
    const { activeSheetId } = this.context.workbook.data;
    const [first = cellArea(0, 0)] = this.#selected;
    return this.context.range(activeSheetId, cellArea(first.row, first.column));
  }
  getActiveChart(): ApiObject {
    return required(this.getActiveChartOrNullObject());
  }
  getActiveChartOrNullObject(): ApiObject | null {
    const { selectedChart, data } = this.context.workbook;
    const sheet = data.sheets.find(({ charts }) => charts.some(({ id }) => id === selectedChart));
    return sheet && selectedChart !== null
      ? new ChartSurface(this.context, sheet.id, selectedChart)
      : null;
  }
}
