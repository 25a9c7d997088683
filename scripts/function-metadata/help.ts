/** The help pages as files of the site. */
import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "../../src/i18n/locale";
import { HelpPage, IndexPage } from "./HelpPage";
import { helpPath } from "./metadata";
import type { Metadata } from "./metadata";

/** Path on the site to content. */
export type Files = ReadonlyMap<string, string>;

export function helpPages({ functions }: Metadata, locale: Locale): Files {
  const pages = functions.map((metadata): [string, string] => [
    helpPath(metadata.id, locale),
    html(createElement(HelpPage, { metadata, locale })),
  ]);
  const index = html(createElement(IndexPage, { locale }));
  return new Map([...pages, [`help/${locale}/index.html`, index]]);
}

function html(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
