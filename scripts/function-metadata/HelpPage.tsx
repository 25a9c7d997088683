import type { ReactNode } from "react";
import type { CellValue } from "../../src/functions/cells";
import { fieldIds, fieldLabel } from "../../src/i18n/choices";
import { functionIds, functionTexts } from "../../src/i18n/functions";
import type { FunctionId } from "../../src/i18n/functions";
import type { Locale } from "../../src/i18n/locale";
import { errorsOf, shownAs } from "./errors";
import { examples } from "./examples";
import type { Example } from "./examples";
import type { FunctionMetadata, Parameter } from "./metadata";

const otherLocale: Record<Locale, Locale> = { "zh-CN": "en-US", "en-US": "zh-CN" };

interface PageProps {
  readonly locale: Locale;
  readonly title: string;
  /** File name, the same in both languages. */
  readonly file: string;
  readonly children: ReactNode;
}

/** A page that needs nothing but the stylesheet beside it: no script, no inline style, no request elsewhere. */
function Page({ locale, title, file, children }: PageProps) {
  const texts = functionTexts(locale).help;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <nav>
          <a href="index.html">{texts.index}</a>
          <a href={`../${otherLocale[locale]}/${file}`} lang={otherLocale[locale]}>
            {texts.otherLanguage}
          </a>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}

/** The help page of one function. */
export function HelpPage({ metadata, locale }: { metadata: FunctionMetadata; locale: Locale }) {
  const { id, description, parameters } = metadata;
  const { functions, help } = functionTexts(locale);
  return (
    <Page locale={locale} title={`${id} — ${help.title}`} file={`${id.toLowerCase()}.html`}>
      <h1>{id}</h1>
      <p>{description}</p>
      <h2>{help.syntax}</h2>
      <p>
        <code>{syntax(metadata)}</code>
      </p>
      <h2>{help.arguments}</h2>
      <Arguments parameters={parameters} locale={locale} />
      <h2>{help.gives}</h2>
      <p>{functions[id].gives}</p>
      <h2>{help.examples}</h2>
      <Examples id={id} locale={locale} />
      {parameters.some(({ customEnumId }) => customEnumId === "PLANFIELD") && (
        <Fields locale={locale} />
      )}
      <h2>{help.errors}</h2>
      <Errors id={id} locale={locale} />
    </Page>
  );
}

/** The list of all functions, with what they share. */
export function IndexPage({ locale }: { locale: Locale }) {
  const { functions, help } = functionTexts(locale);
  return (
    <Page locale={locale} title={help.title} file="index.html">
      <h1>{help.title}</h1>
      <p>{help.intro}</p>
      <dl>
        {functionIds.map((id) => (
          <div key={id}>
            <dt>
              <a href={`${id.toLowerCase()}.html`}>{id}</a>
            </dt>
            <dd>{functions[id].description}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.sharedTitle}</h2>
      <ul>
        {help.shared.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Page>
  );
}

/** The call as Excel shows it: optional parameters in brackets. */
export function syntax({ id, parameters }: Pick<FunctionMetadata, "id" | "parameters">): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=CQ.${id}(${names.join(", ")})`;
}

/** The cells of a row in one line, apart from each other also where spaces collapse. */
export function rowText(row: readonly CellValue[]): string {
  return row.join("\u3000");
}

interface TableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

function Table({ head, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Arguments({ parameters, locale }: { parameters: readonly Parameter[]; locale: Locale }) {
  const { help } = functionTexts(locale);
  const rows = parameters.map(({ name, description }) => [
    <code key="name">{name}</code>,
    description,
  ]);
  return <Table head={[help.argument, help.meaning]} rows={rows} />;
}

function Examples({ id, locale }: { id: FunctionId; locale: Locale }) {
  const { functions, help } = functionTexts(locale);
  const rows = examples[id].map((example, i) => [
    <code key="formula">{example.formula}</code>,
    <Cells key="cells" example={example} />,
    functions[id].examples[i],
  ]);
  return <Table head={[help.formula, help.result, help.explanation]} rows={rows} />;
}

function Cells({ example: { cells } }: { example: Example }) {
  return (
    <>
      {cells.map((row) => (
        <div key={row.join()} className="result">
          {rowText(row)}
        </div>
      ))}
    </>
  );
}

function Fields({ locale }: { locale: Locale }) {
  const { help } = functionTexts(locale);
  const rows = fieldIds.map((id) => [<code key="id">{id}</code>, fieldLabel(id, "zh-CN")]);
  return (
    <>
      <h2>{help.fields}</h2>
      <Table head={[help.fieldId, help.fieldLabel]} rows={rows} />
    </>
  );
}

function Errors({ id, locale }: { id: FunctionId; locale: Locale }) {
  const { errors, help } = functionTexts(locale);
  const rows = errorsOf[id].map((code) => [
    <code key="error" className="error">
      {shownAs[code]}
    </code>,
    errors[code].when,
    errors[code].remedy,
  ]);
  return <Table head={[help.error, help.when, help.remedy]} rows={rows} />;
}
