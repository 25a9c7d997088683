import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { Basis, Comparator } from "../../../core/types";
import { basisText, comparatorText } from "../../../i18n/citation";
import type { FoundTarget } from "../../../reading/review/review";
import { usePane } from "../../context/PaneContext";
import { typedTarget, targetDraft, type TargetDraft } from "./target-draft";
import { useDocumentDesk } from "./useDocumentDesk";
import { usePlanDocumentTexts } from "./usePlanDocumentTexts";

const COMPARATORS: readonly Comparator[] = [
  ...([
    "eq",
    "ge",
    "gt",
    "le",
    "lt",
    "approx",
    "range",
    "multiple",
    "coverage",
    "qualitative",
  ] as const),
];
const BASES: readonly Basis[] = ["level", "increase", "total", "growth", "yearly"];

export interface ChangeFormProps {
  readonly item: FoundTarget;
  readonly all: readonly FoundTarget[];
  readonly close: () => void;
}

/** Corrects what was read of a target, or makes it a further target of another indicator. */
export function ChangeForm({ item, all, close }: ChangeFormProps): JSX.Element {
  const { locale } = usePane();
  const { desk } = useDocumentDesk();
  const { form, review } = usePlanDocumentTexts();
  const [draft, setDraft] = useState(() => targetDraft(item.target));
  const [isSent, setSent] = useState(false);
  const change = typedTarget(draft);
  const field = (id: keyof TargetDraft, label: string, fault?: string): JSX.Element => (
    <TextField
      label={label}
      autoComplete="off"
      value={draft[id]}
      {...(isSent && change.faults.includes(id) && fault !== undefined
        ? { errorMessage: fault }
        : {})}
      onChange={(_event, typed = "") => setDraft({ ...draft, [id]: typed })}
    />
  );
  const choice = <Key extends string>(
    id: keyof TargetDraft,
    label: string,
    keys: readonly Key[],
    text: (key: Key) => string
  ): JSX.Element => (
    <Dropdown
      label={label}
      selectedKey={draft[id]}
      options={keys.map((key) => ({ key, text: text(key) }))}
      onChange={(_event, option) => option && setDraft({ ...draft, [id]: String(option.key) })}
    />
  );
  const others = all.filter(
    ({ key, target }) => key !== item.key && target.name !== "" && target.name !== item.target.name
  );
  return (
    <form
      noValidate
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (change.target === null) return;
        desk.correct(item.key, change.target);
        close();
      }}
    >
      {field("name", form.name)}
      {choice("comparator", form.comparator, COMPARATORS, (key) => comparatorText(key, locale))}
      {field("figure", form.figure, form.figureFault)}
      {draft.comparator === "range" && field("upper", form.upper, form.figureFault)}
      {field("unit", form.unit)}
      {field("year", form.year, form.yearFault)}
      {draft.comparator !== "qualitative" &&
        choice("basis", form.basis, BASES, (key) => basisText(key, locale))}
      <Dropdown
        label={form.joinTo}
        placeholder={form.joinHint}
        selectedKey={null}
        options={[...new Map(others.map(({ key, target }) => [target.name, key]))].map(
          ([text, key]) => ({ key, text })
        )}
        onChange={(_event, option) => {
          if (option === undefined) return;
          desk.join(item.key, Number(option.key));
          close();
        }}
      />
      <PrimaryButton
        type="submit"
        text={form.save}
        ariaLabel={review.named(form.save, item.target.name)}
      />{" "}
      <DefaultButton text={form.cancel} onClick={close} />
    </form>
  );
}
