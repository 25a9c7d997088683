import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { yearIn } from "../../reading/recognition";
import { usePageTexts } from "../context/usePageTexts";

/** A column of numbers, by its letters, with what stands above it. */
export interface NumberColumn {
  readonly letters: string;
  readonly heading: string | undefined;
}

export interface FigureColumnsProps {
  readonly columns: readonly NumberColumn[];
  /** By their letters. */
  readonly chosen: readonly string[];
  readonly onChange: (letters: readonly string[]) => void;
}

/** Which columns of numbers are actual figures: one, or several where their headings are years. Nothing where there is one. */
export function FigureColumns({
  columns,
  chosen,
  onChange,
}: FigureColumnsProps): JSX.Element | null {
  const { gaps } = usePageTexts().insert;
  if (columns.length < 2) return null;
  const options = columns.map(({ letters, heading }) => ({
    key: letters,
    text: gaps.column(letters, heading),
  }));
  const isChosen = (letters: string): boolean => chosen.includes(letters);
  if (!haveYears(columns)) {
    return (
      <Dropdown
        label={gaps.actualColumn}
        placeholder={gaps.choose}
        selectedKey={chosen[0] ?? null}
        options={options}
        onChange={(_event, option) => onChange([option?.key as string])}
      />
    );
  }
  const toggle = (letters: string, isSelected: boolean): void =>
    onChange(
      columns
        .map((column) => column.letters)
        .filter((one) => (one === letters ? isSelected : isChosen(one)))
    );
  return (
    <Dropdown
      label={gaps.actualColumns}
      placeholder={gaps.choose}
      multiSelect
      selectedKeys={[...chosen]}
      options={options}
      onChange={(_event, option) => toggle(option?.key as string, option?.selected ?? false)}
    />
  );
}

/** Whether some of them can be taken together: two at least are headed by a year. */
export function haveYears(columns: readonly NumberColumn[]): boolean {
  return columns.filter(({ heading }) => yearIn(heading ?? "") !== null).length > 1;
}
