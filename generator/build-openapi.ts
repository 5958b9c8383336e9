import { acknowledgementsOf } from './acknowledgements-openapi.ts';
import { retryOf } from './build-asyncapi.ts';
import { buildChannel, type Collected } from './build-channel.ts';
import { type Context, member, memberAt, objectAt, report, reportRest, textMember } from './context.ts';
import { docOf } from './evidence.ts';
import { isObject, joinPointer, type JsonObject, pointerSteps, sortedEntries } from './json.ts';
import { chosenMedia, examplesOf, methodsOf, parametersOf, schemesOf } from './openapi.ts';
import type { Channel } from './model.ts';
import type { ChannelSource, HeaderSource, MessageSource } from './sources.ts';

/** What is generated from, or is there for people. OpenAPI 3.2, section "Operation Object". */
const covered = new Set(
  'tags summary description externalDocs operationId parameters requestBody responses deprecated security callbacks'.split(
    ' ',
  ),
);

/** The webhooks and callbacks of an OpenAPI document → channels of a Model. `build-api.ts` has its paths. */
export function buildOpenapi(context: Context, collected: Collected): Channel[] {
  const arrivals = [...webhooksOf(context), ...callbacksOf(context)];
  const channels = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const name = textMember(context, arrival.at, 'x-channel') || arrival.name;
    channels.set(name, [...(channels.get(name) ?? []), arrival]);
  }
  return [...channels].map(([name, list]) =>
    buildChannel(context, readChannel(context, name, list), collected),
  );
}

/** One operation that the provider calls. */
interface Arrival {
  /** The key of the webhook or callback. */
  readonly name: string;
  readonly method: string;
  readonly at: string;
  readonly pathAt: string;
}

function webhooksOf(context: Context): Arrival[] {
  return sortedEntries(objectAt(context, '/webhooks')).flatMap(([name]) =>
    arrivalsOf(context, name, joinPointer('/webhooks', name)),
  );
}

/** A callback that several operations name is one. Its address is an expression of the request: the integrator chooses it. */
function callbacksOf(context: Context): Arrival[] {
  const found = new Map<string, Arrival>();
  for (const [path] of sortedEntries(objectAt(context, '/paths'))) {
    for (const { at } of methodsOf(context, joinPointer('/paths', path))) {
      for (const name of Object.keys(objectAt(context, memberAt(context, at, 'callbacks') ?? '/none'))) {
        const callbackAt = memberAt(context, joinPointer(at, 'callbacks'), name)!;
        for (const expression of Object.keys(objectAt(context, callbackAt))) {
          if (expression.startsWith('x-')) continue;
          for (const arrival of arrivalsOf(context, name, joinPointer(callbackAt, expression)))
            found.set(arrival.at, arrival);
        }
      }
    }
  }
  return [...found.values()];
}

function arrivalsOf(context: Context, name: string, pathAt: string): Arrival[] {
  const methods = methodsOf(context, pathAt);
  return methods.map(({ method, at, pathAt: whole }) => ({
    name: methods.length > 1 ? `${name} ${method}` : name,
    method,
    at,
    pathAt: whole,
  }));
}

function readChannel(context: Context, name: string, arrivals: readonly Arrival[]): ChannelSource {
  const [first] = arrivals as [Arrival];
  const channelDoc = arrivals.length > 1 ? '' : docOf(objectAt(context, first.at));
  return {
    name,
    at: first.at,
    doc: channelDoc,
    method: first.method,
    address: null,
    operationAt: first.at,
    schemes: schemesOf(context, first.at).flat(),
    acknowledgements: acknowledgementsOf(context, first.at),
    retry: retryOf(member(context, first.at, 'x-retry')),
    messages: arrivals.map((arrival) => readMessage(context, arrival)),
  };
}

function readMessage(context: Context, { name, at, pathAt }: Arrival): MessageSource {
  reportRest(context, at, covered);
  const bodyAt = memberAt(context, at, 'requestBody');
  const media = bodyAt === undefined ? undefined : chosenMedia(context, bodyAt);
  const keyAt = memberAt(context, at, 'x-idempotency-key');
  const answers = objectAt(context, at)['x-answer'] === true;
  return {
    key: name,
    id: textMember(context, at, 'operationId') || name,
    stated: '',
    at,
    doc: docOf(objectAt(context, at)),
    summary: textMember(context, at, 'summary').split('\n', 1)[0]!,
    payloadAt: media?.schemaAt,
    headers: parametersOf(context, { pathAt, at }).flatMap((parameterAt) => headerOf(context, parameterAt)),
    contentType: { type: media?.type ?? 'application/json', at: media?.at ?? at },
    examples: media ? examplesOf(context, media.at) : [],
    idempotencyKey: keyAt ? { at: keyAt, isOwn: true } : undefined,
    answerAt: answers ? answerOf(context, at) : undefined,
  };
}

function headerOf(context: Context, parameterAt: string): HeaderSource[] {
  const parameter = objectAt(context, parameterAt);
  if (typeof parameter.name !== 'string' || parameter.in !== 'header') {
    report(context, 'not-covered', parameterAt, { what: `the parameter ${String(parameter.name)}` });
    return [];
  }
  const schemaAt = memberAt(context, parameterAt, 'schema');
  const schema: JsonObject = schemaAt === undefined ? {} : objectAt(context, schemaAt);
  return [{ name: parameter.name, doc: docOf({ ...schema, ...parameter }), schema }];
}

/** The schema of what the handler answers. */
function answerOf(context: Context, at: string): string | undefined {
  const responses = memberAt(context, at, 'responses');
  const status = Object.keys(objectAt(context, responses ?? '/none')).find((each) => each.startsWith('2'));
  const responseAt = status === undefined ? undefined : memberAt(context, responses!, status);
  const schemaAt = responseAt && chosenMedia(context, responseAt)?.schemaAt;
  if (schemaAt === undefined || !isObject(objectAt(context, schemaAt))) {
    report(context, 'answer-missing', at, { name: pointerSteps(at).at(-2) ?? '' });
  }
  return schemaAt;
}
