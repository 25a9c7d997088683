import type { Problem } from "../../../core/validation/problem";

/** A line of the report: a file, or what is wrong in it. */
export type ReportRow =
  | { readonly kind: "file"; readonly file: string; readonly count: number }
  | { readonly kind: "problem"; readonly problem: Problem };

/** The problems under their files, both in the order in which they come. */
export function reportRows(problems: readonly Problem[]): readonly ReportRow[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const others = files.get(problem.file);
    if (others) others.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files].flatMap(([file, members]) => [
    { kind: "file" as const, file, count: members.length },
    ...members.map((problem) => ({ kind: "problem" as const, problem })),
  ]);
}
