import type { CellStyle } from "../../model/data";
import { ApiObject } from "../api-object";
import {
  autofitColumns,
  autofitRows,
  setSize,
  sharedSize,
  usesStandardWidth,
  useStandardWidth,
} from "./line-sizes";
import { BorderCollectionSurface } from "./range-borders";
import { RangeFillSurface, RangeFontSurface } from "./range-fonts";
import { readStyle, writeStyle } from "./style-access";
import type { Target } from "./target";

/** The properties that are kept as they are, and what Excel answers for a cell without them. */
const defaults = {
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: "Context",
} satisfies CellStyle;

type AlignmentKey = keyof typeof defaults;

const isAlignment = (name: string): name is AlignmentKey => name in defaults;

export class RangeFormatSurface extends ApiObject {
  readonly className = "RangeFormat";

  constructor(private readonly target: Target) {
    super();
  }

  override read(name: string): unknown {
    if (!isAlignment(name)) return super.read(name);
    return readStyle(this.target, (style) => style[name] ?? defaults[name]);
  }

  override write(name: string, value: unknown): void {
    if (!isAlignment(name)) {
      super.write(name, value);
      return;
    }
    writeStyle(this.target, (style) => {
      Object.assign(style, { [name]: value === defaults[name] ? undefined : value });
    });
  }

  override propertyNames(): string[] {
    return [...Object.keys(defaults), "columnWidth", "rowHeight", "useStandardWidth"];
  }

  get font(): ApiObject {
    return new RangeFontSurface(this.target);
  }
  get fill(): ApiObject {
    return new RangeFillSurface(this.target);
  }
  get borders(): ApiObject {
    return new BorderCollectionSurface(this.target);
  }
  get protection(): ApiObject {
    return new FormatProtectionSurface(this.target);
  }

  get columnWidth(): unknown {
    return sharedSize(this.target, "columns");
  }
  set columnWidth(value: unknown) {
    setSize(this.target, "columns", value);
  }
  get useStandardWidth(): unknown {
    return usesStandardWidth(this.target);
  }
  set useStandardWidth(value: unknown) {
    useStandardWidth(this.target, value);
  }
  get rowHeight(): unknown {
    return sharedSize(this.target, "rows");
  }
  set rowHeight(value: unknown) {
    setSize(this.target, "rows", value);
  }

  autofitColumns(): void {
    autofitColumns(this.target);
  }
  autofitRows(): void {
    autofitRows(this.target);
  }
}

class FormatProtectionSurface extends ApiObject {
  readonly className = "FormatProtection";

  constructor(private readonly target: Target) {
    super();
  }

  get locked(): unknown {
    return readStyle(this.target, (style) => style.locked ?? true);
  }
  set locked(value: unknown) {
    writeStyle(this.target, (style) => (style.locked = value === false ? false : undefined));
  }
  get formulaHidden(): unknown {
    return readStyle(this.target, (style) => style.formulaHidden ?? false);
  }
  set formulaHidden(value: unknown) {
    writeStyle(this.target, (style) => (style.formulaHidden = value === true ? true : undefined));
  }
}
