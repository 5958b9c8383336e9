import type { Signature } from './recipe.ts';
import type { Headers, WebhookRequest } from './request.ts';

/** What of a request must not be kept, by lower-cased names of headers and by names of parameters of the query. */
export interface SecretPlaces {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
}

/**
 * What holds a secret by its name, and where a recipe has the key itself (`token`, `basic`). An Authorization header with a signature
 * is kept: it is evidence, and no secret.
 */
export function secretPlacesOf(signature: Signature): SecretPlaces {
  const texts = textsOf(signature);
  const named = (from: string): string[] =>
    texts.flatMap((text) => (text.startsWith(`${from} `) ? [text.slice(from.length + 1)] : []));
  const places = named('header').map((name) => name.toLowerCase());
  const holdsKey = texts.some((text) => text === 'token' || text === 'basic');
  const headers = new Set(['cookie', 'proxy-authorization', ...(holdsKey ? places : [])]);
  if (!places.includes('authorization')) headers.add('authorization');
  return { headers, query: new Set(holdsKey ? named('query') : []) };
}

/** The same request without them. */
export function withoutSecrets<R extends Pick<WebhookRequest, 'url' | 'headers'>>(
  request: R,
  { headers, query }: SecretPlaces,
): R {
  const kept: Headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !headers.has(name.toLowerCase())),
  );
  return { ...request, url: query.size > 0 ? urlWithout(request.url, query) : request.url, headers: kept };
}

function urlWithout(url: string, names: ReadonlySet<string>): string {
  const [path = '', ...rest] = url.split('?');
  const kept = rest
    .join('?')
    .split('&')
    .filter((pair) => ![...new URLSearchParams(pair).keys()].some((name) => names.has(name)));
  return [path, ...(kept.length > 0 && kept[0] !== '' ? [kept.join('&')] : [])].join('?');
}

/** Every text in a recipe. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
