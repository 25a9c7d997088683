import { useState } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { problemText } from "../../../i18n/validation";
import type { PlanSource } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { LoadingHeader } from "./LoadingHeader";
import { fieldFaults, planFieldIds, tidyFields, withUsualYears } from "./plan-fields";
import type { PlanFieldId } from "./plan-fields";
import { usePlanDesk } from "./PlanDeskContext";

/** Asks what a table of indicators does not say of its plan. */
export function PlanForm({ source }: { readonly source: PlanSource }): JSX.Element {
  const { locale, theme } = usePane();
  const { desk, work } = usePlanDesk();
  const { form } = usePlanTexts();
  const classes = getClasses(theme);
  const { fields } = work;
  // A field is not called wrong before it has been left with something in it, or the whole form sent.
  const [left, setLeft] = useState<ReadonlySet<PlanFieldId>>(
    () => new Set(planFieldIds.filter((id) => fields[id] !== ""))
  );
  const faults = fieldFaults(fields);
  const count = Object.keys(faults).length;
  const shown = planFieldIds.filter((id) => left.has(id) && faults[id]);

  const faultText = (id: PlanFieldId): string | undefined => {
    const fault = faults[id];
    if (fault === undefined || !left.has(id)) return undefined;
    if (fault === "blank") return form.blank;
    if (fault === "malformed") return form.malformed[id];
    const value = tidyFields(fields)[id];
    return problemText({ file: "", line: null, column: null, value, ...fault }, locale);
  };

  return (
    <>
      <LoadingHeader title={form.title} />
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setLeft(new Set(planFieldIds));
          if (count === 0) void desk.readFilledIn(source);
          else
            focusFirstFault(
              event.currentTarget,
              planFieldIds.find((id) => faults[id])
            );
        }}
      >
        <p>{form.hint(sourceName(source))}</p>
        {planFieldIds.map((id) => (
          <TextField
            key={id}
            name={id}
            label={form.fields[id]}
            required
            autoComplete="off"
            description={form.descriptions[id]}
            value={fields[id]}
            errorMessage={faultText(id)}
            onChange={(_event, typed = "") => desk.fill({ ...fields, [id]: typed })}
            onBlur={() => {
              setLeft(new Set([...left, id]));
              if (id === "period") desk.fill(withUsualYears(fields));
            }}
          />
        ))}
        <p role="status" className={classes.count}>
          {shown.length > 0 ? form.faults(count) : ""}
        </p>
        <PrimaryButton type="submit" text={form.check} />
      </form>
    </>
  );
}

function sourceName(source: PlanSource): string {
  return "table" in source ? source.table.file : (source.files[0]?.name ?? "");
}

function focusFirstFault(form: HTMLFormElement, id: PlanFieldId | undefined): void {
  form.querySelector<HTMLElement>(`[name="${id}"]`)?.focus();
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: 8 },
    count: { minHeight: 18, fontSize: 12, color: theme.semanticColors.errorText },
  })
);
