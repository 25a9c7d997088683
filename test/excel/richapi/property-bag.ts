/** Objects that only keep what is set on them: the parts of charts, conditional formats, headers and footers. */
import { ApiObject, NotImplementedError } from "./api-object";

/** The members of an Office.js class that has no behaviour of its own. */
export interface BagShape {
  readonly className: string;
  readonly scalars: readonly string[];
  readonly parts?: Readonly<Record<string, BagShape>>;
  /** Methods that set one property: `setSolidColor(c)` sets "color"; an array joins the arguments. */
  readonly setters?: Readonly<Record<string, string>>;
  /** Whether `clear()` removes everything below. */
  readonly clears?: boolean;
  /** For collections with an indexer: each key is a part of this shape. */
  readonly itemsOf?: BagShape;
}

export interface BagStore {
  /** Values by path: "format/line/color". */
  readonly properties: Record<string, unknown>;
  /** Called after every change; throws where a change is refused before it is made. */
  readonly beforeChange: () => void;
  readonly afterChange: () => void;
}

export class PropertyBag extends ApiObject {
  readonly className: string;

  constructor(
    private readonly shape: BagShape,
    private readonly store: BagStore,
    private readonly path = ""
  ) {
    super();
    this.className = shape.className;
  }

  override read(name: string): unknown {
    const part = this.shape.parts?.[name];
    if (part) return new PropertyBag(part, this.store, this.pathOf(name));
    if (!this.shape.scalars.includes(name))
      throw new NotImplementedError(`${this.className}.${name}`);
    return this.store.properties[this.pathOf(name)] ?? null;
  }

  override write(name: string, value: unknown): void {
    if (!this.shape.scalars.includes(name))
      throw new NotImplementedError(`${this.className}.${name} =`);
    this.store.beforeChange();
    this.store.properties[this.pathOf(name)] = value;
    this.store.afterChange();
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const target = this.shape.setters?.[name];
    if (target !== undefined) {
      this.store.beforeChange();
      this.store.properties[this.pathOf(target)] = args[0];
      this.store.afterChange();
      return null;
    }
    if (name === "clear" && this.shape.clears) return this.clear();
    if (name === "getItem" && this.shape.itemsOf) {
      return new PropertyBag(this.shape.itemsOf, this.store, this.pathOf(String(args[0])));
    }
    throw new NotImplementedError(`${this.className}.${name}()`);
  }

  private clear(): null {
    this.store.beforeChange();
    for (const key of Object.keys(this.store.properties)) {
      if (key.startsWith(`${this.path}/`)) delete this.store.properties[key];
    }
    this.store.afterChange();
    return null;
  }

  override propertyNames(): string[] {
    return [...this.shape.scalars];
  }

  private pathOf(name: string): string {
    return this.path === "" ? name : `${this.path}/${name}`;
  }
}
