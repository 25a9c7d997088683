import { useEffect, useMemo, useState } from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ownTableTexts } from "../../i18n/own-table";
import type { BroughtFile } from "../../reading/files/brought-file";
import { withNumbers } from "../../reading/grid/number-cell";
import type { GridReading } from "../../reading/grid/read-grid";
import { recogniseOwnTable } from "../../reading/own-table";
import { usePane } from "../context/PaneContext";
import { RecognisedTable } from "./RecognisedTable";
import { TableFigures } from "./TableFigures";

/** What can be made of a table in a file. */
const makes = ["gaps", "monitoring"] as const;
type Make = (typeof makes)[number];

/** A table in a file: which sheet, and what is to be made of it. */
export function SingleFile({ file }: { readonly file: BroughtFile }): JSX.Element | null {
  const { services, locale } = usePane();
  const { catalogue } = services;
  const texts = ownTableTexts(locale);
  const [sheet, setSheet] = useState<string>();
  const [chosen, setChosen] = useState<Make>();
  const reading = useGrid(file, sheet);
  const grid = reading && "grid" in reading ? reading.grid : null;
  const numbered = useMemo(() => (grid ? withNumbers(grid) : null), [grid]);
  // A table with a single column of figures is one to add columns to, one of several years is one to monitor.
  const usual = useMemo((): Make => {
    const own = numbered ? recogniseOwnTable(numbered, catalogue).recognitions : null;
    return own && !("candidates" in own) && own.length === 1 ? "gaps" : "monitoring";
  }, [numbered, catalogue]);
  if (!reading || !("grid" in reading) || !grid || !numbered) return null;
  const make = chosen ?? usual;
  return (
    <>
      <p>{texts.file(file.name)}</p>
      {reading.sheets.length > 1 && (
        <Dropdown
          label={texts.sheetOf}
          selectedKey={sheet ?? grid.name}
          options={reading.sheets.map((key) => ({ key, text: key }))}
          onChange={(_event, option) => {
            setSheet(option?.key as string);
            setChosen(undefined);
          }}
        />
      )}
      <ChoiceGroup
        label={texts.make}
        selectedKey={make}
        options={makes.map((key) => ({ key, text: texts.makes[key] }))}
        onChange={(_event, option) => setChosen(option?.key as Make)}
      />
      {make === "gaps" ? (
        <RecognisedTable key={grid.name} brought={numbered} />
      ) : (
        <TableFigures key={grid.name} file={file.name} grid={grid} />
      )}
    </>
  );
}

/** null while it is read. */
function useGrid(file: BroughtFile, sheet: string | undefined): GridReading | null {
  const [reading, setReading] = useState<GridReading | null>(null);
  useEffect(() => {
    let wanted = true;
    void import("../../reading/grid/read-grid")
      .then(({ readGrid }) => readGrid(file, { sheet }))
      .then((read) => {
        if (wanted) setReading(read);
      });
    return () => {
      wanted = false;
    };
  }, [file, sheet]);
  return reading;
}
