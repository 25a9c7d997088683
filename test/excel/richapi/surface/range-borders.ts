/** Range.format.borders. */
import type { CellBorder } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { borderSides, setBorder, uniform } from "../../model/styles";
import { ApiCollection, ApiObject } from "../api-object";
import { announceFormat, colour } from "./style-access";
import { sheetOf, type Target } from "./target";

const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export class BorderCollectionSurface extends ApiCollection {
  readonly className = "RangeBorderCollection";

  constructor(private readonly target: Target) {
    super();
  }

  items(): ApiObject[] {
    return borderIndexes.map((index) => new RangeBorderSurface(this.target, index));
  }

  getItem(index: string): ApiObject {
    if (!borderIndexes.includes(index)) throw new ExcelError("InvalidArgument");
    return new RangeBorderSurface(this.target, index);
  }
}

class RangeBorderSurface extends ApiObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly target: Target,
    private readonly index: string
  ) {
    super();
  }

  get sideIndex(): string {
    return this.index;
  }
  get style(): unknown {
    return readBorder(this.target, this.index, "style", "None");
  }
  set style(value: unknown) {
    writeBorder(this.target, this.index, { style: String(value) });
  }
  get weight(): unknown {
    return readBorder(this.target, this.index, "weight", "Thin");
  }
  set weight(value: unknown) {
    writeBorder(this.target, this.index, { weight: String(value) });
  }
  get color(): unknown {
    return readBorder(this.target, this.index, "color", "#000000");
  }
  set color(value: unknown) {
    writeBorder(this.target, this.index, { color: colour(value) });
  }
}

function readBorder(
  target: Target,
  index: string,
  key: keyof CellBorder,
  missing: string
): unknown {
  const sheet = sheetOf(target);
  const found = target.areas
    .flatMap((area) => borderSides(index, area))
    .map(({ side, area }) =>
      uniform(sheet, area, (style) => style.borders?.[side]?.[key] ?? missing)
    );
  const [first = missing] = found;
  return found.every((value) => value === first) ? first : null;
}

function writeBorder(target: Target, index: string, change: CellBorder): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, "allowFormatCells");
  for (const area of target.areas)
    setBorder(sheet, area, index, (border) => Object.assign(border, change));
  announceFormat(target, sheet);
}
