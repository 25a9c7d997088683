import { ExcelError } from "../../model/errors";
import { ApiObject } from "../api-object";
import type { HostContext } from "../host-context";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

export class ApplicationSurface extends ApiObject {
  readonly className = "Application";

  constructor(private readonly context: HostContext) {
    super();
  }

  get calculationMode(): string {
    return this.context.workbook.data.calculationMode;
  }
  /** Tables are calculated in "AutomaticExceptTables" too: data tables are meant, which the stand-in does not have. */
  set calculationMode(value: unknown) {
    if (!modes.includes(String(value))) throw new ExcelError("InvalidArgument");
    this.context.workbook.data.calculationMode = String(value);
    this.context.workbook.touch();
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  /** "Full" also asks the add-in's functions again, but not those that answered an error. */
  calculate(calculationType: string): void {
    const { workbook } = this.context;
    if (calculationType !== "Recalculate") workbook.formulas.forget();
    workbook.touch();
    workbook.formulas.calculate(workbook, true);
  }
  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
  suspendApiCalculationUntilNextSync(): null {
    return null;
  }
}
