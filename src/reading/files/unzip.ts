import { Inflate } from "fflate";
import type { Fault, Problem } from "../../core/validation/problem";
import { type BroughtFile, fileProblem } from "./brought-file";
import { crc32 } from "./crc32";
import { LIMITS, megabytes } from "./limits";
import { readDirectory, type ZipEntry } from "./zip-directory";

export interface Unzipping {
  readonly files: readonly BroughtFile[];
  readonly problems: readonly Problem[];
}

/** How much is inflated at once: deflate makes at most a thousand times as much of it. */
const PIECE = 16 * 1024;

/**
 * Unpacks a zip in memory. Bytes are counted as they come out and checked against their checksum; what
 * the zip says of their number is not trusted.
 *
 * @param zip its name is what the problems of the whole zip are reported under
 * @param isWanted by name; what is not wanted is named, but not unpacked
 */
export function unzip(zip: BroughtFile, isWanted: (name: string) => boolean): Unzipping {
  const entries = readDirectory(zip.bytes, LIMITS.files);
  if (entries?.some(isContentTypes)) return refusal(zip.name, { code: "workbookFile" });
  return unpackEach(zip, entries, isWanted);
}

/** Unpacks the parts of an Office file (.xlsx, .docx) in the same way. */
export function unzipOffice(
  file: BroughtFile,
  isWanted: (name: string) => boolean = () => true
): Unzipping {
  const entries = readDirectory(file.bytes, LIMITS.files);
  if (entries && !entries.some(isContentTypes)) {
    return refusal(file.name, { code: "archiveUnsupported" });
  }
  return unpackEach(file, entries, isWanted);
}

function isContentTypes({ name }: ZipEntry): boolean {
  return name === "[Content_Types].xml";
}

function unpackEach(
  zip: BroughtFile,
  entries: readonly ZipEntry[] | null,
  isWanted: (name: string) => boolean
): Unzipping {
  if (entries === null) return refusal(zip.name, { code: "archiveDamaged" });
  if (entries.length > LIMITS.files) {
    return refusal(zip.name, { code: "tooManyFiles", limit: LIMITS.files });
  }
  const files: BroughtFile[] = [];
  const problems: Problem[] = [];
  let budget: number = LIMITS.unpackedBytes;
  for (const entry of entries.filter(({ name }) => !name.endsWith("/"))) {
    const unpacked = isWanted(entry.name) ? unpack(entry, budget) : new Uint8Array();
    if (unpacked === "tooLarge") {
      const limit = megabytes(LIMITS.unpackedBytes);
      return refusal(zip.name, { code: "unpackedTooLarge", megabytes: limit });
    }
    if (typeof unpacked === "string") problems.push(fileProblem(entry.name, { code: unpacked }));
    else {
      budget -= unpacked.length;
      files.push({ name: entry.name, bytes: unpacked });
    }
  }
  return { files, problems };
}

function refusal(file: string, fault: Fault): Unzipping {
  return { files: [], problems: [fileProblem(file, fault)] };
}

type Refusal = "archiveDamaged" | "archiveEncrypted" | "archiveUnsupported" | "tooLarge";

function unpack(entry: ZipEntry, budget: number): Uint8Array | Refusal {
  if (entry.encrypted) return "archiveEncrypted";
  if (entry.method !== 0 && entry.method !== 8) return "archiveUnsupported";
  if (entry.packed === null) return "archiveDamaged";
  const unpacked =
    entry.method === 0 ? stored(entry.packed, budget) : inflate(entry.packed, budget);
  if (typeof unpacked === "string") return unpacked;
  const sound = unpacked.length === entry.unpackedSize && crc32(unpacked) === entry.crc;
  return sound ? unpacked : "archiveDamaged";
}

function stored(packed: Uint8Array, budget: number): Uint8Array | Refusal {
  return packed.length > budget ? "tooLarge" : packed;
}

function inflate(packed: Uint8Array, budget: number): Uint8Array | Refusal {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    pieces.push(piece);
  });
  try {
    for (let start = 0; start < packed.length; start += PIECE) {
      stream.push(packed.subarray(start, start + PIECE), start + PIECE >= packed.length);
      if (size > budget) return "tooLarge";
    }
  } catch {
    return "archiveDamaged";
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
