import type { AdditionSince } from "../../core/insertion/change-since";
import { formatArea, overlaps } from "../../sheets/spec/address";
import { rangeAt } from "../session/area";
import type { Looked } from "./changes";
import { loadMerges } from "./look";
import type { PlacedCells } from "./referring";

/**
 * Merged cells that somebody has made of cells that were inserted, also where they reach beyond them. They are asked for
 * only where the cells look otherwise than they did, as "Merge & Center" makes them: to ask can clear the user's undo
 * list (OfficeDev/office-js#5918). A sheet of its own has nothing beside it. Changes nothing.
 */
export async function mergedSince(
  context: Excel.RequestContext,
  made: readonly (PlacedCells & { readonly sheet: Excel.Worksheet })[],
  looked: readonly Looked[]
): Promise<AdditionSince[]> {
  const restyled = made.filter(
    ({ imprint }) =>
      imprint.kind === "area" &&
      !imprint.contentsOnly &&
      looked.some((look) => look.imprint === imprint && look.additions.some(isFormatted))
  );
  if (restyled.length === 0) return [];
  const merges = restyled.map(({ imprint, sheet }) =>
    loadMerges(sheet, rangeAt(sheet, imprint.area))
  );
  await context.sync();
  return restyled.flatMap(({ imprint, sheet }, index) => {
    const own = imprint.merges.map(formatArea);
    const found = merges[index]?.().filter((merge) => overlaps(merge, imprint.area)) ?? [];
    return found
      .map(formatArea)
      .filter((address) => !own.includes(address))
      .map((address) => ({ kind: "merged", sheet: sheet.name, address }) as const);
  });
}

function isFormatted({ kind }: AdditionSince): boolean {
  return kind === "formatted";
}
