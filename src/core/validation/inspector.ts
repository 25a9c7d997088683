import type { DescriptorFault, Problem, PropertyForm } from "./problem";

export type JsonObject = Readonly<Record<string, unknown>>;

interface Expectation {
  readonly required?: boolean;
  readonly form?: PropertyForm;
  readonly pattern?: RegExp;
}

/**
 * Reads the properties of a JSON document one by one and notes what is wrong with them. A reading
 * method gives undefined for what it noted, and for an optional property that is not there.
 */
export class Inspector {
  readonly problems: Problem[] = [];

  constructor(private readonly file: string) {}

  note(path: string, value: unknown, fault: DescriptorFault): void {
    const place = { file: this.file, line: null, column: path, value: shown(value) };
    this.problems.push({ ...place, ...fault });
  }

  text(
    owner: JsonObject,
    key: string,
    path: string,
    expectation: Expectation = {}
  ): string | undefined {
    const { form = "text", pattern = /[^]/ } = expectation;
    const value = this.present(owner, key, path, expectation);
    if (value === undefined) return undefined;
    if (typeof value === "string" && pattern.test(value)) return value;
    this.note(join(path, key), value, { code: "propertyInvalid", form });
    return undefined;
  }

  list(
    owner: JsonObject,
    key: string,
    path: string,
    expectation: Expectation = {}
  ): readonly unknown[] {
    const value = this.present(owner, key, path, expectation);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.note(join(path, key), value, { code: "propertyInvalid", form: "list" });
    return [];
  }

  object(value: unknown, path: string): JsonObject | undefined {
    if (isObject(value)) return value;
    this.note(path, value, { code: "propertyInvalid", form: "object" });
    return undefined;
  }

  /** A property that may be left out, but that may say nothing else than this product does. */
  only(owner: JsonObject, key: string, path: string, supported: readonly unknown[]): void {
    const value = owner[key];
    if (value === undefined || supported.some((choice) => sameJson(choice, value))) return;
    const choices = supported.map(shown);
    this.note(join(path, key), value, { code: "propertyUnsupported", supported: choices });
  }

  private present(owner: JsonObject, key: string, path: string, expectation: Expectation): unknown {
    const value = owner[key];
    if (value === undefined && expectation.required) {
      this.note(join(path, key), "", { code: "propertyMissing" });
    }
    return value;
  }
}

export function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
