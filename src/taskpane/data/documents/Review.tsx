import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { Link } from "office-ui-fabric-react/lib/Link";
import { planRows } from "../../../reading/review/plan-rows";
import type { FoundTarget } from "../../../reading/review/review";
import { usePane } from "../../context/PaneContext";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { withUsualYears } from "../loading/plan-fields";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import type { DocumentWork } from "./document-desk";
import { insertReviewSheet } from "./review-sheet";
import { NotTaken } from "./NotTaken";
import { FoundTargets } from "./FoundTargets";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

type ReviewWork = Extract<DocumentWork, { state: "review" }>;
type Filter = "all" | "open" | "sure" | "look" | "doubtful" | "leftOut";
const FILTERS: readonly Filter[] = ["all", "open", "sure", "look", "doubtful", "leftOut"];

/** The targets of a document, looked through beside their sentences; what is taken becomes a plan like any other. */
export function Review({ work }: { readonly work: ReviewWork }): JSX.Element {
  const { services, insertions, locale, theme } = usePane();
  const classes = getSectionClasses(theme);
  const { desk } = useDocumentDesk();
  const { desk: plans, work: planWork } = usePlanDesk();
  const { review } = usePlanDocumentTexts();
  const { load } = usePlanTexts();
  const [filter, setFilter] = useState<Filter>("all");
  const { items, name, read } = work;
  const taken = items.filter(({ decision }) => decision === "taken").length;
  const open = items.filter(({ decision }) => decision === "open").length;

  const finish = (): void => {
    const { title, issuer, issued: issuedOn, period } = read.opening;
    plans.fill(withUsualYears({ ...planWork.fields, title, issuer, issuedOn, period }));
    void plans.bring({ taken: { file: name, rows: planRows(items) } });
  };

  const makeSheet = (): void =>
    void insertions.place(
      "table",
      (_place, observer) =>
        insertReviewSheet(services.workbook, items, read.opening, locale, observer),
      "newSheet"
    );

  return (
    <>
      <p role="status">{review.found(items.length, taken, open)}</p>
      <div className={classes.buttons}>
        <PrimaryButton text={review.finish(taken)} disabled={taken === 0} onClick={finish} />
        <DefaultButton
          text={review.undo}
          disabled={work.before.length === 0}
          onClick={() => desk.undo()}
        />
        <DefaultButton text={review.sheet} disabled={insertions.busy} onClick={makeSheet} />
        {services.surface === "workbook" && (
          <DefaultButton text={load.table} onClick={() => void plans.bringTable()} />
        )}
      </div>
      {work.isResumed && (
        <p className={classes.note}>
          {review.resumed} <Link onClick={() => desk.restart()}>{review.restart}</Link>
        </p>
      )}
      {open > 0 && <p className={classes.note}>{review.openLeft(open)}</p>}
      <p className={classes.note}>{review.sheetHint}</p>
      <Dropdown
        label={review.filter}
        selectedKey={filter}
        options={FILTERS.map((key) => ({
          key,
          text: `${review.filters[key]}（${items.filter((item) => isShown(item, key)).length}）`,
        }))}
        onChange={(_event, option) => option && setFilter(option.key as Filter)}
      />
      <p className={classes.note}>{review.keys}</p>
      <FoundTargets
        key={filter}
        all={items}
        shown={items.filter((item) => isShown(item, filter))}
      />
      <NotTaken findings={read.findings} />
    </>
  );
}

function isShown({ decision, found }: FoundTarget, filter: Filter): boolean {
  if (filter === "all") return true;
  if (filter === "open" || filter === "leftOut") return decision === filter;
  return found.grade === filter;
}
