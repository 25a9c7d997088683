/** What is doubtful about a table, and the table as `tableOf` takes it. */
export type DrawnTable = readonly [doubt: string, drawing: string];
