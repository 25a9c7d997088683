import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

/** `worksheet.customProperties`: texts that travel with the sheet. */
export class WorksheetPropertyCollectionSurface extends ApiCollection {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #values(): Record<string, string> {
    return this.context.workbook.sheetById(this.sheetId).customProperties;
  }

  items(): ApiObject[] {
    return Object.keys(this.#values).map((key) => this.#item(key));
  }
  #item(key: string): ApiObject {
    return new WorksheetPropertySurface(this.context, this.sheetId, key);
  }
  add(key: string, value: string): ApiObject {
    this.#values[key] = value;
    this.context.workbook.touch();
    return this.#item(key);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    return key in this.#values ? this.#item(key) : null;
  }
}

class WorksheetPropertySurface extends ApiObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly propertyKey: string
  ) {
    super();
  }

  get #values(): Record<string, string> {
    return this.context.workbook.sheetById(this.sheetId).customProperties;
  }

  get key(): string {
    return this.propertyKey;
  }
  get value(): string {
    return required(this.#values[this.propertyKey]);
  }
  set value(value: unknown) {
    this.#values[this.propertyKey] = String(value);
    this.context.workbook.touch();
  }
  delete(): void {
    delete this.#values[this.propertyKey];
    this.context.workbook.touch();
  }
}
