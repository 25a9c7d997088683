import type { Note } from "../../core/validation/note";
import type { Fault, Problem } from "../../core/validation/problem";
import { baseName, type BroughtFile, fileProblem } from "./brought-file";
import { LIMITS, megabytes } from "./limits";
import { unzip } from "./unzip";
import { isZip } from "./zip-directory";

export interface Gathering {
  /** What may be a table or a descriptor. */
  readonly files: readonly BroughtFile[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const WANTED = /\.(?:csv|tsv|txt|json)$/i;

/** What systems add to folders and zips of their own accord. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** No root, no drive, no step upwards: a plan's files lie in one folder. */
const UNSAFE = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/iu;

/**
 * The files of a plan, out of what a user chose: one zip, a folder, or single files. Nothing is written
 * anywhere; names that only an attack would have are refused all the same.
 */
export function gather(brought: readonly BroughtFile[]): Gathering {
  const size = brought.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > LIMITS.packedBytes) {
    const limit = megabytes(LIMITS.packedBytes);
    return refusal(brought, { code: "filesTooLarge", megabytes: limit });
  }
  const [only, another] = brought;
  if (only && !another && isZip(only.bytes)) {
    const { files, problems } = unzip(only, (name) => isWanted(name));
    const sorted = sort(files);
    return { ...sorted, problems: [...problems, ...sorted.problems] };
  }
  if (brought.length > LIMITS.files) {
    return refusal(brought, { code: "tooManyFiles", limit: LIMITS.files });
  }
  // A single file is what the user means, whatever it is called.
  return sort(brought, only && !another ? () => true : isWanted);
}

function refusal([first]: readonly BroughtFile[], fault: Fault): Gathering {
  return { files: [], problems: [fileProblem(first?.name ?? "", fault)], notes: [] };
}

function isWanted(name: string): boolean {
  return WANTED.test(name) && !JUNK.test(separated(name));
}

/** Some zips of Windows part their folders with backslashes. */
function separated(name: string): string {
  return name.normalize("NFC").replace(/\\/g, "/").replace(/^\.\//, "");
}

function sort(brought: readonly BroughtFile[], wanted = isWanted): Gathering {
  const named = brought.map(({ name, bytes }) => ({ name: separated(name), bytes }));
  const files = named.filter(({ name }) => !JUNK.test(name));
  const other = files.filter(({ name }) => !wanted(name)).map(({ name }) => name);
  return {
    files: files.filter(({ name }) => wanted(name)),
    problems: named.flatMap(({ name }, index) =>
      nameFaults(name, named.slice(0, index)).map((fault) => fileProblem(name, fault))
    ),
    notes: other.length > 0 ? [{ code: "passedOver", files: other }] : [],
  };
}

/** Windows does not tell names apart by their capitals. */
function nameFaults(name: string, earlier: readonly BroughtFile[]): readonly Fault[] {
  const faults: Fault[] = UNSAFE.test(name) ? [{ code: "pathUnsafe" }] : [];
  const repeated = earlier.some((other) => other.name.toLowerCase() === name.toLowerCase());
  return repeated ? [...faults, { code: "fileRepeated" }] : faults;
}

/** Names of zips that lie among the files and were not opened. */
export function isNestedZip(name: string): boolean {
  return /\.zip$/i.test(baseName(name));
}
