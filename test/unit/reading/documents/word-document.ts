import { zipSync } from "fflate";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** A table of a document: rows of the texts of their cells. */
export type Rows = readonly (readonly string[])[];

/** The smallest .docx that Word opens, with these paragraphs and tables. */
export function wordDocument(content: readonly (string | Rows)[]): Uint8Array {
  return wordFile(
    content.map((each) => (typeof each === "string" ? line(each) : table(each))).join("")
  );
}

/** A .docx with this body. */
export function wordFile(body: string, head = ""): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;
  const relation = `<Relationship Id="r1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/>`;
  return zipSync({
    "[Content_Types].xml": bytesOf(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
    ),
    "_rels/.rels": bytesOf(`<Relationships xmlns="${RELATIONSHIPS}">${relation}</Relationships>`),
    "word/document.xml": bytesOf(document),
  });
}

export function line(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function table(rows: Rows): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<w:tc>${line(text)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
