import type { TextEncoding } from "../../core/validation/note";

export interface Decoding {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** In UTF-16 every digit, comma and line end has a zero byte; in a table these are many. */
const SHARE_OF_ZEROS = 1 / 8;

/**
 * A text file in one of the encodings that Excel, WPS and editors write: by its byte order mark; else
 * UTF-16 where zero bytes show it; else UTF-8, and what is not UTF-8 to the last byte is GB18030, the
 * Chinese Windows encoding. Strict: no character is replaced.
 *
 * @returns null where it is none of these to the last byte
 */
export function decodeText(bytes: Uint8Array): Decoding | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeAs(marked[0], bytes);
  const wide = evidentUtf16(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): Decoding | null {
  try {
    // The mark is not part of the text; TextDecoder drops it.
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function evidentUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const many = (bytes.length / 2) * SHARE_OF_ZEROS;
  if (first === 0 && second > many) return "utf-16le";
  return second === 0 && first > many ? "utf-16be" : null;
}
