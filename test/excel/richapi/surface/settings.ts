import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

/** `workbook.settings`, which travel with the file. */
export class SettingCollectionSurface extends ApiCollection {
  readonly className = "SettingCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): ApiObject[] {
    return Object.keys(this.context.workbook.data.settings).map(
      (key) => new SettingSurface(this.context, key)
    );
  }

  add(key: string, value: unknown): ApiObject {
    this.context.workbook.data.settings[key] = value;
    this.context.workbook.touch("looks");
    return new SettingSurface(this.context, key);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const found = key in this.context.workbook.data.settings;
    return found ? new SettingSurface(this.context, key) : null;
  }
}

class SettingSurface extends ApiObject {
  readonly className = "Setting";

  constructor(
    private readonly context: HostContext,
    private readonly settingKey: string
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }
  get value(): unknown {
    return required(this.context.workbook.data.settings[this.settingKey]);
  }
  set value(value: unknown) {
    this.context.workbook.data.settings[this.settingKey] = value;
    this.context.workbook.touch("looks");
  }
  delete(): void {
    delete this.context.workbook.data.settings[this.settingKey];
    this.context.workbook.touch("looks");
  }
}
