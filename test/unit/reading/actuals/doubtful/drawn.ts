/** What is doubtful about a table, the table as `tableOf` takes it, and the other figures that may be taken from it. */
export type DrawnTable = readonly [doubt: string, drawing: string, plain?: readonly string[]];
