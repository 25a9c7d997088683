import { ApiObject } from "../api-object";

/** `context.runtime`: office.js reads and writes whether events fire; the stand-in always fires them. */
export class RuntimeSurface extends ApiObject {
  readonly className = "Runtime";

  get enableEvents(): boolean {
    return true;
  }
}
