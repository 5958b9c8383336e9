/** Headers by their lower-cased names, as `node:http` gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery as it arrived: the bytes of the body are those that were sent, before any parser. */
export interface WebhookRequest {
  readonly method: string;
  /** Path and query as the server saw them. Of a signature only the query is ever taken from here: see `publicUrl`. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** A delivery with the URL that the provider calls. */
export interface SignedRequest extends WebhookRequest {
  readonly publicUrl?: string | undefined;
  /** Of a call: what of its URL stands before the path that is signed. */
  readonly serverUrl?: string | undefined;
}

/** One header's text; undefined where it is absent, and a list where it was sent more than once. */
export function headerOf(
  { headers }: Pick<WebhookRequest, 'headers'>,
  name: string,
): string | readonly string[] | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (typeof value === 'object' && value.length < 2) return value[0];
  return value;
}
