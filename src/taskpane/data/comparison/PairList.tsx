import { IconButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { nameText } from "../../figures";
import { usePane } from "../../context/PaneContext";
import type { Comparison, MappedPair, SideState } from "./useComparison";
import { useComparisonTexts } from "./useComparisonTexts";

/** The pairs in their order, to be moved and removed. */
export function PairList({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { locale, theme } = usePane();
  const texts = useComparisonTexts();
  const classes = getClasses(theme);
  const { pairs, move, remove } = comparison;

  const nameOf = (pair: MappedPair, side: SideState): string => {
    const entry = pair[side];
    return entry ? nameText(entry.indicator, locale) : texts.missing(pair.ids[side]);
  };
  const item = (pair: MappedPair, at: number): JSX.Element => {
    const [left, right] = [nameOf(pair, "left"), nameOf(pair, "right")];
    const name = texts.pair(left, right);
    return (
      <li key={name}>
        <div className={classes.names}>
          <div>{left}</div>
          <div>{right}</div>
        </div>
        <IconButton
          iconProps={{ iconName: "ChevronDown", className: classes.upwards }}
          ariaLabel={texts.up(name)}
          disabled={at === 0}
          onClick={() => move(at, -1)}
        />
        <IconButton
          iconProps={{ iconName: "ChevronDown" }}
          ariaLabel={texts.down(name)}
          disabled={at === pairs.length - 1}
          onClick={() => move(at, 1)}
        />
        <IconButton
          iconProps={{ iconName: "Clear" }}
          ariaLabel={texts.remove(name)}
          onClick={() => remove(at)}
        />
      </li>
    );
  };

  return (
    <>
      <h3 className={classes.heading}>{texts.pairs(pairs.length)}</h3>
      {pairs.length === 0 ? (
        <p className={classes.note}>{texts.noPairs}</p>
      ) : (
        <ol className={classes.list}>{pairs.map(item)}</ol>
      )}
    </>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    heading: { margin: "12px 0 4px", fontSize: 14, fontWeight: 600 },
    note: { color: theme.palette.neutralSecondary },
    list: {
      margin: 0,
      padding: 0,
      listStyle: "none",
      selectors: {
        "> li": {
          display: "flex",
          alignItems: "center",
          padding: "4px 0",
          borderBottom: `1px solid ${theme.palette.neutralLight}`,
        },
      },
    },
    names: { flex: 1, minWidth: 0 },
    upwards: { transform: "rotate(180deg)" },
  })
);
