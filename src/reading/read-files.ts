import type { Note } from "../core/validation/note";
import type { Problem } from "../core/validation/problem";
import { type BroughtFile, fileProblem } from "./files/brought-file";
import { checkAndAssemble } from "./check";
import { gather, isNestedZip } from "./files/gather";
import { readPlanTable } from "./flat/read-table";
import type { PlanSettings } from "./flat/settings";
import {
  encodingNotes,
  packageLayout,
  readDescribed,
  readStandard,
  readPackageTable,
} from "./package/package-files";
import { finished } from "./finished";
import type { PlanReading, ReadingOptions } from "./plan-reading";

/**
 * The plans in files that a user brings: a Data Package as folder or zip, its tables without a
 * descriptor, or one table with a row for each indicator. Everything is read in memory; nothing is thrown for what is wrong with the files.
 *
 * @param files one zip, one table, or the files of a folder
 * @param settings what is told of the plan beside a single table
 * @returns all plans or, with any problem, none
 * @example readPlanFiles([{ name: "district.zip", bytes }], { takenIds: [builtInPlan().id] })
 */
export function readPlanFiles(
  files: readonly BroughtFile[],
  options: ReadingOptions = {},
  settings: PlanSettings = {}
): PlanReading {
  const report = options.onProgress ?? (() => undefined);
  report({ stage: "unpack", share: 0 });
  const gathering = gather(files);
  if (gathering.problems.length > 0) return finished([], gathering.problems, gathering.notes);
  report({ stage: "read", share: 0.1 });
  const layout = packageLayout(gathering.files, files[0]?.name ?? "");
  if (layout.kind === "unclear") {
    return finished([], [nested(gathering.notes) ?? layout.problem], gathering.notes);
  }
  if (layout.kind === "flat") return readFlat(layout.table, settings, gathering.notes, options);
  const reading =
    layout.kind === "described"
      ? readDescribed(gathering.files, layout.descriptor)
      : readStandard(gathering.files, layout.folder);
  const { plans, problems } = checkAndAssemble(reading, options);
  return finished(plans, problems, [...gathering.notes, ...reading.notes]);
}

function readFlat(
  file: BroughtFile,
  settings: PlanSettings,
  notes: readonly Note[],
  options: ReadingOptions
): PlanReading {
  const read = readPackageTable(file, file.name);
  if (read.table === null) return finished([], read.problems, notes);
  const { plans, problems, notes: own } = readPlanTable(read.table, settings, options);
  return { plans, problems, notes: [...notes, ...encodingNotes([read]), ...own] };
}

/** Where nothing could be read and a zip lies inside, that zip is what was meant. */
function nested(notes: readonly Note[]): Problem | null {
  const passedOver = notes.flatMap((note) => (note.code === "passedOver" ? note.files : []));
  const zip = passedOver.find(isNestedZip);
  return zip === undefined ? null : fileProblem(zip, { code: "archiveNested" });
}
