import type { ReactNode } from "react";
import { Fabric } from "office-ui-fabric-react/lib/Fabric";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { Customizer, memoizeFunction } from "office-ui-fabric-react/lib/Utilities";

export interface ThemedRootProps {
  readonly theme: ITheme;
  readonly children: ReactNode;
}

/** Fills its parent with the theme's colours and fonts, for everything in it and whatever pops up from it. */
export function ThemedRoot({ theme, children }: ThemedRootProps): JSX.Element {
  return (
    <Customizer settings={{ theme }}>
      <Fabric applyTheme className={getClass(theme)}>
        {children}
      </Fabric>
    </Customizer>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "auto",
    selectors: { "&, & *": { colorScheme: theme.isInverted ? "dark" : "light" } },
  } as Parameters<typeof mergeStyles>[0])
);
