/** What went over the wire: how many syncs, how many bytes. */
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./richapi/batch";

export interface LoggedRequest {
  readonly body: RequestBody;
  readonly response: ResponseBody | null;
  /** Bytes of the batch's JSON in UTF-8, without the envelope. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const utf8 = new TextEncoder();

export const byteLength = (text: string): number => utf8.encode(text).length;

/**
 * The add-in's own batches. Those by which office.js answers functions, and the one by which Excel.run
 * afterwards releases the ranges it tracked, are counted apart.
 */
export class Traffic {
  readonly log: LoggedRequest[] = [];
  internalRequests = 0;

  /** One `context.sync()` is one request. */
  get requests(): number {
    return this.log.length;
  }
  /** From the add-in to Excel. */
  get bytesIn(): number {
    return this.log.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }
  get bytesOut(): number {
    return this.log.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  reset(): void {
    this.log.length = 0;
    this.internalRequests = 0;
  }
}

/** Whether the batch is office.js' own: it begins at a service object, or only releases ranges. */
export function isInternal({ Actions, ObjectPaths }: RequestBody): boolean {
  const service = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === PathType.newObject && Name.startsWith("Microsoft.")
  );
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const others = Actions.filter(
    (action) => action.ActionType !== ActionType.instantiate && action.Name !== "_RemoveReference"
  );
  return service || (releases > 0 && others.length === 0);
}
