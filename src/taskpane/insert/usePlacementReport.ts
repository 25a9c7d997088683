import { useCallback } from "react";
import type { Placement, PlacementReport } from "../../excel/insert/insertion";
import type { Extent } from "../../sheets/spec/sheet-spec";
import { usePane } from "../context/PaneContext";
import { useFollowing, type Following } from "./useFollowing";

/** Looks at the place of an insertion, and again whenever the selection moves. */
export function usePlacementReport(
  { rows, columns, contentsOnly }: Extent,
  placement: Placement
): Following<PlacementReport> {
  const { workbook } = usePane().services;
  return useFollowing(
    useCallback(
      () => workbook.inspect({ rows, columns, contentsOnly }, placement),
      [workbook, rows, columns, contentsOnly, placement]
    )
  );
}
