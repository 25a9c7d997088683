/** What Excel gives functions to refuse with, for a page without Excel: the calculator shows the code and the sentence. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const codes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** To be called before a function is. */
export function provideCellErrors(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: codes } });
}
