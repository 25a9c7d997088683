/** Conditional formats and validations lie over cells: "A1:B3,D5". */
import { type Area, formatArea, intersect, parseAddress, subtract } from "./address";

export interface Cover {
  address: string;
}

export const coveredAreas = ({ address }: Cover): Area[] =>
  address.split(",").map((part) => parseAddress(part).area);

/** "B2:C3,E5" */
export const coverAddress = (areas: readonly Area[]): string => areas.map(formatArea).join(",");

export const coversTouching = <T extends Cover>(
  covers: readonly T[],
  areas: readonly Area[]
): T[] =>
  covers.filter((cover) =>
    coveredAreas(cover).some((own) => areas.some((area) => intersect(own, area)))
  );

/** Takes the covers off the areas: what is left of them, without those of which nothing is. */
export function uncover<T extends Cover>(covers: readonly T[], areas: readonly Area[]): T[] {
  const touched = new Set(coversTouching(covers, areas));
  return covers.flatMap((cover) => {
    if (!touched.has(cover)) return [cover];
    const left = areas.reduce(
      (parts, area) => parts.flatMap((part) => subtract(part, area)),
      coveredAreas(cover)
    );
    return left.length > 0 ? [Object.assign(cover, { address: coverAddress(left) })] : [];
  });
}
