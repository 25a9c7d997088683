import type { Fault, Problem } from "../../core/validation/problem";
import { type BroughtFile, fileProblem } from "../files/brought-file";
import { decodeText } from "../files/encoding";
import { isZip } from "../files/zip-directory";
import type { PlanDocument } from "./document";
import { readDocx } from "./docx";
import type { Flow } from "./flow";
import { readHtml } from "./html";
import { readPlainText } from "./plain-text";
import { structured } from "./structure";

/** No paragraph of a plan has as many characters. */
const LONGEST_PARAGRAPH = 200_000;

/** Documents that look like others but are read in another way, by how they begin. */
const FOREIGN: readonly (readonly [Fault["code"] & ("documentOld" | "documentPdf"), string])[] = [
  ["documentOld", "\u00d0\u00cf\u0011\u00e0"],
  ["documentPdf", "%PDF"],
];

const WEB_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|meta|div|p|table|article|section|h[1-6])\b/i;

export type DocumentReading =
  { readonly document: PlanDocument } | { readonly problems: readonly Problem[] };

/**
 * The document in a file: Word (.docx), a saved web page or a text, told by what is in it and not by its name.
 *
 * @example await openDocument({ name: "规划.docx", bytes }) // { document: { blocks, errata } }
 */
export async function openDocument(file: BroughtFile): Promise<DocumentReading> {
  if (isZip(file.bytes)) {
    const reading = await readDocx(file);
    return "problems" in reading ? reading : documentOf(file.name, reading.flow);
  }
  const start = String.fromCharCode(...file.bytes.subarray(0, 4));
  const foreign = FOREIGN.find(([, sign]) => sign === start);
  if (foreign !== undefined) return refused(file.name, { code: foreign[0] });
  const decoding = decodeText(file.bytes);
  if (decoding === null) return refused(file.name, { code: "encodingUnknown" });
  return openText(file.name, decoding.text);
}

/** The same for a text that is pasted, plain or as the rich text (HTML) of the clipboard. */
export function openText(name: string, text: string): DocumentReading {
  const flow = WEB_PAGE.test(text) ? readHtml(text) : readPlainText(text);
  if (flow === null) return refused(name, { code: "documentUnreadable" });
  return documentOf(name, flow);
}

function documentOf(name: string, flow: Flow): DocumentReading {
  const isTooLong = flow.some(
    (each) => each.kind === "line" && each.text.length > LONGEST_PARAGRAPH
  );
  if (isTooLong) return refused(name, { code: "documentUnreadable" });
  if (flow.length === 0) return refused(name, { code: "documentEmpty" });
  return { document: structured(flow) };
}

function refused(name: string, fault: Fault): DocumentReading {
  return { problems: [fileProblem(name, fault)] };
}
