/** What went over the wire: how many syncs, how many bytes. */
import type { RequestBody, ResponseBody } from "./richapi/batch";

export interface LoggedRequest {
  readonly body: RequestBody;
  readonly response: ResponseBody | null;
  /** Bytes of the batch's JSON in UTF-8, without the envelope. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const utf8 = new TextEncoder();

export const byteLength = (text: string): number => utf8.encode(text).length;

/** The add-in's own batches; those by which office.js runs functions and the ribbon are not counted. */
export class Traffic {
  readonly log: LoggedRequest[] = [];
  /** Batches of office.js itself: function results and the like. */
  internalRequests = 0;

  /** One `context.sync()` is one request; Excel.run adds one to release the ranges it tracked. */
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

  /** Requests that do more than release ranges: what a reader would call a sync. */
  get syncs(): number {
    return this.log.filter(({ body }) => !isRelease(body)).length;
  }

  reset(): void {
    this.log.length = 0;
    this.internalRequests = 0;
  }
}

const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference") &&
  Actions.some(({ Name }) => Name === "_RemoveReference");
