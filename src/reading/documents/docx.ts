import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Problem } from "../../core/validation/problem";
import { type BroughtFile, fileProblem } from "../files/brought-file";
import { unzipOffice } from "../files/unzip";
import type { Flow } from "./flow";
import { readHtml } from "./html";

/** What holds text and tells how it is numbered; pictures and all else stay packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|(?:document|numbering|styles|footnotes|endnotes)\.xml))$/;

/** Tables in tables and frames in frames; deeper is made to break readers. */
const DEEPEST = 200;

export type FlowReading = { readonly flow: Flow } | { readonly problems: readonly Problem[] };

/**
 * A Word document (.docx). Its parts are unpacked under our own limits and handed to mammoth (which would
 * unpack without any) in a zip that is not packed; what mammoth makes of it is read like a web page.
 */
export async function readDocx(file: BroughtFile): Promise<FlowReading> {
  const { files, problems } = unzipOffice(file, (name) => PARTS.test(name));
  if (problems.length > 0) return { problems };
  const parts = files.filter(({ name }) => PARTS.test(name));
  const refused = { problems: [fileProblem(file.name, { code: "documentUnreadable" })] };
  if (!parts.some(({ name }) => name === "word/document.xml")) return refused;
  if (parts.some(({ bytes }) => isHostile(bytes))) return refused;
  const bytes = zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), {
    level: 0,
  });
  try {
    const { value } = await mammoth.convertToHtml(inputOf(bytes), OPTIONS);
    const flow = readHtml(value);
    return flow === null ? refused : { flow };
  } catch {
    return refused;
  }
}

/** Footnotes would stand behind the last paragraph; their marks would be digits behind figures. */
const OPTIONS = {
  styleMap: ["br => br", "footnote-reference => !", "endnote-reference => !"].slice(0, 1),
  externalFileAccess: false,
};

/** mammoth takes one of the two, in Node another than in a browser. */
function inputOf(bytes: Uint8Array) {
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return { arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer };
}

/** Office writes no DOCTYPE, which is where entities are declared. */
function isHostile(part: Uint8Array): boolean {
  const text = new TextDecoder().decode(part);
  return text.includes("<!DOCTYPE") || depthOf(text) > DEEPEST || hasEndlessParagraph(text);
}

/** Of one paragraph, marks of format included; no office writes as much. */
const LONGEST_PARAGRAPH = 4_000_000;

function hasEndlessParagraph(xml: string): boolean {
  for (let start = 0; start < xml.length;) {
    const end = xml.indexOf("</w:p>", start);
    if ((end < 0 ? xml.length : end) - start > LONGEST_PARAGRAPH) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<[/!?a-zA-Z][^<>]*>/g)) {
    if (/^<[!?]/.test(tag) || tag.endsWith("/>")) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
