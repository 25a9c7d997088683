/** Shapes: counted, found and deleted, not drawn. Charts are not among them. */
import type { ShapeData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

export class ShapeCollectionSurface extends ApiCollection {
  readonly className = "ShapeCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }

  items(): ApiObject[] {
    return this.#sheet.shapes.map(({ id }) => new ShapeSurface(this.context, this.sheetId, id));
  }
  getItem(key: string): ApiObject {
    const { id } = required(
      this.#sheet.shapes.find((shape) => shape.id === key || shape.name === key)
    );
    return new ShapeSurface(this.context, this.sheetId, id);
  }
  addGeometricShape(type: string): ApiObject {
    return this.#add("GeometricShape", { geometricShapeType: type });
  }
  addTextBox(text: string | null): ApiObject {
    return this.#add("GeometricShape", { geometricShapeType: "Rectangle", text: text ?? "" });
  }

  #add(type: string, properties: Record<string, unknown>): ApiObject {
    requireAllowed(this.#sheet, "allowEditObjects");
    const id = this.context.workbook.newId();
    const name = `Shape ${this.#sheet.shapes.length + 1}`;
    this.#sheet.shapes.push({ id, name, type, properties });
    this.context.workbook.touch();
    return new ShapeSurface(this.context, this.sheetId, id);
  }
}

const POSITION = ["left", "top", "width", "height", "rotation", "visible", "altTextTitle"];

class ShapeSurface extends ApiObject {
  readonly className = "Shape";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly shapeId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  get #data(): ShapeData {
    return required(this.#sheet.shapes.find(({ id }) => id === this.shapeId));
  }

  override identity(): Record<string, unknown> {
    return { Id: this.shapeId };
  }
  override read(name: string): unknown {
    return POSITION.includes(name) ? (this.#data.properties[name] ?? null) : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (!POSITION.includes(name)) return super.write(name, value);
    if (value === undefined) throw new ExcelError("InvalidArgument");
    this.#data.properties[name] = value;
    this.context.workbook.touch();
  }

  get id(): string {
    return this.shapeId;
  }
  get name(): string {
    return this.#data.name;
  }
  set name(value: unknown) {
    this.#data.name = String(value);
    this.context.workbook.touch();
  }
  get type(): string {
    return this.#data.type;
  }
  delete(): void {
    const { shapes } = this.#sheet;
    shapes.splice(shapes.indexOf(this.#data), 1);
    this.context.workbook.touch();
  }
}
