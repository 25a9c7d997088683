import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { IContextualMenuProps } from "office-ui-fabric-react/lib/ContextualMenu";

type Menu = ComponentType<IContextualMenuProps>;

let loaded: Menu | null = null;

async function loadMenu(): Promise<Menu> {
  loaded ??= (await import("office-ui-fabric-react/lib/ContextualMenu")).ContextualMenu;
  return loaded;
}

/**
 * What Fabric's buttons draw for a menu (webpack.modules.mjs puts it in the place of the menu itself): menus, callouts
 * and what they stand on are loaded when the first menu is opened.
 */
export function ContextualMenu(props: IContextualMenuProps): JSX.Element | null {
  const [, setReady] = useState(false);
  useEffect(() => {
    let mounted = true;
    const draw = (): void => {
      if (mounted) setReady(true);
    };
    // A menu that cannot be loaded closes again, and is asked for anew when it is opened the next time.
    const { onDismiss } = props;
    if (!loaded) loadMenu().then(draw, () => mounted && onDismiss?.());
    return () => {
      mounted = false;
    };
    // Only once: a menu is mounted anew each time it is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const Loaded = loaded;
  return Loaded && <Loaded {...props} />;
}
