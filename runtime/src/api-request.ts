import type { Operation, RequestBody } from './api.ts';
import { ApiError } from './api-error.ts';
import { textFor } from './api-fill.ts';
import { writeBody } from './body.ts';
import { parsePayload, withEmbedded } from './payload.ts';
import { validate } from './validation.ts';
import { wirePayload } from './wire.ts';

/** What the caller gives. */
export interface GivenCall {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A call that is ready to be sent, as often as it may be. */
export interface PreparedCall {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  /** By lower-cased names. */
  readonly headers: Record<string, string>;
  /** Undefined where the call has none. */
  readonly body: Uint8Array | undefined;
  /** True where the provider recognises the same request. */
  readonly isRecognised: boolean;
}

/** @throws ApiError `request-invalid` for a body that cannot be written, or a parameter that is missing. */
export function prepare(
  name: string,
  { parameters, body }: Pick<Operation, 'parameters' | 'body'>,
  given: GivenCall,
  { headers: defaults = {}, now }: { readonly headers?: Readonly<Record<string, string>>; now: () => number },
): PreparedCall {
  const headers = { ...textsOf(name, defaults), ...textsOf(name, given.headers ?? {}) };
  const key = Object.entries(parameters.headers ?? {}).find(([each]) => isIdempotencyKey(each));
  // The same for every attempt: that is what it is for.
  const text = key && textFor(key[1], now);
  if (text !== undefined) headers[idempotencyKey] ??= text;
  const path = withoutUndefined(given.path ?? {});
  const query = withoutUndefined(given.query ?? {});
  requireAll(name, 'path', parameters.path, path);
  requireAll(name, 'query', parameters.query, query);
  for (const [each, value] of Object.entries(path)) {
    // A URL would take these for steps of its path, and the call would arrive elsewhere.
    if (['', '.', '..'].includes(String(value)))
      throw invalid(name, `a text in the path parameter "${each}" but it is empty or made of dots`);
  }
  return {
    path,
    query,
    headers,
    body: bytesOf(name, body, given.body),
    isRecognised: key !== undefined && headers[idempotencyKey] !== undefined,
  };
}

const idempotencyKey = 'idempotency-key';
const isIdempotencyKey = (name: string): boolean => name.toLowerCase() === idempotencyKey;

/** The parameters of one attempt: what the caller left to the client is new each time. */
export function freshParameters(
  { parameters }: Pick<Operation, 'parameters'>,
  { path, query, headers }: PreparedCall,
  now: () => number,
): Pick<PreparedCall, 'path' | 'query' | 'headers'> {
  const fresh = (rules: Operation['parameters']['path'] = {}, isHeader = false): Record<string, string> =>
    Object.fromEntries(
      Object.entries(rules).flatMap(([name, rule]) => {
        const text = textFor(rule, now);
        return text === undefined ? [] : [[isHeader ? name.toLowerCase() : name, text]];
      }),
    );
  return {
    path: { ...fresh(parameters.path), ...path },
    query: { ...fresh(parameters.query), ...query },
    headers: { ...fresh(parameters.headers, true), ...headers },
  };
}

/** @throws ApiError where a parameter is missing that must be there. */
export function requireAll(
  operation: string,
  place: 'path' | 'query' | 'headers',
  rules: Operation['parameters']['path'] = {},
  given: Readonly<Record<string, unknown>>,
): void {
  for (const [name, rule] of Object.entries(rules)) {
    const key = place === 'headers' ? name.toLowerCase() : name;
    if (rule !== 'required' || (Object.hasOwn(given, key) && given[key] !== null)) continue;
    throw invalid(operation, `"${name}" in \`${place}\` but it is missing`);
  }
}

/** A body as it is sent: bytes and texts as they are, anything else written as the specification says. */
function bytesOf(operation: string, body: RequestBody | null, given: unknown): Uint8Array | undefined {
  if (given === undefined) {
    if (body?.required) throw invalid(operation, 'a body but there is none');
    return undefined;
  }
  if (!body) throw invalid(operation, 'no body but there is one');
  const exact = typeof given === 'string' ? Buffer.from(given) : given;
  if (body.content === 'bytes') {
    if (exact instanceof Uint8Array) return exact;
    throw invalid(
      operation,
      'a body of bytes or text, since nothing is known of it, but it is another value',
    );
  }
  if (exact instanceof Uint8Array) return exact;
  return writing(operation, () => writeBody(wirePayload(exact, body), body.content ?? 'json'));
}

/** What is sent is held against the schema, and not what it was made from. @throws ApiError where it violates it. */
export async function checkBody(
  operation: string,
  body: RequestBody | null,
  bytes: Uint8Array,
): Promise<void> {
  if (!body || body.content === 'bytes' || (bytes.length === 0 && !body.required)) return;
  const payload = writing(operation, () =>
    withEmbedded(parsePayload(bytes, body.content ?? 'json'), body.embedded ?? []),
  );
  const [violation] = validate(await body.validator(), payload).violations;
  if (!violation) return;
  const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
  throw invalid(operation, `a valid body but ${what}`);
}

/** Without `cause`: the error may quote the body. */
function writing<T>(operation: string, write: () => T): T {
  try {
    return write();
  } catch {
    throw invalid(operation, 'a body that can be written as the specification says but it cannot');
  }
}

const invalid = (operation: string, text: string): ApiError =>
  new ApiError('request-invalid', `Expected ${text} (${operation})`, { operation });

/** Values as they stand in headers, by lower-cased names; a list is joined by commas (OpenAPI 3.1.1, style `simple`). */
function textsOf(operation: string, headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const textOf = (name: string, value: unknown): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
      return `${value}`;
    if (Array.isArray(value)) return value.map((item) => textOf(name, item)).join(',');
    throw invalid(operation, `a text in the header "${name}" but it is another value`);
  };
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), textOf(name, value)]],
    ),
  );
}

function withoutUndefined(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
