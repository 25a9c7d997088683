import { planTableTexts, type SettingKey } from "../../i18n/plan-table";
import { idOfTitle } from "./ids";
import { settingOf } from "../plan-table/vocabulary";
import type { TextCell } from "./cells";

/** What is told of the plan beside its table, as it was typed. Blank or left out: the usual. */
export type PlanSettings = Partial<Readonly<Record<SettingKey, string>>>;

/** With the row above the table, or null, as its line. */
export type Settings = Readonly<Record<SettingKey, TextCell>>;

/** What rows above the headings tell, with their lines. */
export type SettingsAbove = ReadonlyMap<
  SettingKey,
  { readonly text: string; readonly line: number }
>;

/** A label with its value in the next cell. */
export function settingsAbove(rows: readonly (readonly string[])[]): SettingsAbove {
  const settings = new Map<SettingKey, { text: string; line: number }>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, index) => {
      const key = settingOf(cell);
      const text = cells[index + 1] ?? "";
      if (key !== undefined && text !== "" && !settings.has(key)) {
        settings.set(key, { text, line: row + 1 });
      }
    })
  );
  return settings;
}

const PERIOD = /^([0-9]{4})[^0-9]+([0-9]{4})[^0-9]*$/;
const DATE = /^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/;
const YEAR = /^([0-9]{4})年?$/;
const FIRST_VERSION = "1.0.0";

/**
 * What is told of the plan, with what is usual where nothing is: the base year is the one before the
 * period, the target year its last. Title, issuer, date and period have to be told.
 */
export function completeSettings(given: PlanSettings, settings: SettingsAbove): Settings {
  const labels = planTableTexts().settings;
  const told = (key: SettingKey): TextCell => {
    const own = given[key]?.trim() ?? "";
    const above = settings.get(key);
    if (own !== "" || above === undefined) return { text: own, heading: labels[key], line: null };
    return { text: above.text, heading: labels[key], line: above.line };
  };
  const or = (setting: TextCell, usual: string) =>
    setting.text === "" ? { ...setting, text: usual } : setting;
  const read = (key: SettingKey, form: RegExp, write: (parts: readonly string[]) => string) => {
    const setting = told(key);
    const parts = form.exec(setting.text);
    return parts === null ? setting : { ...setting, text: write(parts.slice(1)) };
  };
  const period = read("period", PERIOD, ([from, to]) => `${from}-${to}`);
  const [first = "", last = ""] = /^[0-9]{4}-[0-9]{4}$/.test(period.text)
    ? period.text.split("-")
    : [];
  const title = read("title", /^《(.+)》$/, ([name = ""]) => name);
  const issuer = told("issuer");
  const year = ([digits = ""]: readonly string[]) => digits;
  return {
    id: or(told("id"), idOfTitle(title.text)),
    title,
    titleEn: or(told("titleEn"), title.text),
    issuer,
    issuerEn: or(told("issuerEn"), issuer.text),
    issuedOn: read("issuedOn", DATE, (parts) =>
      parts.map((part) => part.padStart(2, "0")).join("-")
    ),
    period,
    baseYear: or(read("baseYear", YEAR, year), first === "" ? "" : String(Number(first) - 1)),
    targetYear: or(read("targetYear", YEAR, year), last),
    version: or(told("version"), FIRST_VERSION),
  };
}
