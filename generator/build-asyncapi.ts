import { parseSource, type Retry } from '@hookwright/runtime';
import { buildAcknowledgements } from './acknowledgements.ts';
import { buildMessage, headersOf } from './build-message.ts';
import { channelsBy } from './channels-by.ts';
import { contentOfChannel } from './content.ts';
import {
  type Context,
  follow,
  member,
  memberAt,
  objectAt,
  report,
  reportRest,
  textMember,
  wholeAt,
} from './context.ts';
import { collectEvidence, docOf } from './evidence.ts';
import {
  byCodeUnit,
  isObject,
  type Json,
  joinPointer,
  type JsonObject,
  pointerSteps,
  sortedEntries,
} from './json.ts';
import { nameMessages } from './message-names.ts';
import type { Channel, EvidenceSource, Model, Signature } from './model.ts';
import { createSchemas, type Schemas } from './schemas.ts';
import { buildSignature } from './signatures.ts';

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
  httpBinding: new Set(['method', 'bindingVersion']),
};

/** The only function that knows AsyncAPI: channels, operations and messages of a document → Model. */
export function buildAsyncapi(context: Context): Model {
  const { document } = context;
  reportRest(context, '', covered.document);
  reportRest(context, '/info', covered.info);
  reportRest(context, '/components', covered.components);
  const schemas = createSchemas(context);
  const signatures = new Map<string, Signature>();
  const channels = buildChannels(context, schemas, signatures);
  const info = objectAt(context, '/info');
  return {
    provider: document.provider,
    title: textMember(context, '/info', 'title'),
    version: textMember(context, '/info', 'version'),
    description: textMember(context, '/info', 'description'),
    document: document.file,
    sources: sourcesOf(info['x-sources']),
    evidence: collectEvidence(document.value),
    signatures: [...signatures.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    channelsBy: channelsBy(channels),
    channels,
    schemas: schemas.all(),
    bundled: document.value,
  };
}

function sourcesOf(value: Json | undefined): EvidenceSource[] {
  return sortedEntries(isObject(value) ? value : {}).map(([name, source]) => {
    const { title, url, version } = source as JsonObject;
    const text = (part: Json | undefined): string | null => (typeof part === 'string' ? part : null);
    return { name, title: text(title) ?? name, url: text(url), version: text(version) };
  });
}

function buildChannels(context: Context, schemas: Schemas, signatures: Map<string, Signature>): Channel[] {
  const received = new Map<string, string>();
  const names = new Map<string, string>();
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
    channels.push(buildChannel(context, { at, channelAt, channelName }, { schemas, signatures, names }));
  }
  if (received.size === 0) report(context, 'operation-missing', '/operations', {});
  return channels.sort((a, b) => byCodeUnit(a.name, b.name));
}

interface Collected {
  readonly schemas: Schemas;
  readonly signatures: Map<string, Signature>;
  /** Message names so far, of all channels: handlers are given by name. */
  readonly names: Map<string, string>;
}

function buildChannel(
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
  const signature = buildSignature(context, at, collected.signatures);
  const places = messagePlaces(context, at, channelAt, channelName);
  const named = nameMessages(context, { channelAt, channelName, places, taken: collected.names });
  const messages = named.messages.map(({ pointer }) => pointer);
  const { messageName } = named;
  if (messageName !== null && signature?.isKnown && !signature.covers(parseSource(messageName))) {
    report(context, 'message-name-unsigned', channelAt, { source: messageName, channel: channelName });
  }
  return {
    name: channelName,
    doc: [docOf(wholeAt(context, at)), docOf({ ...objectAt(context, channelAt), title: null })]
      .filter(Boolean)
      .join('\n\n'),
    method: typeof method === 'string' ? method : 'POST',
    address: addressOf(context, channelAt),
    content: contentOfChannel(context, {
      name: channelName,
      pointer: channelAt,
      messages,
      signed: signature?.content,
    }),
    signature: signature?.name ?? '',
    signsUrl: signature?.signsUrl ?? false,
    messageName,
    acknowledgements: buildAcknowledgements(context, at),
    retry: retryOf(member(context, at, 'x-retry')),
    headers: headersOf(context, messages),
    messages: named.messages
      .map(({ name, pointer }) =>
        buildMessage(context, { name, pointer, operationAt: at, signature }, collected.schemas),
      )
      .sort((a, b) => byCodeUnit(a.name, b.name)),
  };
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

function retryOf(value: Json | undefined): Retry | null {
  if (!isObject(value)) return null;
  const { 'x-evidence': _, ...retry } = value;
  return retry as unknown as Retry;
}
