/** Excel's refusals, with the codes of Excel.ErrorCodes and the messages its documentation lists. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FormulaLengthExceedsLimit:
    "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  UndoNotSupported: "Undo is not supported for this operation.",
} as const;

export type ErrorCode = keyof typeof messages;

const statuses: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
};

/** What Excel answers when it refuses an action. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string = messages[code]
  ) {
    super(message);
    this.name = "ExcelError";
    this.status = statuses[code] ?? 400;
  }
}

/** The array given for a property has another shape than the range. */
export const shapeMismatch = (): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
