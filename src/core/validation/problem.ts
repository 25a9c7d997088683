/**
 * What is wrong with a plan's data, as codes: where it stands, what stands there, and which rule it
 * breaks. The wording is in src/i18n/validation.ts.
 */

/** Where a problem is. */
export interface TablePlace {
  /** File of the package, or name of the sheet. */
  readonly file: string;
  /** Line in the file, 1-based, headings included; null where the whole file is meant. */
  readonly line: number | null;
  /** Column heading, or property path in datapackage.json; null where the whole line is meant. */
  readonly column: string | null;
  /** The text that stands there. */
  readonly value: string;
}

/** What a property of datapackage.json should have been. */
export type PropertyForm = "object" | "list" | "text" | "name" | "version" | "relativePath";

export type Fault =
  | FileFault
  | DescriptorFault
  | HeadingFault
  | CellFault
  | KeyFault
  | PlanFault
  | IndicatorFault
  | FigureFault
  | MentionFault
  | SourceFault
  | BroughtFault
  | FlatFault;

export type Problem = TablePlace & Fault;

export type FileFault =
  | { readonly code: "fileMissing" }
  | { readonly code: "encodingNotUtf8" }
  | { readonly code: "quotesMalformed" }
  | { readonly code: "tableEmpty" };

export type DescriptorFault =
  | { readonly code: "jsonMalformed"; readonly detail: string }
  | { readonly code: "propertyMissing" }
  | { readonly code: "propertyInvalid"; readonly form: PropertyForm }
  | { readonly code: "propertyUnsupported"; readonly supported: readonly string[] }
  | { readonly code: "propertyRepeated" }
  | { readonly code: "tableNotDescribed"; readonly table: string };

export type HeadingFault =
  | { readonly code: "columnMissing" }
  | { readonly code: "columnUnknown" }
  | { readonly code: "columnRepeated" }
  | { readonly code: "cellCount"; readonly expected: number; readonly found: number };

export type CellFault =
  | { readonly code: "required" }
  | { readonly code: "surroundingSpace" }
  | { readonly code: "controlCharacter" }
  | { readonly code: "notANumber" }
  | { readonly code: "tooManyDigits" }
  | { readonly code: "notAnInteger" }
  | { readonly code: "notAYear" }
  | { readonly code: "dateForYear" }
  | { readonly code: "notADate" }
  | { readonly code: "notABoolean" }
  | { readonly code: "notAChoice"; readonly choices: readonly string[] }
  | { readonly code: "belowMinimum"; readonly minimum: number }
  | { readonly code: "aboveMaximum"; readonly maximum: number }
  | { readonly code: "tooLong"; readonly maximum: number }
  | { readonly code: "patternMismatch"; readonly pattern: string };

export type KeyFault =
  | { readonly code: "repeated"; readonly columns: readonly string[]; readonly firstLine: number }
  | {
      readonly code: "referenceUnknown";
      readonly target: string;
      readonly columns: readonly string[];
    };

export type PlanFault =
  | { readonly code: "periodBackwards" }
  | { readonly code: "targetYearNotAfterBase"; readonly baseYear: number }
  | { readonly code: "targetYearOutsidePeriod"; readonly period: string }
  | { readonly code: "baseYearAfterPeriodStart"; readonly period: string }
  | { readonly code: "issuedBeforeBase"; readonly baseYear: number }
  | { readonly code: "versionDisagrees"; readonly version: string }
  | { readonly code: "planIdTaken" }
  | { readonly code: "topicLikePlan"; readonly plan: string };

export type IndicatorFault =
  | {
      readonly code: "nameTaken";
      readonly indicator: string;
      readonly otherFile: string;
      readonly otherLine: number;
    }
  | { readonly code: "nameEmpty" }
  | { readonly code: "mentionMissing" }
  | { readonly code: "baselineMissing"; readonly year: number }
  | { readonly code: "targetMissing"; readonly year: number }
  | { readonly code: "figureMissing" }
  | { readonly code: "targetUnexpected"; readonly kind: string }
  | { readonly code: "decimalsDisagree"; readonly expected: number }
  | { readonly code: "unitInOneLanguage" };

export type FigureFault =
  | { readonly code: "boundMissing"; readonly comparator: string }
  | { readonly code: "boundUnexpected"; readonly comparator: string }
  | { readonly code: "rangeNotAscending"; readonly lower: number }
  | { readonly code: "againstDirection"; readonly direction: string }
  | { readonly code: "multipleBaseUnexpected" }
  | { readonly code: "multipleBaseNotPublished" }
  | { readonly code: "basisUnexpected"; readonly comparator: string }
  | { readonly code: "yearBeforePeriod"; readonly from: number }
  | { readonly code: "totalNotOverYears"; readonly year: number }
  | { readonly code: "valueAfterIssue"; readonly issuedOn: string }
  | { readonly code: "figureNotPrinted"; readonly printed: string }
  | { readonly code: "printedNotMentioned" };

export type MentionFault =
  | { readonly code: "itemOutsideBox" }
  | { readonly code: "placeDisagrees"; readonly paragraph: number; readonly otherLine: number }
  | { readonly code: "noteInOneLanguage" }
  | { readonly code: "readingUnchanged" };

/** Found only where the plan's own text is at hand. */
export type SourceFault =
  | { readonly code: "paragraphUnknown"; readonly paragraphs: number }
  | { readonly code: "notInParagraph"; readonly paragraph: number }
  | { readonly code: "placeNotInSource"; readonly expected: string };

/** Found only in files that users bring: anything can be among them. */
export type BroughtFault =
  | { readonly code: "filesTooLarge"; readonly megabytes: number }
  | { readonly code: "unpackedTooLarge"; readonly megabytes: number }
  | { readonly code: "tooManyFiles"; readonly limit: number }
  | { readonly code: "tableTooLarge"; readonly rows: number; readonly columns: number }
  | { readonly code: "tooManyPlans"; readonly limit: number }
  | { readonly code: "archiveDamaged" }
  | { readonly code: "archiveEncrypted" }
  | { readonly code: "archiveUnsupported" }
  | { readonly code: "archiveNested" }
  | { readonly code: "pathUnsafe" }
  | { readonly code: "fileRepeated" }
  | { readonly code: "encodingUnknown" }
  | { readonly code: "webPage" }
  | { readonly code: "workbookFile" }
  | { readonly code: "sheetMissing"; readonly sheets: readonly string[] }
  /** What was brought as a document and is none that can be read. */
  | { readonly code: "documentUnreadable" }
  | { readonly code: "documentEmpty" }
  | { readonly code: "documentOld" }
  | { readonly code: "documentPdf" }
  | { readonly code: "tablesMissing" }
  | { readonly code: "tablesUnclear" }
  | { readonly code: "descriptorRepeated" };

/** Found only where a whole plan stands in one table, one row an indicator. */
export type FlatFault =
  | { readonly code: "headingsMissing"; readonly heading: string }
  | { readonly code: "rowsMissing" }
  /** A sheet of targets that were found, of which none is to be taken. */
  | { readonly code: "nothingTaken" }
  /** No column or no row tells a target. */
  | { readonly code: "targetsMissing" }
  | { readonly code: "errorValue" }
  /** The value ends with a per cent sign: most often Excel has formatted the cell so. */
  | { readonly code: "percentage" }
  /** Its format makes the number look like another one: Excel shows 12.3 for 123456. */
  | { readonly code: "scalingFormat" }
  | { readonly code: "directionUnclear" }
  | { readonly code: "rowDisagrees"; readonly firstLine: number };
