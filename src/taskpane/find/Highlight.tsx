import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { Range } from "../../core/search";

const marked = mergeStyles({ background: "none", color: "inherit", fontWeight: 700 });

/** A text with the parts that met the query in bold. Ranges are in ascending order. */
export function Highlight({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly Range[];
}): JSX.Element {
  const parts: JSX.Element[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    parts.push(<span key={end}>{text.slice(end, start)}</span>);
    parts.push(
      <mark key={`${start}-`} className={marked}>
        {text.slice(start, to)}
      </mark>
    );
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
