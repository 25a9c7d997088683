import { isSupported } from "../session/session";

/**
 * The notes of the old kind on a sheet, to be loaded with the next request.
 *
 * @returns null where Excel or office.js cannot tell of them: the package of office.js has none, its CDN has
 */
export function loadNotes(sheet: Excel.Worksheet): Excel.NoteCollection | null {
  const { notes } = sheet as Partial<Excel.Worksheet>;
  return isSupported("notes") && notes ? notes.load("items/content") : null;
}
