import type { SheetData } from "./data";

/** An empty worksheet as Excel makes it. */
export function newSheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    protection: null,
    cells: {},
    columns: {},
    rows: {},
    merges: [],
    freezePanes: null,
    pageLayout: { properties: {}, headersFooters: {} },
    conditionalFormats: [],
    validations: [],
    charts: [],
    comments: [],
    notes: [],
    shapes: [],
    autoFilter: null,
    names: [],
    customProperties: {},
  };
}
