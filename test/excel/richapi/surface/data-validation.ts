import { coverAddress, coversTouching, uncover } from "../../model/covers";
import type { ValidationData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireUnprotected } from "../../model/protection";
import { ApiObject } from "../api-object";
import { sheetOf, type Target } from "./target";

const types: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

/** The validation of a range. It is kept, not enforced: Excel enforces it for typing only, not for the API. */
export class DataValidationSurface extends ApiObject {
  readonly className = "DataValidation";

  constructor(private readonly target: Target) {
    super();
  }

  get #found(): ValidationData | undefined {
    const address = coverAddress(this.target.areas);
    return sheetOf(this.target).validations.find((validation) => validation.address === address);
  }
  #edit(change: Partial<ValidationData>): void {
    const sheet = sheetOf(this.target);
    requireUnprotected(sheet);
    const found = this.#found;
    if (found) Object.assign(found, change);
    else {
      // A cell has one validation.
      sheet.validations = uncover(sheet.validations, this.target.areas);
      sheet.validations.push({ address: coverAddress(this.target.areas), ...change });
    }
    this.target.context.workbook.touch("looks");
  }

  get type(): string {
    if (
      !this.#found &&
      coversTouching(sheetOf(this.target).validations, this.target.areas).length > 0
    )
      return "MixedCriteria";
    const [kind = ""] = Object.keys(this.#found?.rule ?? {});
    return types[kind] ?? "None";
  }
  get rule(): unknown {
    return this.#found?.rule ?? {};
  }
  set rule(value: unknown) {
    const rule = objectOf(value);
    const kinds = Object.keys(rule);
    if (kinds.length !== 1 || types[kinds[0] ?? ""] === undefined) {
      throw new ExcelError("InvalidArgument");
    }
    this.#edit({ rule });
  }
  get prompt(): unknown {
    return this.#found?.prompt ?? { showPrompt: true, title: "", message: "" };
  }
  /** Excel cuts a title at 32 characters and a message at 255: longer ones are refused. */
  set prompt(value: unknown) {
    this.#edit({ prompt: checked(value) });
  }
  get errorAlert(): unknown {
    return this.#found?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" };
  }
  set errorAlert(value: unknown) {
    this.#edit({ errorAlert: checked(value) });
  }
  get ignoreBlanks(): boolean {
    return this.#found?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(value: unknown) {
    this.#edit({ ignoreBlanks: value === true });
  }
  clear(): void {
    const sheet = sheetOf(this.target);
    requireUnprotected(sheet);
    sheet.validations = uncover(sheet.validations, this.target.areas);
    this.target.context.workbook.touch("looks");
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  return value as Record<string, unknown>;
}

function checked(value: unknown): Record<string, unknown> {
  const object = objectOf(value);
  const { title = "", message = "" } = object;
  if (String(title).length > 32 || String(message).length > 255) {
    throw new ExcelError("InvalidArgument");
  }
  return object;
}
