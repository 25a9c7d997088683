import { useRef } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ChosenFile } from "../../services/plans";
import { chosenFiles } from "./dropped-files";

export interface FileButtonProps {
  readonly label: string;
  /** Chooses a folder with everything in it instead of files. */
  readonly folder?: boolean;
  /** The kinds of files that are offered; those of plans if omitted. */
  readonly accept?: string;
  readonly bring: (files: readonly ChosenFile[]) => void;
}

const PLAN_FILES = ".zip,.csv,.tsv,.txt,.json,.xlsx";

/** A button that opens the system's dialogue for files. */
export function FileButton({
  label,
  folder = false,
  accept = PLAN_FILES,
  bring,
}: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton text={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple
        {...(folder ? { webkitdirectory: "" } : { accept })}
        onChange={({ currentTarget }) => {
          bring(chosenFiles(currentTarget.files));
          // The same files can then be chosen again, mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
