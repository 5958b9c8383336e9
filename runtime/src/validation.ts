/** What a payload has that its specification does not know. It is accepted and reported, never its value. */
export interface Drift {
  /** RFC 6901 pointer into the payload; `*` stands for the key of a map, which is text of the payload. */
  readonly pointer: string;
  /** `unknown-value`: none of an enum's, or beyond a bound that no page states. */
  readonly kind: 'unknown-field' | 'unknown-value' | 'undocumented-null';
}

/** One violation of a schema. `message` holds words of the schema, never of the payload. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

export interface Validation {
  readonly violations: readonly Violation[];
  readonly drift: readonly Drift[];
}

/** What compiled validators write to while they run. */
export interface Findings {
  readonly violations: Violation[];
  readonly drift: Drift[];
}

/** A compiled schema: false where the value violates it, and then at least one violation says why. `at` is the value's own pointer. */
export type Validator = (value: unknown, at: string, found: Findings) => boolean;

const most = 100;

/** Runs a validator. At most 100 drifts are kept. */
export function validate(validator: Validator, payload: unknown): Validation {
  const found: Findings = { violations: [], drift: [] };
  if (validator(payload, '', found)) return found;
  if (found.violations.length === 0) violation('false schema', 'must be valid', '', found);
  return found;
}

// All below is called by compiled validators.

export { hasFormat } from './format.ts';

/** The one way in which an error is made. Returns false, so that a validator can return it. */
export function violation(keyword: string, message: string, at: string, found: Findings): false {
  found.violations.push({ instancePath: at, keyword, message });
  return false;
}

export function missing(name: string, at: string, found: Findings): false {
  return violation('required', `must have required property '${name}'`, at, found);
}

/** Accepts and reports null in the place of another type; everything else is a violation. */
export function nullFor(types: string, value: unknown, at: string, found: Findings): boolean {
  if (value === null) {
    report(at, 'undocumented-null', found);
    return true;
  }
  const isRounded = /\binteger$/.test(types) && Number.isInteger(value);
  const wanted = isRounded ? 'an integer that a JSON number carries exactly' : types;
  return violation('type', `must be ${wanted}`, at, found);
}

export function unknownValue(at: string, found: Findings): void {
  report(at, 'unknown-value', found);
}

export function unknownField(name: string, at: string, found: Findings): void {
  report(`${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'unknown-field', found);
}

/** What several parts of a composition report is reported once. */
function report(pointer: string, kind: Drift['kind'], { drift }: Findings): void {
  const isKnown =
    drift.length >= most || drift.some((each) => each.pointer === pointer && each.kind === kind);
  if (!isKnown) drift.push({ pointer, kind });
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member under a name that every object inherits something under. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name as keyof typeof object] : undefined;
}

/** Whether a value satisfies a condition. Nothing of that is reported. */
export function fits(condition: Validator, value: unknown): boolean {
  return condition(value, '', { violations: [], drift: [] });
}

/**
 * One of several alternatives: of those that fit the one with the least drift, which is reported. Where none does,
 * those that say by a constant or by the type that they are not meant come last.
 */
export function anyOf(value: unknown, at: string, found: Findings, ...alternatives: Validator[]): boolean {
  const failed: Findings[] = [];
  let closest: Findings | undefined;
  for (const alternative of alternatives) {
    const own: Findings = { violations: [], drift: [] };
    if (!alternative(value, at, own)) failed.push(own);
    else if (own.drift.length === 0) return true;
    else if (!closest || own.drift.length < closest.drift.length) closest = own;
  }
  if (closest) {
    for (const { pointer, kind } of closest.drift) report(pointer, kind, found);
    return true;
  }
  const isMeant = ({ violations: [first] }: Findings): boolean =>
    first?.keyword !== 'const' && !(first?.keyword === 'type' && first.instancePath === at);
  for (const each of [...failed.filter(isMeant), ...failed.filter((other) => !isMeant(other))]) {
    found.violations.push(...each.violations);
  }
  return violation('anyOf', 'must match a schema in anyOf', at, found);
}

/** The length of a text in characters, as JSON Schema counts them: a surrogate pair is one. */
export function ucs2length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    length++;
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
  }
  return length;
}

/** Whether a number is a multiple of another, as far as binary fractions can tell: 1.1 is one of 0.01. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) <= 2 * Number.EPSILON * Math.abs(quotient);
}

/** Deep equality of JSON values. */
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

/** Whether no two items of a list are equal. */
export function uniqueItems(list: readonly unknown[], at: string, found: Findings): boolean {
  const places = new Map<unknown, number>();
  for (const [index, item] of list.entries()) {
    const key = typeof item === 'string' ? `"${item}` : canonical(item);
    const known = places.get(key);
    if (known !== undefined) {
      const which = `items ## ${known} and ${index} are identical`;
      return violation('uniqueItems', `must NOT have duplicate items (${which})`, at, found);
    }
    places.set(key, index);
  }
  return true;
}

/** What is the same for equal objects and lists, and for nothing else. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
