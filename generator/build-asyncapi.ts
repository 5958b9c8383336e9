import type { Retry } from '@hookwright/runtime';
import { buildAcknowledgements } from './acknowledgements.ts';
import { buildChannel, type Collected } from './build-channel.ts';
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
  wholeAt,
} from './context.ts';
import { docOf } from './evidence.ts';
import { isObject, type Json, joinPointer, pointerSteps, sortedEntries, valueAt } from './json.ts';
import type { Channel } from './model.ts';
import { fieldsOf } from './schemas.ts';
import type { HeaderSource, MessageSource } from './sources.ts';

/** What is generated from, or is there for people; the rest is reported. AsyncAPI 3.0, "Schema" chapter. */
const covered = {
  document: new Set('asyncapi id info defaultContentType channels operations components'.split(' ')),
  info: new Set('title version description termsOfService contact license tags externalDocs'.split(' ')),
  channel: new Set('title summary description address messages tags externalDocs'.split(' ')),
  operation: new Set(
    'title summary description action channel messages security bindings reply traits tags externalDocs'.split(
      ' ',
    ),
  ),
  components: new Set(
    'schemas channels operations messages securitySchemes messageTraits operationTraits tags externalDocs replies'.split(
      ' ',
    ),
  ),
  message: new Set(
    'name title summary description headers payload contentType examples traits tags externalDocs'.split(' '),
  ),
  httpBinding: new Set(['method', 'bindingVersion']),
};

/** The only function that knows AsyncAPI: channels, operations and messages of a document → channels of a Model. */
export function buildAsyncapi(context: Context, collected: Collected): Channel[] {
  reportRest(context, '', covered.document);
  reportRest(context, '/info', covered.info);
  reportRest(context, '/components', covered.components);
  const received = new Map<string, string>();
  const channels: Channel[] = [];
  for (const [name, operation] of sortedEntries(objectAt(context, '/operations'))) {
    if (!isObject(operation)) continue;
    const at = follow(context, joinPointer('/operations', name));
    if (member(context, at, 'action') === 'send') {
      report(context, 'operation-not-received', at, { name });
      continue;
    }
    const channelAt = memberAt(context, at, 'channel') ?? at;
    const channelName = pointerSteps(channelAt).at(-1) ?? name;
    const other = received.get(channelAt);
    if (other !== undefined) report(context, 'channel-shared', at, { channel: channelName, other });
    received.set(channelAt, name);
    channels.push(readChannel(context, { at, channelAt, channelName }, collected));
  }
  if (received.size === 0) report(context, 'operation-missing', '/operations', { standard: 'AsyncAPI' });
  return channels;
}

function readChannel(
  context: Context,
  { at, channelAt, channelName }: { at: string; channelAt: string; channelName: string },
  collected: Collected,
): Channel {
  reportRest(context, at, covered.operation);
  reportRest(context, channelAt, covered.channel);
  const bindings = memberAt(context, at, 'bindings');
  if (bindings !== undefined) {
    reportRest(context, bindings, new Set(['http']));
    reportRest(context, joinPointer(bindings, 'http'), covered.httpBinding);
  }
  const method = bindings && objectAt(context, joinPointer(bindings, 'http')).method;
  const doc = [docOf(wholeAt(context, at)), docOf({ ...objectAt(context, channelAt), title: null })];
  const places = messagePlaces(context, at, channelAt, channelName);
  return buildChannel(
    context,
    {
      name: channelName,
      at: channelAt,
      doc: doc.filter(Boolean).join('\n\n'),
      method: typeof method === 'string' ? method : 'POST',
      address: addressOf(context, channelAt),
      operationAt: at,
      schemes: schemesOf(context, at),
      acknowledgements: buildAcknowledgements(context, at),
      retry: retryOf(member(context, at, 'x-retry')),
      messages: [...places].map(([key, pointer]) => readMessage(context, { key, pointer, operationAt: at })),
    },
    collected,
  );
}

function readMessage(
  context: Context,
  { key, pointer, operationAt }: { key: string; pointer: string; operationAt: string },
): MessageSource {
  reportRest(context, pointer, covered.message);
  const name = member(context, pointer, 'name');
  const payloadAt = memberAt(context, pointer, 'payload');
  const format = payloadAt === undefined ? undefined : objectAt(context, payloadAt).schemaFormat;
  if (typeof format === 'string') {
    report(context, 'schema-format-unsupported', joinPointer(payloadAt!, 'schemaFormat'), { format });
  }
  const ownType = textMember(context, pointer, 'contentType');
  const examplesAt = memberAt(context, pointer, 'examples');
  const examples = examplesAt === undefined ? undefined : valueAt(context.document.value, examplesAt);
  return {
    key,
    id: key,
    // As it is written: a blank at its end counts on the wire.
    stated: typeof name === 'string' ? name : '',
    at: pointer,
    doc: docOf(wholeAt(context, pointer)),
    summary: textMember(context, pointer, 'title') || textMember(context, pointer, 'summary'),
    payloadAt,
    headers: headersOf(context, pointer),
    contentType: {
      type: ownType || textMember(context, '', 'defaultContentType') || 'application/json',
      at: ownType ? joinPointer(pointer, 'contentType') : '/defaultContentType',
    },
    examples: (Array.isArray(examples) ? examples : []).flatMap((example, index) =>
      isObject(example) && example.payload !== undefined
        ? [{ at: joinPointer(examplesAt!, `${index}`, 'payload'), value: example.payload }]
        : [],
    ),
    idempotencyKey: saidAt(context, 'x-idempotency-key', pointer, operationAt),
    order: saidAt(context, 'x-order', pointer, operationAt),
    confirm: saidAt(context, 'x-confirm', pointer, operationAt),
    answer: undefined,
  };
}

function headersOf(context: Context, messageAt: string): HeaderSource[] {
  const at = memberAt(context, messageAt, 'headers');
  return (at === undefined ? [] : fieldsOf(context, at)).flatMap(({ pointer, schema }) => {
    const [name = '', ...deeper] = pointerSteps(pointer);
    return deeper.length > 0 ? [] : [{ name, doc: docOf(schema), schema }];
  });
}

function schemesOf(context: Context, operationAt: string): string[] {
  const security = memberAt(context, operationAt, 'security');
  const list = security === undefined ? undefined : valueAt(context.document.value, security);
  return Array.isArray(list)
    ? list.map((_, index) => follow(context, joinPointer(security!, `${index}`)))
    : [];
}

function addressOf(context: Context, channelAt: string): string | null {
  const address = member(context, channelAt, 'address');
  return typeof address === 'string' ? address : null;
}

/** The messages of an operation: those that it lists, or all of its channel. Each is the message itself, references followed. */
function messagePlaces(
  context: Context,
  at: string,
  channelAt: string,
  channelName: string,
): Map<string, string> {
  const places = new Map<string, string>();
  const add = (pointer: string, key: string): void => void places.set(key, follow(context, pointer));
  const listed = objectAt(context, at).messages;
  if (Array.isArray(listed)) {
    listed.forEach((item, index) => {
      const ref = isObject(item) && typeof item.$ref === 'string' ? item.$ref : '';
      add(joinPointer(at, 'messages', `${index}`), pointerSteps(ref).at(-1) ?? '');
    });
  } else {
    for (const key of Object.keys(objectAt(context, joinPointer(channelAt, 'messages')))) {
      add(joinPointer(channelAt, 'messages', key), key);
    }
  }
  if (places.size === 0) report(context, 'channel-empty', channelAt, { channel: channelName });
  return places;
}

/** When a delivery comes again, without what is said about the claim. */
export function retryOf(value: Json | undefined): Retry | null {
  if (!isObject(value)) return null;
  const { 'x-evidence': _, ...retry } = value;
  return retry as unknown as Retry;
}
