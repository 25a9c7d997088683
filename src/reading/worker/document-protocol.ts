import type { Problem } from "../../core/validation/problem";
import type { Answers } from "../../core/questions";
import type { Locale } from "../../i18n/locale";
import type { Opening } from "../documents/opening";
import type { DocumentFindings } from "../sentences/read-document";
import type { ChosenFile } from "./protocol";

/** A document that is chosen, or a text that is pasted: plain, or as the rich text (HTML) of the clipboard. */
export type DocumentSource = ChosenFile | { readonly name: string; readonly text: string };

export interface DocumentRequest {
  readonly document: DocumentSource;
  /** 2021-2025; null where the first pages are to tell it. */
  readonly period: string | null;
  /** To what the tables in it leave open. */
  readonly answers?: Answers;
}

/** What the worker is asked. */
export type DocumentWorkerRequest = DocumentRequest & { readonly locale: Locale };

/** A document as it was read; `findings` is null while nothing tells its period. */
export interface DocumentRead {
  readonly opening: Opening;
  readonly findings: DocumentFindings | null;
}

export type DocumentResult = DocumentRead | { readonly problems: readonly Problem[] };

/** What it answers: the share that is read any number of times, then one of the others. */
export type DocumentAnswer =
  | { readonly progress: number }
  | { readonly reading: DocumentResult }
  | { readonly failure: string };
