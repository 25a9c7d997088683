import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";

export interface FactListProps {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Names and values side by side. */
export function FactList({ facts }: FactListProps): JSX.Element {
  return (
    <dl className={getClass(usePane().theme)}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    margin: 0,
    fontSize: 12,
    lineHeight: 18,
    selectors: {
      "> div": { display: "flex", gap: 8 },
      dt: { flex: "0 0 76px", color: theme.palette.neutralSecondary },
      dd: { flex: 1, minWidth: 0, margin: 0 },
    },
  })
);
