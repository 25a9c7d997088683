import { openDocument } from "../../../src/reading/documents/open-document";
import { readDocument } from "../../../src/reading/sentences/read-document";
import { wordDocument } from "../../unit/reading/documents/word-document";
import type { Section } from "../section";
import { ownExamples } from "./sentences";

const CHARACTERS_A_PAGE = 800;
const PAGES = 300;

export const volume: Section = {
  title: `A document of ${PAGES} pages`,
  method: `A .docx of ${PAGES} pages of ${CHARACTERS_A_PAGE} characters, every sentence of which states targets. Time of the processor named above; memory is what the process grew by.`,
  async measure() {
    const bytes = wordDocument(pages());
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const opened = await openDocument({ name: "long.docx", bytes });
    if ("problems" in opened) throw new Error("the document cannot be read");
    const { rows } = readDocument(opened.document, { first: 2021, last: 2025 });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const megabytes = (process.memoryUsage().rss - before) / 1024 / 1024;
    return [
      {
        what: "indicators found",
        measured: String(rows.length),
        budget: "more than 100",
        met: rows.length > 100,
      },
      {
        what: "processor time",
        measured: `${seconds.toFixed(1)} s`,
        budget: "10 s",
        met: seconds < 10,
      },
      {
        what: "memory",
        measured: `${megabytes.toFixed(0)} MB`,
        budget: "300 MB",
        met: megabytes < 300,
      },
    ];
  },
};

function pages(): readonly string[] {
  const texts = ownExamples().map(({ text }) => text);
  const lines: string[] = ["一、主要目标"];
  for (let size = 0, at = 0; size < PAGES * CHARACTERS_A_PAGE; at++) {
    const text = texts[at % texts.length] ?? "";
    lines.push(text);
    size += text.length;
  }
  return lines;
}
