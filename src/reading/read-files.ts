import type { Note } from "../core/validation/note";
import type { Problem } from "../core/validation/problem";
import { type BroughtFile, fileProblem } from "./files/brought-file";
import { checkAndAssemble } from "./check";
import { gather, isNestedZip } from "./files/gather";
import { planOfTable, type ToldOfTable } from "./conversion/convert-table";
import { readGrid } from "./grid/read-grid";
import { readTextGrid } from "./grid/text-grid";
import { encodingNotes, packageLayout, readDescribed, readStandard } from "./package/package-files";
import { finished } from "./finished";
import type { PlanReading, ReadingOptions } from "./plan-reading";

/** Plans in files of any kind: a workbook holds one table, on its first sheet; all else as `readPlanFiles`. */
export async function readBroughtPlans(
  files: readonly BroughtFile[],
  options: ReadingOptions = {},
  told: ToldOfTable = {}
): Promise<PlanReading> {
  const [file, other] = files;
  if (file === undefined || other !== undefined || !/\.xlsx$/i.test(file.name))
    return readPlanFiles(files, options, told);
  const read = await readGrid(file);
  if ("problems" in read) return finished([], read.problems, []);
  return planOfTable({ file: file.name, grid: read.grid }, told, options);
}

/**
 * The plans in files that a user brings: a Data Package as folder or zip, its tables without a
 * descriptor, or one table with a row for each indicator. Everything is read in memory; nothing is thrown for what is wrong with the files.
 *
 * @param files one zip, one table, or the files of a folder
 * @param told what is told of the plan beside a single table
 * @returns all plans or, with any problem, none
 * @example readPlanFiles([{ name: "district.zip", bytes }], { takenIds: [builtInPlan().id] })
 */
export function readPlanFiles(
  files: readonly BroughtFile[],
  options: ReadingOptions = {},
  told: ToldOfTable = {}
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
  if (layout.kind === "flat") return readTable(layout.table, told, gathering.notes, options);
  const reading =
    layout.kind === "described"
      ? readDescribed(gathering.files, layout.descriptor)
      : readStandard(gathering.files, layout.folder);
  const { plans, problems } = checkAndAssemble(reading, options);
  return finished(plans, problems, [...gathering.notes, ...reading.notes]);
}

function readTable(
  file: BroughtFile,
  told: ToldOfTable,
  notes: readonly Note[],
  options: ReadingOptions
): PlanReading {
  const read = readTextGrid(file);
  if ("problems" in read) return finished([], read.problems, notes);
  const { grid, encoding } = read;
  const reading = planOfTable({ file: file.name, grid }, told, options);
  const encodings = encodingNotes([{ file: file.name, encoding }]);
  return { ...reading, notes: [...notes, ...encodings, ...reading.notes] };
}

/** Where nothing could be read and a zip lies inside, that zip is what was meant. */
function nested(notes: readonly Note[]): Problem | null {
  const passedOver = notes.flatMap((note) => (note.code === "passedOver" ? note.files : []));
  const zip = passedOver.find(isNestedZip);
  return zip === undefined ? null : fileProblem(zip, { code: "archiveNested" });
}
