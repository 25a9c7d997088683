import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { obstacleText } from "../../i18n/insertion";
import type { PlacementReport } from "../../excel/insert/insertion";
import { errorText } from "../feedback/error-text";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import type { Following } from "./useFollowing";

export interface PlaceVerdictProps {
  readonly look: Following<PlacementReport>;
  /** What a new sheet will be called. */
  readonly sheetName: string;
}

/** The exact address of an insertion, and what is in the way there. */
export function PlaceVerdict({ look, sheetName }: PlaceVerdictProps): JSX.Element {
  const { locale, texts, theme } = usePane();
  const { insert } = usePageTexts();
  const classes = getClasses(theme);
  const refused = look.error !== null || (look.found !== null && !isFree(look));
  return (
    <p role="status" className={refused ? classes.obstructed : classes.free}>
      {verdict()}
    </p>
  );

  function verdict(): string {
    if (look.error !== null) return errorText(look.error, locale);
    if (look.found === null) return texts.insertion.looking;
    const { sheet, address, obstacles } = look.found;
    const reasons = obstacles.map((obstacle) => obstacleText(obstacle, locale));
    if (sheet === null) {
      return reasons.length === 0 ? insert.newSheet(sheetName) : insert.noNewSheet(reasons);
    }
    const where = `${sheet}!${address}`;
    return reasons.length === 0 ? insert.free(where) : insert.obstructed(where, reasons);
  }
}

/** Whether nothing is in the way. */
export function isFree({ found }: Following<PlacementReport>): boolean {
  return found?.obstacles.length === 0;
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    free: { fontSize: 12, color: theme.palette.neutralSecondary, overflowWrap: "anywhere" },
    obstructed: { fontSize: 12, color: theme.semanticColors.errorText, overflowWrap: "anywhere" },
  })
);
