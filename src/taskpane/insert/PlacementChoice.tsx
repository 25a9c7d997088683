import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { obstacleText } from "../../i18n/workbook";
import { errorText } from "../feedback/error-text";
import { usePane } from "../state/PaneContext";
import { placements } from "../state/state";
import type { PlacementLook } from "./usePlacementReport";
import { usePageTexts } from "../usePageTexts";

export interface PlacementChoiceProps {
  readonly look: PlacementLook;
  /** What a new sheet would be called. */
  readonly sheetName: string;
}

/** Where the sheet goes, with the exact address and what is in the way there. */
export function PlacementChoice({ look, sheetName }: PlacementChoiceProps): JSX.Element {
  const { state, dispatch, locale, texts, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { placement } = state.preferences;
  const refused = look.error !== null || (look.report !== null && !look.free);
  return (
    <>
      <Dropdown
        label={pages.insert.where}
        selectedKey={placement}
        options={placements.map((key) => ({ key, text: texts.selection.placements[key] }))}
        onChange={(_event, _option, at = 0) =>
          dispatch({ type: "prefer", preferences: { placement: placements[at] } })
        }
      />
      <p role="status" className={refused ? classes.obstructed : classes.free}>
        {verdict()}
      </p>
    </>
  );

  function verdict(): string {
    if (look.error !== null) return errorText(look.error, locale);
    if (look.report === null) return texts.insertion.looking;
    const { sheet, address, obstacles } = look.report;
    const where = sheet === null ? pages.insert.newSheet(sheetName) : `${sheet}!${address}`;
    return obstacles.length === 0
      ? pages.insert.free(where)
      : pages.insert.obstructed(
          where,
          obstacles.map((obstacle) => obstacleText(obstacle, locale))
        );
  }
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    free: { fontSize: 12, color: theme.palette.neutralSecondary, overflowWrap: "anywhere" },
    obstructed: { fontSize: 12, color: theme.semanticColors.errorText, overflowWrap: "anywhere" },
  })
);
