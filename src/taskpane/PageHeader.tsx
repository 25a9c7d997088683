import { useEffect, useRef } from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "./context/PaneContext";

export interface PageHeaderProps {
  readonly title: string;
  /** Where the page leads back to; the list unless told otherwise. */
  readonly back?: { readonly label: string; readonly go: () => void };
}

/** The title of a page, and the way back. It takes the focus, so that the page is read out. */
export function PageHeader({ title, back }: PageHeaderProps): JSX.Element {
  const { dispatch, texts, theme } = usePane();
  const { label, go } = back ?? {
    label: texts.back,
    go: () => dispatch({ type: "closePage" }),
  };
  const classes = getClasses(theme);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);

  return (
    <div className={classes.header}>
      <IconButton iconProps={{ iconName: "Back" }} title={label} ariaLabel={label} onClick={go} />
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
