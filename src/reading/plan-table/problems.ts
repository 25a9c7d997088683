import type { Problem } from "../../core/validation/problem";
import { planTableTexts } from "../../i18n/plan-table";
import type { TableProblem } from "./read-table";

/** What stops a table, told of the file. */
export function tableProblems(file: string, problems: readonly TableProblem[]): readonly Problem[] {
  return problems.map((problem): Problem => {
    const whole = { file, line: null, column: null, value: "" };
    switch (problem.code) {
      case "headingsMissing":
        return { ...whole, code: "headingsMissing", heading: planTableTexts().headings.name };
      case "rowsMissing":
      case "targetsMissing":
        return { ...whole, code: problem.code };
      default: {
        const { code, line, heading, value } = problem;
        return { file, line, column: heading, value, code };
      }
    }
  });
}
