import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { Link } from "office-ui-fabric-react/lib/Link";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Locale } from "../../../i18n/locale";
import type { PlanTexts } from "../../../i18n/plans";
import { CopyButton } from "../../feedback/CopyButton";
import { errorText } from "../../feedback/error-text";
import { planTitle } from "../../figures";
import { usePane } from "../../context/PaneContext";
import type { PlanAction, Storing } from "../loading/plan-desk";
import { usePlanDesk } from "../loading/PlanDeskContext";
import { usePlanTexts } from "../usePlanTexts";

/** What is being done to the workbook's plans, or how it ended. It stays in view at the bottom. */
export function StoringStatus(): JSX.Element | null {
  const { theme } = usePane();
  const { storing } = usePlanDesk().work;
  if (storing.state === "idle") return null;
  return (
    <div className={getClass(theme)}>
      <StoringMessage storing={storing} />
    </div>
  );
}

interface StoringMessageProps {
  readonly storing: Exclude<Storing, { state: "idle" }>;
}

function StoringMessage({ storing }: StoringMessageProps): JSX.Element {
  const { services, locale, texts } = usePane();
  const { desk } = usePlanDesk();
  const { stored } = usePlanTexts();

  switch (storing.state) {
    case "running":
      return (
        <div role="status">
          <ProgressIndicator label={stored.running} />
        </div>
      );
    case "done":
      return (
        <MessageBar
          messageBarType={MessageBarType.success}
          isMultiline
          onDismiss={() => desk.dismiss()}
          dismissButtonAriaLabel={stored.dismiss}
        >
          {doneText(storing, stored, locale)}
          {storing.change.kind === "default" && <TakeBack change={storing.change} />}
        </MessageBar>
      );
    case "failed": {
      const carried = storing.carried.map((plan) => planTitle(plan, locale));
      const message =
        (carried.length > 0 ? stored.partly(carried) : "") + errorText(storing.error, locale);
      return (
        <MessageBar
          messageBarType={MessageBarType.error}
          isMultiline
          onDismiss={() => desk.dismiss()}
          dismissButtonAriaLabel={stored.dismiss}
        >
          <p>{message}</p>
          <CopyButton
            label={texts.problem.copy}
            text={message}
            texts={texts}
            copy={services.copy}
          />
        </MessageBar>
      );
    }
  }
}

type DefaultAction = Extract<PlanAction, { kind: "default" }>;

/** One click chooses the default plan again that there was before. */
function TakeBack({ change }: { readonly change: DefaultAction }): JSX.Element | null {
  const { services, locale } = usePane();
  const { desk } = usePlanDesk();
  const { stored } = usePlanTexts();
  const before = services.catalogue.plans.find(({ id }) => id === change.before) ?? null;
  // One that is not at hand could not be chosen again.
  if (before === null && change.before !== null) return null;
  return (
    <Link onClick={() => void desk.chooseDefault(before, change.plan?.id ?? null)}>
      {stored.takeBack(before ? planTitle(before, locale) : null)}
    </Link>
  );
}

function doneText(
  { change, report }: Extract<Storing, { state: "done" }>,
  stored: PlanTexts["stored"],
  locale: Locale
): string {
  const done = ((): string => {
    switch (change.kind) {
      case "carried":
        return stored.carried(change.plans.map((plan) => planTitle(plan, locale)));
      case "template":
        return stored.template(change.sheet);
      case "dropped":
        return stored.dropped(change.title);
      case "default":
        return change.plan ? stored.default(planTitle(change.plan, locale)) : stored.noDefault;
    }
  })();
  return [
    done,
    stored.recalculated(report.recalculated),
    report.undoCleared ? stored.undoCleared : "",
  ].join("");
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    margin: "8px -12px 0",
    background: theme.palette.white,
  })
);
