import { useEffect, useState } from "react";
import type { Placement, PlacementReport } from "../../workbook/insertion";
import type { Size } from "../../workbook/sheet-spec";
import { usePane } from "../state/PaneContext";

/** A selection made with the mouse changes many times before it rests. */
const REST_MS = 200;

export interface PlacementLook {
  /** null while looking. */
  readonly report: PlacementReport | null;
  /** Why Excel could not be asked; null if it could. */
  readonly error: unknown;
  /** Whether nothing is in the way. */
  readonly free: boolean;
}

/** Looks at the place of an insertion, and again whenever the selection moves. */
export function usePlacementReport({ rows, columns }: Size, placement: Placement): PlacementLook {
  const { workbook, selection } = usePane().services;
  const [report, setReport] = useState<PlacementReport | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      try {
        const found = await workbook.inspect({ rows, columns }, placement);
        if (!current) return;
        setReport(found);
        setError(null);
      } catch (reason) {
        if (current) setError(reason);
      }
    };
    const stop = selection.follow(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), REST_MS);
    });
    setReport(null);
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [workbook, selection, rows, columns, placement]);

  return { report, error, free: error === null && report?.obstacles.length === 0 };
}
