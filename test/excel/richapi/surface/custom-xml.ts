import { ExcelError } from "../../model/errors";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = /<[A-Za-z_][^>]*>/.exec(xml)?.[0] ?? "";
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}=["']([^"']*)["']`).exec(root)?.[1] ?? "";
}

/** All custom XML parts, or those of one namespace. */
export class CustomXmlPartCollectionSurface extends ApiCollection {
  readonly className: string;

  constructor(
    private readonly context: HostContext,
    private readonly namespaceUri: string | null
  ) {
    super();
    this.className =
      namespaceUri === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  items(): ApiObject[] {
    return this.context.workbook.data.customXmlParts
      .filter(({ xml }) => this.namespaceUri === null || namespaceOf(xml) === this.namespaceUri)
      .map(({ id }) => new CustomXmlPartSurface(this.context, id));
  }

  add(xml: string): ApiObject {
    requireXml(xml);
    const id = this.context.workbook.newId();
    this.context.workbook.data.customXmlParts.push({ id, xml });
    this.context.workbook.touch("looks");
    return new CustomXmlPartSurface(this.context, id);
  }
  getByNamespace(namespaceUri: string): ApiObject {
    return new CustomXmlPartCollectionSurface(this.context, namespaceUri);
  }
  getItem(id: string): ApiObject {
    return required(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): ApiObject | null {
    return this.items().find((item) => item.identity()["Id"] === id) ?? null;
  }
  getOnlyItem(): ApiObject {
    const items = this.items();
    if (items.length > 1) throw new ExcelError("InvalidOperation");
    return required(items[0]);
  }
  getOnlyItemOrNullObject(): ApiObject | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}

function requireXml(xml: string): void {
  if (!/^\s*(<\?xml[^>]*>\s*)?<[A-Za-z_][\s\S]*>\s*$/.test(xml)) {
    throw new ExcelError("InvalidArgument");
  }
}

class CustomXmlPartSurface extends ApiObject {
  readonly className = "CustomXmlPart";

  constructor(
    private readonly context: HostContext,
    private readonly partId: string
  ) {
    super();
  }

  get #part(): { id: string; xml: string } {
    return required(this.context.workbook.data.customXmlParts.find(({ id }) => id === this.partId));
  }

  override identity(): Record<string, unknown> {
    return { Id: this.partId };
  }

  get id(): string {
    return this.partId;
  }
  get namespaceUri(): string {
    return namespaceOf(this.#part.xml);
  }
  getXml(): string {
    return this.#part.xml;
  }
  setXml(xml: string): void {
    requireXml(xml);
    this.#part.xml = xml;
    this.context.workbook.touch("looks");
  }
  delete(): void {
    const { data } = this.context.workbook;
    data.customXmlParts = data.customXmlParts.filter(({ id }) => id !== this.partId);
    this.context.workbook.touch("looks");
  }
}
