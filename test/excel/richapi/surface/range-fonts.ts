/** Range.format.font and Range.format.fill. */
import type { CellStyle } from "../../model/data";
import { ApiObject } from "../api-object";
import { colour, readStyle, writeStyle } from "./style-access";
import type { Target } from "./target";

type FontKey = keyof NonNullable<CellStyle["font"]>;

const fontDefaults: Record<FontKey, string | number | boolean> = {
  name: "等线",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
};

export class RangeFontSurface extends ApiObject {
  readonly className = "RangeFont";

  constructor(private readonly target: Target) {
    super();
  }

  override read(name: string): unknown {
    if (!(name in fontDefaults)) return super.read(name);
    const key = name as FontKey;
    return readStyle(this.target, (style) => style.font?.[key] ?? fontDefaults[key]);
  }

  override write(name: string, value: unknown): void {
    if (!(name in fontDefaults)) {
      super.write(name, value);
      return;
    }
    const key = name as FontKey;
    const stored = name === "color" ? colour(value) : value;
    writeStyle(this.target, (style) => {
      style.font = { ...style.font, [key]: stored };
      if (stored === fontDefaults[key]) delete style.font[key];
    });
  }

  override propertyNames(): string[] {
    return Object.keys(fontDefaults);
  }
}

export class RangeFillSurface extends ApiObject {
  readonly className = "RangeFill";

  constructor(private readonly target: Target) {
    super();
  }

  get color(): unknown {
    return readStyle(this.target, (style) => style.fill?.color ?? "#FFFFFF");
  }
  set color(value: unknown) {
    const color = colour(value);
    writeStyle(this.target, (style) => (style.fill = { ...style.fill, color }));
  }
  get pattern(): unknown {
    return readStyle(
      this.target,
      (style) => style.fill?.pattern ?? (style.fill ? "Solid" : "None")
    );
  }
  set pattern(value: unknown) {
    writeStyle(this.target, (style) => (style.fill = { ...style.fill, pattern: String(value) }));
  }
  get patternColor(): unknown {
    return readStyle(this.target, (style) => style.fill?.patternColor ?? "#000000");
  }
  set patternColor(value: unknown) {
    const patternColor = colour(value);
    writeStyle(this.target, (style) => (style.fill = { ...style.fill, patternColor }));
  }

  clear(): void {
    writeStyle(this.target, (style) => delete style.fill);
  }
}
