import { useEffect, useState } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { ownTableTexts } from "../../i18n/own-table";
import { problemLine } from "../../i18n/validation";
import type { ReturnedFiles } from "../../reading/actuals/returned-files";
import type { BroughtFile } from "../../reading/files/brought-file";
import { usePane } from "../context/PaneContext";
import { ProblemBar } from "../feedback/ProblemBar";
import type { ChosenFile } from "../services/plans";
import { ChangedFigures } from "./ChangedFigures";
import { FiguresReview } from "./FiguresReview";
import { SingleFile } from "./SingleFile";

export interface BroughtFilesProps {
  readonly files: readonly ChosenFile[];
}

type Read =
  | { readonly state: "reading" }
  | {
      readonly state: "read";
      readonly files: readonly BroughtFile[];
      readonly returned: ReturnedFiles;
    }
  | { readonly state: "failed"; readonly error: unknown };

/** Files with actual figures: monitoring sheets that were sent back are merged, any other table is read by itself. */
export function BroughtFiles({ files: chosen }: BroughtFilesProps): JSX.Element {
  const { services, locale } = usePane();
  const { catalogue } = services;
  const texts = ownTableTexts(locale);
  const [read, setRead] = useState<Read>({ state: "reading" });
  useEffect(() => {
    let wanted = true;
    const show = (next: Read): void => {
      if (wanted) setRead(next);
    };
    const readAll = async (): Promise<Read> => {
      const { readReturnedFiles } = await import("../../reading/actuals/returned-files");
      const files = await Promise.all(chosen.map(bytesOf));
      return { state: "read", files, returned: await readReturnedFiles(files, catalogue) };
    };
    show({ state: "reading" });
    readAll().then(show, (error: unknown) => show({ state: "failed", error }));
    return () => {
      wanted = false;
    };
  }, [chosen, catalogue]);

  if (read.state === "failed") return <ProblemBar error={read.error} />;
  if (read.state === "reading") {
    return (
      <div role="status">
        <ProgressIndicator label={texts.reading} />
      </div>
    );
  }
  const { files, returned } = read;
  const { figures, changed, read: merged, others, problems } = returned;
  const [only, another] = files;
  const isOneTable = only !== undefined && another === undefined && others.length === 1;
  return (
    <>
      {problems.map((problem, at) => (
        <MessageBar key={at} messageBarType={MessageBarType.error} isMultiline>
          {problemLine(problem, "", locale)}
        </MessageBar>
      ))}
      {others.length > 0 && !isOneTable && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {texts.noMonitoring(others)}
        </MessageBar>
      )}
      {merged.length > 0 && (
        <>
          <p>{texts.merged(merged.length)}</p>
          <ChangedFigures changed={changed} />
          <FiguresReview figures={figures} />
        </>
      )}
      {isOneTable && <SingleFile file={only} />}
    </>
  );
}

async function bytesOf({ name, content }: ChosenFile): Promise<BroughtFile> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}
