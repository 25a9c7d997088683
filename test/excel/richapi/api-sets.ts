/**
 * The requirement set of each Office.js member, as @types/office-js states it; members of ExcelApi 1.1 and classes of which
 * everything is 1.1 are left out. A host of a lower level refuses the call, as old Excel does.
 */
import { ExcelError } from "../model/errors";
import versions from "./api-sets.json";

/** Class -> set version -> members. "*" stands for all members not named. */
const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = versions;

/** Members of the wire whose names differ from those an add-in uses. */
const wireNames: Readonly<Record<string, string>> = {
  gridlines: "showGridlines",
  headings: "showHeadings",
};

const known = new Map<string, string>();

/** The ExcelApi version a member belongs to: "1.1" unless listed. Kept: every call asks. */
export function apiSetOf(className: string, member: string): string {
  const key = `${className}.${member}`;
  const set = known.get(key) ?? findApiSet(className, member);
  known.set(key, set);
  return set;
}

function findApiSet(className: string, member: string): string {
  const name = wireNames[member] ?? member;
  const ofClass = Object.entries(sets[className] ?? {});
  const own = ofClass.find(([, members]) => members.split(" ").includes(name));
  const all = ofClass.find(([, members]) => members === "*");
  return own?.[0] ?? all?.[0] ?? "1.1";
}

/** Every listed member: for comparing the table with its source. */
export const listedMembers = (): { className: string; member: string; version: string }[] =>
  Object.entries(sets).flatMap(([className, ofClass]) =>
    Object.entries(ofClass).flatMap(([version, members]) =>
      members.split(" ").map((member) => ({ className, member, version }))
    )
  );

/** "1.14" is later than "1.9". */
const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

/** @throws ExcelError ApiNotFound when a host of that level does not have the member. */
export function requireApi(className: string, member: string, level: string): void {
  if (minor(apiSetOf(className, member)) > minor(level)) throw new ExcelError("ApiNotFound");
}
