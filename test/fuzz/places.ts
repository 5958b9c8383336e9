/** The places of a delivery that a recipe names: looked at and written to, also where the delivery is broken. */
import { type OracleRequest, Refused } from '../signatures/oracle-notation.ts';
import { withValue } from '../signatures/oracle-sign.ts';
import { valueOf } from '../signatures/oracle-values.ts';
import { wellFormed } from './texts.ts';

/** The same with a place that is there twice. */
export function doubled(
  request: OracleRequest,
  place: string | undefined,
  texts: readonly string[],
): OracleRequest {
  const [, kind, name = ''] = /^(\w+) (.+)$/s.exec(place ?? '') ?? [];
  if (kind === 'header') return setHeader(request, name.toLowerCase(), texts);
  const pairs = texts
    .map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(text))}`)
    .join('&');
  if (kind === 'query')
    return { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}${pairs}` };
  if (kind === 'form') return withBody(request, request.body, Buffer.from(`&${pairs}`));
  if (kind !== 'xml') return request;
  const xml = Buffer.from(request.body).toString('latin1');
  const elements = texts.map(() => `<${name}>x</${name}>`).join('');
  return withBody(
    request,
    Buffer.from(
      xml.replace(/(<\/[\w.-]+>\s*)$/, (end) => elements + end),
      'latin1',
    ),
  );
}

/** A place that cannot be written, in a body that is broken already, is left as it is. */
export function withPlace(request: OracleRequest, place: string | undefined, text: string): OracleRequest {
  try {
    return place === undefined ? request : withValue(request, place, wellFormed(text));
  } catch (error) {
    if (error instanceof Refused) return request;
    throw error;
  }
}

/** The text in a place; undefined where it is absent, twice there, or not to be read. */
export function textAt(request: OracleRequest, place: string | undefined): string | undefined {
  try {
    return place === undefined ? undefined : valueOf(place, request);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** One header, or none of that name where the value is undefined. */
export function setHeader(request: OracleRequest, name: string, value: unknown): OracleRequest {
  const headers: Record<string, unknown> = { ...request.headers };
  // Not by assignment, which `__proto__` would swallow.
  Object.defineProperty(headers, name, { value, enumerable: true, configurable: true, writable: true });
  return { ...request, headers: headers as OracleRequest['headers'] };
}

export const withBody = (request: OracleRequest, ...pieces: Uint8Array[]): OracleRequest => ({
  ...request,
  body: Buffer.concat(pieces),
});
