import { percentEncode } from './content.ts';
import type { Acknowledgement } from './provider.ts';
import { consumed, keptBytes } from './raw-body.ts';
import type { Answering } from './receiver.ts';
import type { Headers } from './request.ts';

type Value = string | readonly string[] | undefined;
type Texts = Readonly<Record<string, string | undefined>>;
type TextLists = Readonly<Record<string, readonly string[] | undefined>>;

/** What both payload versions have. */
interface EventPart {
  readonly headers?: Texts | null;
  readonly isBase64Encoded?: boolean;
  /** A text; anything else is what a middleware made of it. */
  readonly body?: unknown;
}

/** What is used of an event of payload version 1.0: a REST API, an HTTP API that is set to it, a load balancer. */
export interface LambdaEventV1Part extends EventPart {
  readonly httpMethod: string;
  readonly path: string;
  readonly multiValueHeaders?: TextLists | null;
  readonly queryStringParameters?: Texts | null;
  readonly multiValueQueryStringParameters?: TextLists | null;
  /** `path` is with the stage, as the gateway was called. */
  readonly requestContext?: { readonly path?: string };
}

/** What is used of an event of payload version 2.0: an HTTP API, a function URL. */
export interface LambdaEventV2Part extends EventPart {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly cookies?: readonly string[];
  readonly requestContext: { readonly http: { readonly method: string } };
}

/** The answer, of the one shape that both versions take. */
export interface LambdaResult {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

const taken =
  'a middleware has parsed them: hand over the event as it came, without httpJsonBodyParser() of middy before the receiver';

/**
 * A receiver as a function of AWS Lambda, behind a REST API, an HTTP API or a function URL. Of version 1.0 the query
 * is written anew, since the gateway hands it over decoded: where a provider signs it, use version 2.0.
 */
export function toLambda(
  receiver: Answering,
): (event: LambdaEventV1Part | LambdaEventV2Part) => Promise<LambdaResult> {
  return async function handle(event) {
    const body = bodyOf(event);
    if (!body) return resultOf(receiver.fail(consumed(taken)));
    const request =
      'rawPath' in event
        ? { method: event.requestContext.http.method, url: urlOf(event.rawPath, event.rawQueryString) }
        : {
            method: event.httpMethod,
            url: urlOf(event.requestContext?.path ?? event.path, queryOf(event)),
          };
    return resultOf(await receiver({ ...request, headers: headersOf(event), body }));
  };
}

/** The bytes that were sent; undefined where only a parsed value is left of them. */
function bodyOf({ body, isBase64Encoded }: EventPart): Uint8Array | undefined {
  if (body === null || body === undefined) return new Uint8Array();
  if (typeof body === 'string' && isBase64Encoded) return Buffer.from(body, 'base64');
  return keptBytes(body);
}

function urlOf(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

function queryOf(event: LambdaEventV1Part): string {
  const parameters = event.multiValueQueryStringParameters ?? event.queryStringParameters ?? {};
  return Object.entries<Value>(parameters)
    .flatMap(([name, value]) => listOf(value).map((text) => `${percentEncode(name)}=${percentEncode(text)}`))
    .join('&');
}

/** By lower-cased names; one that was sent twice keeps both its texts. */
function headersOf(event: LambdaEventV1Part | LambdaEventV2Part): Headers {
  const sent = ('multiValueHeaders' in event && event.multiValueHeaders) || (event.headers ?? {});
  const headers = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries<Value>(sent)) {
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), ...listOf(value)]);
  }
  if ('cookies' in event && event.cookies) headers.set('cookie', [event.cookies.join('; ')]);
  return Object.fromEntries(
    [...headers].map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
  );
}

function listOf(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

function resultOf({ status, headers, body }: Acknowledgement): LambdaResult {
  return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false };
}
