import { useMemo, useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { PlanReading, PlanSource, UnderstoodTable } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { LoadingHeader } from "./LoadingHeader";
import { usePlanDesk } from "./PlanDeskContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { ReviewList } from "../review/ReviewList";
import { tableItems } from "./table-items";

export interface TableReviewProps {
  readonly source: PlanSource;
  readonly result: PlanReading;
  readonly table: UnderstoodTable;
}

/** A table as it was understood, row by row: nothing goes on before somebody has compared it with what is printed. */
export function TableReview({ source, result, table }: TableReviewProps): JSX.Element {
  const { locale, theme } = usePane();
  const { desk } = usePlanDesk();
  const texts = usePlanTexts();
  const { review } = texts;
  const classes = getSectionClasses(theme);
  const [confirmed, setConfirmed] = useState(false);
  const items = useMemo(() => tableItems(table, texts, locale), [table, texts, locale]);
  return (
    <>
      <LoadingHeader title={review.title} />
      <p>{review.hint(items.length)}</p>
      <ReviewList label={review.list} items={items} />
      <Checkbox
        label={review.confirm}
        checked={confirmed}
        styles={{ root: { margin: "12px 0" } }}
        onChange={(_event, checked = false) => setConfirmed(checked)}
      />
      <div className={classes.buttons}>
        <PrimaryButton
          text={review.next}
          disabled={!confirmed}
          onClick={() => desk.confirm(source, result)}
        />
        <DefaultButton text={review.answers} onClick={() => desk.ask(source, result)} />
      </div>
    </>
  );
}
