import type { Fault } from "../../core/validation/problem";
import type { BroughtFile } from "./brought-file";
import { type Decoding, decodeText } from "./encoding";
import { isZip } from "./zip-directory";

/** How files begin that are given the name of a table, but are none. */
const FOREIGN: readonly (readonly ["workbookFile" | "archiveUnsupported", readonly number[]])[] = [
  ["workbookFile", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archiveUnsupported", [0x52, 0x61, 0x72, 0x21]],
  ["archiveUnsupported", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archiveUnsupported", [0x1f, 0x8b]],
];

const WEB_PAGE = /^\s*<(?:!doctype|html|head|body|table|meta|\?xml)\b/i;

/** The text of a file, or why it is no text that can be read. */
export function readText({ bytes }: BroughtFile): Decoding | Fault {
  if (isZip(bytes)) return { code: "archiveNested" };
  const foreign = FOREIGN.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (foreign !== undefined) return { code: foreign[0] };
  const decoding = decodeText(bytes);
  if (decoding === null) return { code: "encodingUnknown" };
  return WEB_PAGE.test(decoding.text) ? { code: "webPage" } : decoding;
}
