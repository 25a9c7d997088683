import { useEffect, useRef } from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "./state/PaneContext";

/** The title of a page over the list, and the way back. It takes the focus, so that the page is read out. */
export function PageHeader({ title }: { readonly title: string }): JSX.Element {
  const { dispatch, texts, theme } = usePane();
  const classes = getClasses(theme);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);

  return (
    <div className={classes.header}>
      <IconButton
        iconProps={{ iconName: "Back" }}
        title={texts.back}
        ariaLabel={texts.back}
        onClick={() => dispatch({ type: "closePage" })}
      />
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h2>
    </div>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    header: {
      position: "sticky",
      top: 0,
      zIndex: 1,
      display: "flex",
      alignItems: "flex-start",
      gap: 4,
      padding: "4px 12px 4px 4px",
      background: theme.palette.white,
    },
    title: {
      margin: "6px 0",
      fontSize: 16,
      lineHeight: 22,
      fontWeight: 600,
      overflowWrap: "anywhere",
      outline: "none",
    },
  })
);
