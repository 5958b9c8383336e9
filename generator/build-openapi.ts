import { acknowledgementsOf } from './acknowledgements-openapi.ts';
import { retryOf } from './build-asyncapi.ts';
import { buildChannel, type Collected } from './build-channel.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { contentOf } from './content.ts';
import {
  type Context,
  follow,
  member,
  memberAt,
  objectAt,
  report,
  reportRest,
  saidAt,
  textMember,
} from './context.ts';
import { docOf } from './evidence.ts';
import { isObject, type JsonObject } from './json.ts';
import { chosenMedia, docOfOperation, examplesOf, parametersOf, reportStray, schemesOf } from './openapi.ts';
import { wordsBeside } from './references.ts';
import type { Channel } from './model.ts';
import type { ChannelSource, HeaderSource, MessageSource } from './sources.ts';

/** What is generated from, or is there for people. OpenAPI 3.2, section "Operation Object". */
const covered = new Set(
  'tags summary description externalDocs operationId parameters requestBody responses deprecated security'.split(
    ' ',
  ),
);
/** Extensions that say something of what is called. */
const otherwise = ['x-envelope', 'x-idempotent'];

/** The webhooks and callbacks of an OpenAPI document → channels of a Model. `build-api.ts` has its paths. */
export function buildOpenapi(context: Context, collected: Collected): Channel[] {
  const channels = new Map<string, Arrival[]>();
  for (const { name, arrival } of nameArrivals(context, arrivalsOf(context)))
    channels.set(name, [...(channels.get(name) ?? []), arrival]);
  return [...channels].map(([name, list]) =>
    buildChannel(context, readChannel(context, name, list), collected),
  );
}

/** Each with the name of its channel: what `x-channel` says, or a name of its own. */
function nameArrivals(
  context: Context,
  arrivals: readonly Arrival[],
): { readonly name: string; readonly arrival: Arrival }[] {
  const counts = new Map<string, number>();
  for (const { at, names } of arrivals) {
    if (textMember(context, at, 'x-channel') !== '') continue;
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return arrivals.map((arrival) => {
    const own = arrival.names.find((name) => counts.get(name) === 1) ?? arrival.names.at(-1)!;
    return { name: textMember(context, arrival.at, 'x-channel') || own, arrival };
  });
}

function readChannel(context: Context, name: string, arrivals: readonly Arrival[]): ChannelSource {
  const [first, ...others] = arrivals as [Arrival, ...Arrival[]];
  const { method } = first;
  const said = saidOf(context, first);
  for (const other of others) {
    const theirs = saidOf({ ...context, problems: [], repeated: new Set() }, other);
    const differing = Object.keys(said).filter(
      (key) => JSON.stringify(said[key as keyof Said]) !== JSON.stringify(theirs[key as keyof Said]),
    );
    if (other.method !== method) differing.unshift('method');
    const [names, theirNames] = [first, other].map(({ at }) => objectAt(context, at)['x-message-name']);
    if (JSON.stringify(names) !== JSON.stringify(theirNames)) differing.push('x-message-name');
    if (differing.length > 0)
      report(context, 'channel-mixed', other.at, { channel: name, what: differing.join(', ') });
  }
  return {
    name,
    at: first.at,
    doc: others.length > 0 ? '' : docOfChannel(context, first),
    method,
    address: null,
    operationAt: first.at,
    ...said,
    messages: arrivals.map((arrival) => readMessage(context, arrival)),
  };
}

/** What holds for all messages of a channel. */
type Said = Pick<ChannelSource, 'schemes' | 'acknowledgements' | 'retry'>;

function saidOf(context: Context, { at }: Arrival): Said {
  const alternatives = schemesOf(context, at);
  // A delivery without a signature is refused.
  if (alternatives.some((each) => each.length === 0))
    report(context, 'not-covered', at, { what: 'an alternative of `security`' });
  return {
    schemes: [...new Set(alternatives.flat())],
    acknowledgements: acknowledgementsOf(context, at, isQuestion(context, at)),
    retry: retryOf(member(context, at, 'x-retry')),
  };
}

function docOfChannel(context: Context, arrival: Arrival): string {
  const { expression } = arrival;
  const url = expression === undefined ? '' : `Sent to \`${expression}\` of the request that asks for it.`;
  return [docOfArrival(context, arrival), url].filter(Boolean).join('\n\n');
}

function docOfArrival(context: Context, arrival: Arrival): string {
  const doc = docOfOperation(context, arrival);
  return objectAt(context, arrival.at).deprecated === true ? `${doc}\n\nDeprecated.`.trim() : doc;
}

function readMessage(context: Context, arrival: Arrival): MessageSource {
  const { at, pathAt, names } = arrival;
  reportRest(context, at, covered);
  reportStray(context, at, otherwise);
  const bodyAt = memberAt(context, at, 'requestBody');
  const media = bodyAt === undefined ? undefined : chosenMedia(context, bodyAt);
  if (bodyAt !== undefined && media?.schemaAt === undefined)
    report(context, 'body-undescribed', bodyAt, { name: names[0]! });
  return {
    key: names[0]!,
    id: textMember(context, at, 'operationId') || names[0]!,
    stated: '',
    at,
    doc: docOfArrival(context, arrival),
    summary: textMember(context, at, 'summary').split('\n', 1)[0]!,
    payloadAt: media?.schemaAt,
    headers: parametersOf(context, { pathAt, at }).flatMap((parameterAt) => headerOf(context, parameterAt)),
    contentType: { type: media?.type ?? 'application/json', at: media?.at ?? at },
    examples: media ? examplesOf(context, media.at) : [],
    idempotencyKey: saidAt(context, 'x-idempotency-key', at, at),
    order: saidAt(context, 'x-order', at, at),
    confirm: saidAt(context, 'x-confirm', at, at),
    answer: isQuestion(context, at) ? answerOf(context, arrival) : undefined,
  };
}

function headerOf(context: Context, namedAt: string): HeaderSource[] {
  const parameterAt = follow(context, namedAt);
  const parameter = objectAt(context, parameterAt);
  const { name, in: place } = parameter as { name: string; in: string };
  if (place !== 'header') {
    report(context, 'not-covered', namedAt, { what: `the parameter ${name}` });
    return [];
  }
  reportRest(context, parameterAt, coveredOfHeader);
  reportStray(context, parameterAt, ['x-fill']);
  const schemaAt = memberAt(context, parameterAt, 'schema');
  const schema: JsonObject = schemaAt === undefined ? {} : objectAt(context, schemaAt);
  const [example = schema.example] = examplesOf(context, parameterAt).map(({ value }) => value);
  return [
    {
      name,
      doc: docOf({ ...schema, ...parameter, ...wordsBeside(objectAt(context, namedAt)) }),
      schema: example === undefined ? schema : { ...schema, examples: [example] },
    },
  ];
}

/** `required` is not held against anybody: a header that is needed is one of the signature, or of the idempotency key. */
const coveredOfHeader = new Set(
  'name in description required deprecated schema example examples style explode'.split(' '),
);

/** True where the handler makes the answer. */
const isQuestion = (context: Context, at: string): boolean => objectAt(context, at)['x-answer'] === true;

/** What the handler answers, which is JSON. */
function answerOf(context: Context, { at, names }: Arrival): MessageSource['answer'] {
  const responses = memberAt(context, at, 'responses');
  const status = Object.keys(objectAt(context, responses ?? '/none')).find((each) => each.startsWith('2'));
  const responseAt = status === undefined ? undefined : memberAt(context, responses!, status);
  const media = responseAt === undefined ? undefined : chosenMedia(context, responseAt);
  if (media && contentOf(media.type) !== 'json')
    report(context, 'content-type-unsupported', media.at, { type: media.type });
  if (media?.schemaAt === undefined || !isObject(objectAt(context, media.schemaAt)))
    report(context, 'answer-missing', at, { name: names[0]! });
  return media?.schemaAt === undefined
    ? undefined
    : { at: media.schemaAt, examples: examplesOf(context, media.at) };
}
