import { parseSource } from '@hookwright/runtime';
import { buildMessage } from './build-message.ts';
import { checkStates } from './build-order.ts';
import { contentOfChannel } from './content.ts';
import { type Context, report } from './context.ts';
import { byCodeUnit, type JsonObject } from './json.ts';
import { nameMessages } from './message-names.ts';
import type { Channel, Header, Signature } from './model.ts';
import type { Schemas } from './schemas.ts';
import { buildSignature } from './signatures.ts';
import type { ChannelSource, MessageSource } from './sources.ts';

/** What is collected over all channels of a provider. */
export interface Collected {
  readonly schemas: Schemas;
  readonly signatures: Map<string, Signature>;
}

/** One place where deliveries arrive, from what a document of whichever standard says of it. */
export function buildChannel(context: Context, source: ChannelSource, collected: Collected): Channel {
  const { name, at, operationAt } = source;
  const signature = buildSignature(context, source, collected.signatures);
  const named = nameMessages(context, source);
  const { messageName } = named;
  const unsigned = [messageName ?? []].flat().find((place) => !signature?.covers(parseSource(place)));
  if (unsigned !== undefined && signature?.isKnown) {
    report(context, 'message-name-unsigned', at, { source: unsigned, channel: name });
  }
  checkStates(context, named.messages);
  return {
    name,
    doc: source.doc,
    method: source.method,
    address: source.address,
    content: contentOfChannel(context, source, signature?.content),
    signature: signature?.name ?? '',
    signsUrl: signature?.signsUrl ?? false,
    messageName,
    acknowledgements: source.acknowledgements,
    retry: source.retry,
    headers: headersOf(source.messages),
    messages: named.messages
      .map((message) =>
        buildMessage(context, { ...message, channel: name, operationAt, signature }, collected.schemas),
      )
      .sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** The headers of several messages; of one that they describe differently, the first description. */
function headersOf(messages: readonly MessageSource[]): Header[] {
  const headers = new Map<string, Header>();
  for (const { name, doc, schema } of messages.flatMap((message) => message.headers)) {
    if (!headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), { name, doc, sample: sampleOf(schema) });
  }
  return [...headers.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

function sampleOf({ const: constant, examples }: JsonObject): string | null {
  const sample = constant ?? (Array.isArray(examples) ? examples[0] : undefined);
  return typeof sample === 'string' || typeof sample === 'number' ? String(sample) : null;
}
