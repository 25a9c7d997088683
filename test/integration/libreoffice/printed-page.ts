import { JSDOM } from "jsdom";

/** A printed page; sizes and places in points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** The size of the smallest text, to a third of a point. */
  readonly smallest: number;
  /** What stands on the page, without blanks. */
  readonly text: string;
  /** How far from the upper edge the lowest text above the footer ends. */
  readonly bottom: number;
}

/** Of pdftohtml -xml -zoom 3: three units a point. */
const UNITS = 3;

/** The pages in what pdftohtml says of a PDF: fonts with their sizes, and pieces of text with their places. */
export function pagesOf(xml: string): PrintedPage[] {
  // A text may hold bold pieces that are not closed in order.
  const { document } = new JSDOM(xml.replace(/<\/?[bi]>/g, ""), { contentType: "text/xml" }).window;
  const number = (element: Element, name: string): number => Number(element.getAttribute(name));
  const sizes = new Map(
    [...document.getElementsByTagName("fontspec")].map((font) => [
      font.getAttribute("id"),
      number(font, "size") / UNITS,
    ])
  );
  return [...document.getElementsByTagName("page")].map((page) => {
    const texts = [...page.getElementsByTagName("text")].filter(({ textContent }) =>
      textContent?.trim()
    );
    const height = number(page, "height") / UNITS;
    const ends = texts.map((text) => (number(text, "top") + number(text, "height")) / UNITS);
    return {
      width: number(page, "width") / UNITS,
      height,
      smallest: Math.min(...texts.map((text) => sizes.get(text.getAttribute("font")) ?? 0)),
      text: texts.map(({ textContent }) => textContent?.replace(/\s/g, "") ?? "").join(""),
      bottom: Math.max(0, ...ends.filter((end) => end < height - FOOTER)),
    };
  });
}

/** The margin in which the page number stands. */
const FOOTER = 40;
