/** What a `load` brings back: the selected properties, through navigation properties and collections. */
import { ApiCollection, ApiObject, wireName } from "./api-object";
import type { QueryInfo } from "./batch";

type Answer = Record<string, unknown>;

/** Called for every property read, so that the host can refuse what its level does not have. */
export type Gate = (type: string, member: string) => void;

export function query(object: ApiObject, info: QueryInfo, gate: Gate): Answer {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split("/"));
  const answer = select(object, paths, gate);
  if (Array.isArray(answer["_Items"]) && (info.Skip !== undefined || info.Top !== undefined)) {
    const start = info.Skip ?? 0;
    const end = info.Top === undefined ? undefined : start + info.Top;
    answer["_Items"] = answer["_Items"].slice(start, end);
  }
  return answer;
}

function select(object: ApiObject, paths: string[][], gate: Gate): Answer {
  return object instanceof ApiCollection
    ? selectFromItems(object, paths, gate)
    : { ...object.identity(), ...selectMembers(object, group(paths), gate) };
}

/** "items/name" and "name" both mean the items' name; a collection's own property is only "count". */
function selectFromItems(collection: ApiCollection, paths: string[][], gate: Gate): Answer {
  const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
  const own = inner.filter((path) => path.length === 1 && path[0] === "count");
  const ofItems = inner.filter((path) => !own.includes(path));
  const answer: Answer = own.length > 0 ? { Count: collection.count } : {};
  if (own.length === 0 || ofItems.length > 0) {
    answer["_Items"] = collection.items().map((item) => select(item, ofItems, gate));
  }
  return answer;
}

/** First step -> the paths after it. */
function group(paths: string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [head, ...rest] of paths) {
    if (head === undefined) continue;
    const tails = groups.get(head) ?? [];
    if (rest.length > 0) tails.push(rest);
    groups.set(head, tails);
  }
  return groups;
}

function selectMembers(object: ApiObject, groups: Map<string, string[][]>, gate: Gate): Answer {
  const all = groups.size === 0 || groups.has("*");
  const names = all ? object.propertyNames() : [...groups.keys()];
  const answer: Answer = {};
  for (const name of names) {
    if (!all) gate(object.className, name);
    const value = all && !isScalar(object, name) ? undefined : object.read(name);
    if (value instanceof ApiObject) {
      if (!all) answer[wireName(name)] = select(value, groups.get(name) ?? [], gate);
    } else if (value !== undefined) {
      answer[wireName(name)] = value;
    }
  }
  return answer;
}

/** Whether the property can be read as a value just now: some fail on an empty object. */
function isScalar(object: ApiObject, name: string): boolean {
  try {
    return !(object.read(name) instanceof ApiObject);
  } catch {
    return false;
  }
}
