import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { sheetTexts } from "../../i18n/sheets";
import type { Locale } from "../../i18n/locale";
import { columnIds } from "../../sheets/indicator-table/indicator-table";
import type { ColumnId } from "../../sheets/indicator-table/indicator-table";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** Which columns the table has. They stand in the table's usual order. */
export function ColumnChoice(): JSX.Element {
  const { state, dispatch, locale } = usePane();
  const pages = usePageTexts();
  const { columns } = state.preferences;

  const change = (column: ColumnId, chosen: boolean): void => {
    const next = columnIds.filter((id) => (id === column ? chosen : columns.includes(id)));
    // A table without columns is none: the last one stays.
    if (next.length > 0) dispatch({ type: "prefer", preferences: { columns: next } });
  };

  return (
    <Dropdown
      label={pages.insert.columns}
      multiSelect
      onRenderTitle={() => <>{pages.insert.columnCount(columns.length)}</>}
      selectedKeys={[...columns]}
      options={columnIds.map((key) => ({ key, text: columnName(key, locale) }))}
      onChange={(_event, option) => {
        const column = columnIds.find((id) => id === option?.key);
        if (column) change(column, option?.selected ?? false);
      }}
    />
  );
}

/** The header of a column, without the year that a table puts into it. */
function columnName(column: ColumnId, locale: Locale): string {
  const name = sheetTexts(locale).columns[column];
  return typeof name === "function" ? name(null) : name;
}
