/**
 * `Worksheet.notes`, which office.js of the npm package does not have and the CDN's does: a collection that is read as
 * comments are.
 */

interface Prototype {
  prototype: object;
}
/** What of office.js, besides what is published, makes the properties of its objects. */
interface OfficeExtension {
  BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: unknown,
      name: string,
      isCollection: boolean,
      flags: number
    ): unknown;
  };
}

/** The property may be read without changing the workbook. */
const READ_ONLY = 4;

/** Gives sheets their notes once office.js is there. */
export function addNotes(
  excel: { Worksheet: Prototype; CommentCollection: unknown },
  officeExtension: unknown
): void {
  const { BatchApiHelper } = officeExtension as OfficeExtension;
  if ("notes" in excel.Worksheet.prototype) return;
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    get(this: { ownNotes?: unknown }) {
      return (this.ownNotes ??= BatchApiHelper.createPropertyObject(
        excel.CommentCollection,
        this,
        "Notes",
        true,
        READ_ONLY
      ));
    },
  });
}
