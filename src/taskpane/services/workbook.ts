import type { AdditionSince } from "../../core/insertion/change-since";
import type { FormulaCell } from "../../core/formula/formula-cell";
import type { Locale } from "../../i18n/locale";
import type { Prospect } from "../../excel/tables/citation-insertions";
import type { MappingCells } from "../../excel/tables/comparison-mapping";
import type {
  FreezeReport,
  CellReference,
  ReferredCells,
  RepairReport,
  Scope,
  ThawReport,
  FormulaName,
} from "../../excel/formulas/formulas";
import type { Spot } from "../../excel/insert/go-to";
import type { Imprint } from "../../excel/insert/imprint";
import type { Observer, Placement, PlacementReport } from "../../excel/insert/insertion";
import type { GapInsertion, GapOptions, GapProspect } from "../../excel/tables/selection-gaps";
import type { Extent } from "../../sheets/spec/sheet-spec";
import type { ComparedTable } from "../../excel/tables/table-check";
import type { UpdateRecord, UpdateReport } from "../../excel/tables/update-tables";
import type { UndoReport } from "../../excel/insert/undo-insertion";
import type { SheetBuild } from "../../sheets/spec/sheet-build";

/** Where an insertion went: cells of the workbook, or a file that was downloaded. */
export type Destination = CellsWritten | FileSaved;

export interface CellsWritten {
  readonly sheet: string;
  readonly address: string;
  /** What shows it and takes it back; empty where Excel could not tell any more. */
  readonly imprints: readonly Imprint[];
  /** What else there is to say: the rows that stay blank or lack some figures. */
  readonly notes?: readonly string[];
}

export interface FileSaved {
  /** @example "监测表.xlsx" */
  readonly file: string;
  /** A file is taken back by deleting it. */
  readonly imprints: readonly never[];
  readonly notes?: readonly string[];
}

/** What the pane asks of the workbook. Each call throws an InsertionError when it was refused. */
export interface WorkbookService {
  /** Inserts the one sheet that is built at a place. */
  insertSheet(build: SheetBuild, placement: Placement, observer: Observer): Promise<Destination>;
  /**
   * Inserts every sheet that is built as a new one, all of them or none.
   *
   * @param apart to be sent to different people: without a workbook each is a file of its own, and this is what they are called together
   */
  insertSheets(build: SheetBuild, observer: Observer, apart?: string): Promise<Destination>;
  /** @param numberFormat for a cell without one */
  insertValue(value: string | number, numberFormat?: string): Promise<Destination>;
  insertFormula(formula: string): Promise<Destination>;
  /** Adds a comment to the active cell. */
  insertComment(text: string): Promise<Destination>;
  /** Looks what a source line under the table of the active cell would be, and where. Changes nothing. */
  prepareSourceLine(locale: Locale): Promise<Prospect>;
  insertSourceLine(locale: Locale): Promise<Destination>;
  /** Looks which cells a list of citations would name. Changes nothing. */
  prepareCitationList(locale: Locale): Promise<Prospect>;
  insertCitationList(locale: Locale): Promise<Destination>;
  /** Looks what gap columns beside the selection would be, and where. Changes nothing. */
  prepareGapColumns(options: GapOptions): Promise<GapProspect>;
  insertGapColumns(options: GapOptions): Promise<GapInsertion>;
  /** Every formula of the add-in in the workbook. Changes nothing. */
  checkFormulas(): Promise<readonly FormulaCell[]>;
  /** Defined names with formulas of the add-in. */
  checkNames(): Promise<readonly FormulaName[]>;
  /** The cells that formulas refer to; null where they cannot be read. Changes nothing. */
  readReferences(references: readonly CellReference[]): Promise<readonly (ReferredCells | null)[]>;
  /** The workbook's tables with figures of a plan, compared with the data at hand. Changes nothing. */
  checkForUpdates(): Promise<readonly ComparedTable[]>;
  /** Brings tables up to the data at hand, in place: only figures that are as they were written, and their data version. */
  updateTables(tables: readonly ComparedTable[]): Promise<UpdateReport>;
  /** Takes an update back where its cells are still as it has written them. */
  undoUpdate(record: UpdateRecord): Promise<UpdateReport>;
  /** Shows cells: activates their sheet and selects them. */
  goTo(spot: Spot): Promise<void>;
  /** Enters again the formulas that Excel has mangled, does not know or waits for. */
  repairFormulas(): Promise<RepairReport>;
  /** Turns formulas into the values they show, and remembers the formulas in the workbook. */
  freezeFormulas(scope: Scope): Promise<FreezeReport>;
  /** Brings frozen formulas back where nobody has changed the value. */
  thawFormulas(scope: Scope): Promise<ThawReport>;
  /** Looks where something of this extent would go, and what is in the way there. Changes nothing. */
  inspect(extent: Extent, placement: Placement): Promise<PlacementReport>;
  /** The cells that list pairs of indicators to compare; null where only empty cells are selected. */
  readMappingCells(): Promise<MappingCells | null>;
  /**
   * Takes an insertion back, if all of it is still as it was written.
   *
   * @param agreed what others have added to it since, which the user lets go
   */
  undoInsertion(
    imprints: readonly Imprint[],
    agreed: readonly AdditionSince[]
  ): Promise<UndoReport>;
}
