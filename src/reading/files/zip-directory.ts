/** A file as the directory of a zip describes it. Its sizes are claims. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly unpackedSize: number;
  /** As it stands in the zip; null where the zip ends before it or the place is no file. */
  readonly packed: Uint8Array | null;
}

const END = { signature: 0x06054b50, size: 22 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const LONGEST_COMMENT = 0xffff;

/** Sizes of this value stand elsewhere: zip64, which no plan needs. */
const ELSEWHERE = 0xffffffff;

/** Whether bytes begin like a zip. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third = 0, fourth = 0] = bytes;
  return p === 0x50 && k === 0x4b && [0x0304, 0x0506, 0x0708].includes(third * 256 + fourth);
}

/**
 * The files of a zip, by the directory at its end (PKWARE APPNOTE 4.3). fflate reads zips too, but
 * trusts the sizes, the checksums and the spelling of names that it finds.
 *
 * @param limit of the number of entries: no more are read than one beyond it
 * @returns null where there is no directory: the zip is cut off or damaged
 */
export function readDirectory(bytes: Uint8Array, limit: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let next = start;
  while (entries.length < Math.min(count, limit + 1)) {
    if (next + ENTRY.size > end || view.getUint32(next, true) !== ENTRY.signature) return null;
    entries.push(readEntry(bytes, view, next, start));
    const lengths = [28, 30, 32].map((field) => view.getUint16(next + field, true));
    next += lengths.reduce((sum, length) => sum + length, ENTRY.size);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END.size;
  for (let place = last; place >= 0 && place >= last - LONGEST_COMMENT; place--) {
    const isEnd = view.getUint32(place, true) === END.signature;
    if (isEnd && view.getUint16(place + 20, true) === last - place) return place;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength);
  const size = view.getUint32(at + 20, true);
  return {
    name: decodeName(name, (flags & 0x800) !== 0),
    encrypted: (flags & 0x41) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    unpackedSize: view.getUint32(at + 24, true),
    packed: packedBytes(bytes, view, view.getUint32(at + 42, true), size, directory),
  };
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  local: number,
  size: number,
  directory: number
): Uint8Array | null {
  if (size === ELSEWHERE || local + LOCAL.size > directory) return null;
  if (view.getUint32(local, true) !== LOCAL.signature) return null;
  const lengths = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const start = local + LOCAL.size + lengths;
  return start + size > directory ? null : bytes.subarray(start, start + size);
}

/** Zips made in Chinese Windows name their files in GBK, without saying so. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf8 ? "utf-8" : "gb18030").decode(bytes);
  }
}
