import type { Direction } from "../../../core/types";
import type { Locale } from "../../../i18n/locale";
import { understoodTarget, understoodValue } from "../../../i18n/plan-questions";
import type { PlanTexts } from "../../../i18n/plans";
import type { UnderstoodTable } from "../../services/plans";
import type { ReviewItem, ReviewStatement } from "../review/ReviewList";

type Row = UnderstoodTable["rows"][number];

/** The rows of a table as they are understood; those of which something was asked are to be looked at. */
export function tableItems(
  { rows, questions }: UnderstoodTable,
  { review }: PlanTexts,
  locale: Locale
): readonly ReviewItem[] {
  const asked = new Set(questions.map(({ line }) => line));
  return rows.map((row) => {
    const { line, parent, name, unit, direction, notes } = row;
    const whole = parent === null ? name : review.part(parent, name);
    return {
      key: String(line),
      name: review.name(whole, unit),
      place: review.row(line),
      statements: statementsOf(row, review, locale),
      state: asked.has(line) ? "look" : "sure",
      detail: [directionWord(direction, review), row.attribute ?? "", ...notes]
        .filter((part) => part !== "")
        .join(" · "),
    };
  });
}

function directionWord(direction: Direction | null, review: PlanTexts["review"]): string {
  return direction === null ? "" : review.direction[direction];
}

function statementsOf(
  { baseline, values, targets, unit }: Row,
  review: PlanTexts["review"],
  locale: Locale
): readonly ReviewStatement[] {
  const past = [...values, ...(baseline === null ? [] : [baseline])].map((value) => ({
    printed: String(value.value),
    understood: understoodValue(value, unit, locale),
  }));
  const aims = targets.map((target) => ({
    printed: target.printed === "" ? "—" : target.printed,
    understood: understoodTarget(target, unit, locale),
  }));
  const none = { printed: "—", understood: review.nothing };
  return [...past, ...(aims.length > 0 ? aims : [none])];
}
