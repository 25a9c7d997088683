/** The objects a batch works on. A subclass mirrors one Office.js class: its properties and methods, by their names. */
import { ExcelError } from "../model/errors";

/** A property or method that no one has written for the stand-in yet. Tests assert that none was called. */
export class NotImplementedError extends ExcelError {
  constructor(readonly member: string) {
    super("ApiNotFound", `The stand-in Excel does not implement ${member}.`);
  }
}

export abstract class ApiObject {
  /** The name of the Office.js class, e.g. "Range". */
  abstract readonly className: string;

  /** What tells the object apart in later requests: `{ Id }` for sheets, tables, charts. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** A property's value, or the object a navigation property leads to. */
  read(name: string): unknown {
    const found = findMember(this, name);
    if (!found?.get) throw new NotImplementedError(`${this.className}.${name}`);
    return found.get.call(this);
  }

  write(name: string, value: unknown): void {
    const found = findMember(this, name);
    if (!found?.set) throw new NotImplementedError(`${this.className}.${name} =`);
    found.set.call(this, value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method: unknown = findMember(this, name)?.value;
    if (typeof method !== "function") throw new NotImplementedError(`${this.className}.${name}()`);
    return method.apply(this, args);
  }

  /** The properties that `load()` without names loads. */
  propertyNames(): string[] {
    const names: string[] = [];
    for (let level = proto(this); level !== ApiObject.prototype && level; level = proto(level)) {
      for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (found.get && !names.includes(name)) names.push(name);
      }
    }
    return names;
  }
}

/** A collection: `items` are what `load("items/name")` walks over. */
export abstract class ApiCollection extends ApiObject {
  abstract items(): ApiObject[];

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.items().length;
  }

  getItemAt(index: number): ApiObject {
    const item = this.items()[index];
    if (!item) throw new ExcelError("InvalidArgument");
    return item;
  }

  override propertyNames(): string[] {
    return [];
  }
}

/** What belongs to the machinery of this file and is no member of any Office.js class. */
const internal = new Set([
  "constructor",
  "identity",
  "read",
  "write",
  "call",
  "propertyNames",
  "items",
]);

function findMember(object: ApiObject, name: string): PropertyDescriptor | undefined {
  if (internal.has(name)) return undefined;
  for (let level = proto(object); level && level !== ApiObject.prototype; level = proto(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

const proto = (object: object): object | null => Object.getPrototypeOf(object) as object | null;

/** "GetItemOrNullObject" and "getItemOrNullObject" are one: the wire writes capitals. */
export const memberName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (member: string): string =>
  member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);

/** The found thing, or ItemNotFound. */
export function required<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}
