import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  sheet: "Targets to review",
  title: "Targets found in the plan's document",
  instructions: [
    "1. One row for each target. Compare it with its sentence and choose yes or no in the column Take; rows left blank are not loaded. Rows that are sure say yes already: look at them, too.",
    "2. Correct what was read wrongly. Figures are digits only, without unit or per cent sign, in the unit of the column Unit. Whatever differs from the sentence then is told row by row when the sheet is loaded.",
    "3. With the requirements not more than and below the figure stands in Target, too; with range fill Upper target, with multiple fill Multiple, with qualitative no figure.",
    "4. Rows of the same indicator are several targets of it: to join a row to another indicator give it the same name. For a target that was not found add a row at the end.",
    "5. Chapter, section, box, item and paragraph are the citation: leave them as they are. Then select a cell of the table and load it on the page Data, or choose there the file in which you saved it.",
  ],
  headings: {
    taken: "Take",
    grade: "Grade",
    reasons: "Doubts",
    basis: "What it counts",
    sentence: "Sentence",
  },
  taken: { title: "Take it?", message: "Yes loads the row; no, or a blank cell, does not." },
};
