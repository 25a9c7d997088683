import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { Locale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";
import { CopyButton } from "./feedback/CopyButton";

export interface CrashPageProps {
  readonly error: Error;
  readonly locale: Locale;
  readonly retry: () => void;
  /** Another way out, where opening it again does not help. */
  readonly otherwise: { readonly label: string; readonly run: () => void };
  readonly copy: (text: string) => Promise<boolean>;
}

const classes = mergeStyleSets({
  page: { padding: 16, overflowWrap: "anywhere" },
  title: { fontSize: 18, fontWeight: 600, margin: "0 0 8px" },
  details: { margin: "12px 0", fontSize: 12, whiteSpace: "pre-wrap" },
  actions: { display: "flex", flexDirection: "column", gap: 8, alignItems: "flex-start" },
});

/** What stands in place of the pane when it broke: plain words, a way back, and the details for support. */
export function CrashPage({ error, locale, retry, otherwise, copy }: CrashPageProps): JSX.Element {
  const texts = taskpaneTexts(locale);
  return (
    <div role="alert" className={classes.page}>
      <h1 className={classes.title}>{texts.crash.title}</h1>
      <p>{texts.crash.explanation}</p>
      <p className={classes.details}>{error.message}</p>
      <div className={classes.actions}>
        <PrimaryButton text={texts.crash.retry} onClick={retry} />
        <DefaultButton text={otherwise.label} onClick={otherwise.run} />
        <CopyButton
          label={texts.problem.copy}
          text={error.stack ?? error.message}
          texts={texts}
          copy={copy}
        />
      </div>
    </div>
  );
}
