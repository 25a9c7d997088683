/**
 * Runs a batch action by action, as Excel on the web does: an error ends the batch, what was done before it stays.
 */
import { ExcelError } from "../model/errors";
import { ApiObject, memberName, NotImplementedError, required } from "./api-object";
import { requireApi } from "./api-sets";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./batch";
import type { HostContext } from "./host-context";
import { query } from "./query";
import { UndoHistory } from "./undo";

export interface Roots {
  /** `context.workbook` */
  readonly workbook: ApiObject;
  /** An object office.js makes by its full name, e.g. "Microsoft.ExcelServices.CustomFunctions". */
  create(name: string): ApiObject;
}

export class Executor {
  readonly undo = new UndoHistory();
  private readonly references = new Map<string, ApiObject>();
  private lastReference = 0;

  constructor(
    private readonly context: HostContext,
    private readonly roots: Roots,
    /** Told of every property and method used; may throw. */
    private readonly beforeCall: (member: string) => void = () => undefined
  ) {}

  /** @param undoGroup the number of the `Excel.run({ mergeUndoGroup: true }, …)` that the batch belongs to */
  execute(body: RequestBody, undoGroup: number | null = null): ResponseBody {
    const before = this.context.workbook.version;
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const batch = new Batch(body, this);
    this.undo.beginBatch(undoGroup);
    try {
      for (const action of body.Actions) {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.run(action, batch) ?? null });
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      const Error = this.describe(error, body, results.length);
      return { Results: results, TraceIds: traces, Error };
    } finally {
      this.undo.endBatch(this.context.workbook.version !== before);
    }
  }

  private run(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.trace) return null;
    if (action.ActionType === ActionType.ensureUnchanged) return null;
    const object = batch.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identify(object);
      case ActionType.query:
        return object && this.query(object, action);
      // What is asked of a null object is not done, and nobody is told.
      case ActionType.method:
        return object && this.invoke(object, action.Name, batch.args(action.ArgumentInfo));
      case ActionType.setProperty:
        return object && this.set(object, action.Name, batch.args(action.ArgumentInfo)[0]);
      default:
        throw new NotImplementedError(`action type ${action.ActionType}`);
    }
  }

  private query(object: ApiObject, { QueryInfo = {} }: Action): unknown {
    this.context.workbook.calculate();
    return query(object, QueryInfo, (type, member) => this.requireApi(type, member));
  }

  /** The id and, once kept, the reference id of an object. */
  private identify(object: ApiObject): unknown {
    const reference = [...this.references].find(([, kept]) => kept === object)?.[0];
    return {
      ...object.identity(),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private keep(object: ApiObject): unknown {
    const known = [...this.references].find(([, kept]) => kept === object)?.[0];
    const id = known ?? `ref${++this.lastReference}`;
    this.references.set(id, object);
    return { _ReferenceId: id };
  }

  private invoke(object: ApiObject, wireName: string, args: readonly unknown[]): unknown {
    if (wireName === "_KeepReference") return this.keep(object);
    if (wireName === "_RemoveReference") {
      this.references.delete(String(args[0]));
      return null;
    }
    return this.callMember(object, memberName(wireName), args);
  }

  private set(object: ApiObject, wireName: string, value: unknown): void {
    const name = memberName(wireName);
    this.requireApi(object.className, name);
    this.undo.beforeCall(`${object.className}.${name}`, [value]);
    object.write(name, value);
    this.undo.afterCall(`${object.className}.${name}`);
  }

  private callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    this.requireApi(object.className, name);
    this.undo.beforeCall(`${object.className}.${name}`, args);
    const result = object.call(name, args);
    this.undo.afterCall(`${object.className}.${name}`);
    return result;
  }

  /** The object a path leads to; null for a null object. */
  follow(path: ObjectPath, parent: ApiObject | null, args: readonly unknown[]): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.roots.workbook;
      case PathType.newObject:
        return this.roots.create(path.Name);
      case PathType.referenceId:
        return this.references.get(path.Name) ?? refuse("InvalidReference");
      case PathType.nullObject:
        return null;
      default:
        return parent && this.step(path, parent, args);
    }
  }

  private step(path: ObjectPath, parent: ApiObject, args: readonly unknown[]): ApiObject | null {
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);
    const isProperty = path.ObjectPathType === PathType.property;
    if (isProperty) this.requireApi(parent.className, name);
    const result = isProperty ? parent.read(name) : this.callMember(parent, name, args);
    if (result === null || result instanceof ApiObject) return result;
    throw new NotImplementedError(`${parent.className}.${name} as an object`);
  }

  private requireApi(className: string, member: string): void {
    requireApi(className, member, this.context.apiLevel);
    this.beforeCall(`${className}.${member}`);
  }

  private describe(
    error: unknown,
    { Actions, ObjectPaths }: RequestBody,
    index: number
  ): ResponseError {
    if (error instanceof NotImplementedError) this.context.unimplemented.push(error.member);
    if (!(error instanceof ExcelError)) throw error;
    const action = Actions[index];
    const path = action && ObjectPaths[action.ObjectPathId];
    const location = [path?.Name, action?.Name].filter(Boolean).join(".");
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.status,
      ActionIndex: index,
      Location: location,
    };
  }
}

/** The objects of one batch, found when first needed: an `add` runs once. */
class Batch {
  private readonly objects = new Map<number, ApiObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly executor: Executor
  ) {}

  object(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = required(this.body.ObjectPaths[id]);
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : null;
    const object = this.executor.follow(path, parent, this.args(path.ArgumentInfo));
    this.objects.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const reference = references?.[i];
      return reference ? this.object(reference) : value;
    });
  }
}

function refuse(code: "InvalidReference"): never {
  throw new ExcelError(code);
}
