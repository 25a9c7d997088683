import { Link } from "office-ui-fabric-react/lib/Link";
import type { Spot } from "../../excel/insert/go-to";
import { usePageTexts } from "../context/usePageTexts";

/** Cells of the workbook, with their address. */
export interface CellPlace extends Spot {
  readonly address: string;
}

export interface PlaceLinkProps {
  readonly place: CellPlace;
  readonly goTo: (place: CellPlace) => void;
}

/** Names cells, and shows them in Excel when it is pressed. */
export function PlaceLink({ place, goTo }: PlaceLinkProps): JSX.Element {
  const words = usePageTexts().check;
  const name = `${place.sheet}!${place.address}`;
  return (
    <Link aria-label={words.goTo(name)} title={words.goTo(name)} onClick={() => goTo(place)}>
      {name}
    </Link>
  );
}
