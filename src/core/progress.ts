import { courseOfActual, type Method } from "./course";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/**
 * 完成进度: the share of the way from the baseline to the target that an actual figure has covered, as a ratio.
 *
 * 0 at the baseline, 1 at the target, more beyond it, negative for a fall behind the baseline. The same formula
 * serves indicators where less is better. Of a total over the period it is the share that is done.
 *
 * @returns #DIV/0! where the target equals the baseline: there is no way to cover
 * @example progress(highTechEnterprises, 2017.5) // 0.5
 */
export function progress(
  entry: PlannedIndicator,
  actual: number,
  method: Method = "linear"
): Outcome<number> {
  const course = courseOfActual(entry, method);
  if (!course.ok) return course;
  const { start, end } = course.value;
  if (!start.ok) return start;
  const covered = withoutNoise(actual - start.value, actual, start.value);
  const distance = withoutNoise(end - start.value, end, start.value);
  if (distance === 0) return fail("divisionByZero", { code: "zeroSpan" });
  return succeed(withoutNoise(covered / distance));
}
