import { enUS as figureDoubts } from "../figure-doubts/en-US";
import type { ActualsColumn } from "../../core/actuals/problem";
import type { Messages, zhCN } from "./zh-CN";

const list = (items: readonly (string | number)[]): string => items.join(", ");

const grouped = (factor: number): string => factor.toLocaleString("en-US");

const columns: Readonly<Record<ActualsColumn, string>> = {
  indicator: "Indicator",
  year: "Year",
  value: "Value",
  unit: "Unit",
  source: "Source",
};

const faults: Messages = {
  ...figureDoubts,
  indicatorMissing: () => "There is a year or a value, but no indicator.",
  unknownIndicator: ({ name, candidates }) =>
    `The plan has no indicator called "${name}".${candidates.length === 0 ? "" : ` Similar ones: ${list(candidates)}.`}`,
  ambiguousIndicator: ({ name, candidates }) =>
    `"${name}" is the name of several indicators. Write one of these instead: ${list(candidates)}.`,
  otherSpelling: ({ name, official }) =>
    `"${name}" is "${official}", but formulas on sheets look for the text and will not find this row. Write "${official}".`,
  yearMissing: () => "There is no year.",
  notAYear: ({ text }) => `"${text}" is no year. Four digits are expected, such as 2018.`,
  yearIsText: ({ text }) =>
    `The year "${text}" is a text, which formulas do not find. Type it as a number.`,
  yearIsDate: ({ text }) =>
    `The cell for the year holds a date (serial number ${text}). Set its format to General and type the year, such as 2018.`,
  numberIsText: ({ text }) =>
    `"${text}" is a text, which cannot be calculated with. Type it as a number, without commas and percent signs.`,
  duplicate: ({ name, year }, places) =>
    `"${name}" has several values for ${year}: ${list(places)}. Formulas take none of them; keep one row.`,
  missingYears: ({ name, years }) => `"${name}" has no value for ${list(years)}.`,
  unitDiffers: ({ unit, planUnit }) =>
    `The unit is "${unit}", the plan's is "${planUnit}": both mean the same, but formulas compare them as they are written. Write "${planUnit}".`,
  offPlan: ({ name, year, value, least, greatest, factor, tooLarge }) =>
    `"${name}" is ${value} in ${year}, about ${grouped(factor)} times too ${
      tooLarge ? "large" : "small"
    } for the plan's own figures (${
      least === greatest ? least : `${least} to ${greatest}`
    }). Check the unit and the decimal point.`,
  jump: ({ name, from, to, factor }) =>
    `"${name}" goes from ${from.value} in ${from.year} to ${to.value} in ${to.year}, about ${grouped(
      factor
    )} times ${
      Math.abs(to.value) > Math.abs(from.value) ? "as much" : "less"
    }. Check the unit and the decimal point.`,
};

const yearRows = (periods: readonly string[]): string =>
  periods.length === 1
    ? `a row for each year of ${list(periods)}`
    : `a row for each year of their own plan (${list(periods)})`;

/** Tables of actual figures: linking, checking, and the words on sheets. */
export const enUS: typeof zhCN = {
  columns,
  faults,
  separator: "; ",
  headings: (fault) =>
    fault.code === "columnMissing"
      ? `there is no column "${columns[fault.column]}"`
      : `there are several columns for "${columns[fault.column]}": ${list(fault.headings)}`,
  link: {
    comment: "PlanTarget add-in: the header row of the table of actual figures",
  },
  template: {
    sheet: "Actual figures",
    title: "Actual figures of indicators",
    note: "One row for each indicator and year; leave the value empty while there is none. Units as in the plan; percentages without a percent sign. More rows can be added at the end.",
  },
  monitoring: {
    footnote: (table) =>
      `Actual figures are taken from the table "${table}"; #N/A: it has several rows for the same name and year, a text or an error for a value, or another unit than the plan's.`,
    percentNote:
      "A cell of the table in which 60% was typed holds 0.6; the status asks for a check where that does not fit the plan's figures. Check the table in the add-in under Data › Actual figures as well.",
    option: "Take actual figures from the linked table",
    noTable: "No table of actual figures is linked; that is done on the Data tab.",
    refused: (sheet, cells, count) =>
      `Not inserted: in the table of actual figures, ${sheet}!${list(cells)}${
        count > cells.length ? ` and more (${count} in all)` : ""
      } ${count === 1 ? "is" : "are"} in doubt (a cell that shows 60% holds 0.6, one that shows 123 may hold 123456, or the number is a hundred or ten thousand times the plan’s figures). Formulas cannot tell, and the status would be wrong. Set the format to General and check value and unit; type percentages without a percent sign.`,
    remaining: (errors, doubts) =>
      `The table of actual figures still has ${[
        ...(errors > 0 ? [errors === 1 ? "1 error" : `${errors} errors`] : []),
        ...(doubts > 0 ? [doubts === 1 ? "1 doubt" : `${doubts} doubts`] : []),
      ].join(" and ")}.`,
    show: "See Data › Actual figures",
    check: "Check again",
  },
  section: {
    title: "Actual figures",
    about:
      "Link a table of actual figures in the workbook (indicator, year, value; unit and source if you like), and the monitoring sheet and formulas can read it. The link is kept in the workbook.",
    none: "No table of actual figures is linked.",
    lost: "The linked table was deleted or turned into plain cells. Link one again.",
    linked: (table, place) => `The table "${table}" (${place}) is linked.`,
    running: "Reading…",
    link: "Link the selected table",
    linkHint: "Select a cell of the table in Excel first.",
    insertTemplate: "Insert an empty table",
    templateHint: (count, periods) =>
      `For the selected indicators (${count}), ${yearRows(periods)}.`,
    templateUnselected: (count, periods) =>
      `No indicator is selected: for the headline indicators (${count}), ${yearRows(periods)}.`,
    linksItself: "It is linked at once.",
    movesLink: (table) =>
      `The table "${table}" is linked now. A workbook is linked with one table of actual figures: the link can move from "${table}" to the new one, or stay.`,
    insertAndLink: "Insert and link the new table",
    insertOnly: "Insert only, keep the link",
    inserted: (table) =>
      `The empty table "${table}" was inserted; the link is unchanged. To link the new one, select any of its cells and press "Link the selected table".`,
    unlink: "Unlink",
    unlinked: "The table is no longer linked. The table and formulas were not changed.",
    check: "Check again",
    unreadable: (table, reasons) =>
      `The table "${table}" is none of actual figures: ${reasons}. Its header row needs "Indicator", "Year" and "Value"; "Unit" and "Source" are optional.`,
    found: (figures, pending) =>
      `${figures === 1 ? "1 actual figure" : `${figures} actual figures`} can be used${
        pending === 0 ? "" : `; ${pending === 1 ? "1 row waits" : `${pending} rows wait`} for one`
      }.`,
    clean: "No problem was found.",
    severities: { error: "Errors", doubt: "To be checked" },
    group: (severity, count) => `${severity} (${count})`,
    more: (count) => `… and ${count} more. Mend these and check again, or copy them all.`,
    copy: "Copy the result",
  },
  arranged: {
    title: "Actual figures, arranged from a statistical table",
    convertedNote: "Where a unit was converted, the value is the printed figure times its factor.",
    printed: "Printed figure",
    factor: "Factor",
    hint: "A table as yearbooks, communiqués and monthly reports print it can be arranged first: select all its cells, or a single one to read the whole sheet.",
    start: "Arrange a statistical table",
    instead: " A table as yearbooks print it can be arranged first.",
    heading: "Arrange a statistical table",
    read: (address) => `${address} was read; nothing was changed there.`,
    counted: (figures, left, changes) =>
      `${figures === 1 ? "1 actual figure" : `${figures} actual figures`} taken${
        left === 0 ? "" : `, ${left} left out`
      }${changes === 0 ? "" : `; ${changes === 1 ? "1 change" : `${changes} changes`} against the year before ${changes === 1 ? "is" : "are"} never taken`}.`,
    columns: ["Indicator", "Year", "Value", "Unit", "Source"],
    more: (count) => `… and ${count} more.`,
    left: (source, name, reason) => `${source} ${name}: ${reason}`,
    write: "Write to a new sheet and link",
    writeAndMove: "Write to a new sheet and link that instead",
    writeOnly: "Only write; keep the link",
    cancel: "Cancel",
    written: (table, count) =>
      `The table "${table}" was written with ${count === 1 ? "1 actual figure" : `${count} actual figures`}; the link is unchanged.`,
  },
  formula: {
    label: "From the table of actual figures",
    placeholder: "Choose",
    option: (year, value) => `${year}: ${value}`,
    nothing: "The table of actual figures has none for this indicator that can be used.",
    nothingForYear: (year) =>
      `The table of actual figures has none for this indicator in ${year} that can be used.`,
    chooseIndicator: "Choose the indicator first to take its actual figure from the table.",
  },
};
