/** What a payload has that its specification does not know. It is accepted and reported, never its value. */
export interface Drift {
  /** RFC 6901 pointer into the payload; `*` stands for the key of a map, which is text of the payload. */
  readonly pointer: string;
  readonly kind: 'unknown-field' | 'unknown-value' | 'undocumented-null';
}

/** What a compiled validator reports to while it runs, as its `this`. */
export interface Findings {
  /** `field` is the name of an unknown field of the object at `pointer`. */
  drift(pointer: string, kind: Drift['kind'], field?: string): void;
}

/** One violation of a schema. `message` holds words of the schema, never of the payload. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** A compiled schema. `errors` is that of the last call: read it before the next one. */
export interface Validator {
  (this: Findings, payload: unknown): boolean;
  errors?: readonly Violation[] | null;
}

export interface Validation {
  readonly violations: readonly Violation[];
  readonly drift: readonly Drift[];
}

const most = 100;

const stepOf = (field: string): string => field.replaceAll('~', '~0').replaceAll('/', '~1');

/** Runs a validator. At most 100 drifts are kept. */
export function validate(validator: Validator, payload: unknown): Validation {
  const drift: Drift[] = [];
  const findings: Findings = {
    drift(pointer, kind, field) {
      if (drift.length < most)
        drift.push({ pointer: field === undefined ? pointer : `${pointer}/${stepOf(field)}`, kind });
    },
  };
  const valid = validator.call(findings, payload);
  if (valid) return { violations: [], drift };
  const unexplained: Violation = { instancePath: '', keyword: 'false', message: 'must be valid' };
  return { violations: validator.errors?.length ? validator.errors : [unexplained], drift };
}

/** The length of a text in characters, as JSON Schema counts them: a surrogate pair is one. Called by validators. */
export function ucs2length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    length++;
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
  }
  return length;
}

/** Deep equality of JSON values. Called by validators, for `const` and `uniqueItems`. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => Object.hasOwn(b, name) && equal(a[name as keyof typeof a], b[name as keyof typeof b]),
    )
  );
}
