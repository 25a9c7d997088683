import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

const texts = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
];

export class DocumentPropertiesSurface extends ApiObject {
  readonly className = "DocumentProperties";

  constructor(private readonly context: HostContext) {
    super();
  }

  override read(name: string): unknown {
    if (!texts.includes(name)) return super.read(name);
    return this.context.workbook.data.properties[name] ?? "";
  }
  override write(name: string, value: unknown): void {
    if (!texts.includes(name)) {
      super.write(name, value);
      return;
    }
    this.context.workbook.data.properties[name] = String(value);
    this.context.workbook.touch("looks");
  }
  override propertyNames(): string[] {
    return texts;
  }

  get custom(): ApiObject {
    return new CustomPropertyCollectionSurface(this.context);
  }
}

class CustomPropertyCollectionSurface extends ApiCollection {
  readonly className = "CustomPropertyCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): ApiObject[] {
    return Object.keys(this.context.workbook.data.customProperties).map(
      (key) => new CustomPropertySurface(this.context, key)
    );
  }
  add(key: string, value: unknown): ApiObject {
    this.context.workbook.data.customProperties[key] = value;
    this.context.workbook.touch("looks");
    return new CustomPropertySurface(this.context, key);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const found = key in this.context.workbook.data.customProperties;
    return found ? new CustomPropertySurface(this.context, key) : null;
  }
  deleteAll(): void {
    this.context.workbook.data.customProperties = {};
    this.context.workbook.touch("looks");
  }
}

class CustomPropertySurface extends ApiObject {
  readonly className = "CustomProperty";

  constructor(
    private readonly context: HostContext,
    private readonly propertyKey: string
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.propertyKey };
  }

  get key(): string {
    return this.propertyKey;
  }
  get value(): unknown {
    return required(this.context.workbook.data.customProperties[this.propertyKey]);
  }
  set value(value: unknown) {
    this.context.workbook.data.customProperties[this.propertyKey] = value;
    this.context.workbook.touch("looks");
  }
  delete(): void {
    delete this.context.workbook.data.customProperties[this.propertyKey];
    this.context.workbook.touch("looks");
  }
}
