import { useState } from "react";
import type { DragEvent } from "react";
import { css } from "office-ui-fabric-react/lib/Utilities";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { ChosenFile } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { droppedFiles } from "./dropped-files";

export interface DropZoneProps {
  readonly bring: (files: readonly ChosenFile[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Where files and folders can be dropped. For the keyboard there are the buttons beside it. */
export function DropZone({ bring, fail }: DropZoneProps): JSX.Element {
  const classes = getClasses(usePane().theme);
  const { load } = usePlanTexts();
  const [over, setOver] = useState(false);

  const allow = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer).then(bring, fail);
  };

  return (
    <div
      className={css(classes.zone, over && classes.over)}
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {over ? load.dropped : load.drop}
    </div>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    zone: {
      margin: "8px 0",
      padding: "20px 12px",
      border: `1px dashed ${theme.semanticColors.inputBorder}`,
      borderRadius: 2,
      textAlign: "center",
      fontSize: 12,
      color: theme.palette.neutralSecondary,
    },
    over: {
      borderStyle: "solid",
      borderColor: theme.palette.themePrimary,
      background: theme.palette.themeLighterAlt,
      color: theme.palette.themePrimary,
    },
  })
);
