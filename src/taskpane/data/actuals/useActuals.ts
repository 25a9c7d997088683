import { useCallback, useEffect, useRef, useState } from "react";
import { usePane } from "../../context/PaneContext";
import { checkLink, type CheckedLink } from "./linked-actuals";

/** The table that the workbook is linked with, as it was read last. */
export type Actuals =
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "read"; readonly link: CheckedLink };

export interface ActualsInUse {
  readonly actuals: Actuals;
  /** Reads the linked table again. */
  readonly refresh: () => Promise<void>;
}

/** Reads the linked table when the component is mounted, and whenever it is told to. */
export function useActuals(): ActualsInUse {
  const { actuals: service, catalogue } = usePane().services;
  const [actuals, setActuals] = useState<Actuals>({ state: "reading" });
  const mounted = useRef(true);

  const refresh = useCallback(async (): Promise<void> => {
    const read = await checkLink(service, catalogue).then(
      (link): Actuals => ({ state: "read", link }),
      (error: unknown): Actuals => ({ state: "failed", error })
    );
    if (mounted.current) setActuals(read);
  }, [service, catalogue]);

  useEffect(() => {
    mounted.current = true;
    void refresh();
    return () => {
      mounted.current = false;
    };
  }, [refresh]);

  return { actuals, refresh };
}
