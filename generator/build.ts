import { buildApi } from './build-api.ts';
import { buildAsyncapi } from './build-asyncapi.ts';
import { withConfirms } from './build-confirm.ts';
import { buildOpenapi } from './build-openapi.ts';
import { channelsBy } from './channels-by.ts';
import { checkSchemas } from './check.ts';
import { type Context, createContexts, objectAt, report, textMember } from './context.ts';
import { collectEvidence } from './evidence.ts';
import { byCodeUnit, isObject, type Json, joinPointer, type JsonObject, sortedEntries } from './json.ts';
import type { Channel, EvidenceSource, Model, Signature } from './model.ts';
import type { Problem } from './problem.ts';
import type { Document } from './read.ts';
import { createSchemas } from './schemas.ts';
import { collectUndocumented } from './undocumented.ts';
import { reportUnused } from './unused.ts';

/** The valid documents of a provider → its Model, or problems. */
export function buildModel(documents: readonly Document[]): { model?: Model; problems: Problem[] } {
  const contexts = createContexts(documents);
  const [first] = contexts as [Context];
  const collected = { schemas: createSchemas(), signatures: new Map<string, Signature>() };
  const channelsOf = contexts.map((context) =>
    context.document.standard === 'AsyncAPI'
      ? buildAsyncapi(context, collected)
      : buildOpenapi(context, collected),
  );
  const channels = channelsOf.flat();
  const described = contexts.find(({ document }) => document.standard === 'OpenAPI');
  const api = described ? buildApi(described, collected.schemas) : null;
  const undocumented = contexts.flatMap(collectUndocumented);
  const isOpenapi = contexts.every(({ document }) => document.standard === 'OpenAPI');
  if (isOpenapi && channels.length === 0 && api === null && undocumented.length === 0) {
    report(first, 'operation-missing', '/paths', { standard: 'OpenAPI' });
  }
  reportRepeated(contexts, channelsOf);
  reportRepeatedSources(contexts);
  const schemas = collected.schemas.all();
  const callable = { described, api, undocumented, schemas };
  const model: Model = {
    provider: first.document.provider,
    title: textMember(first, '/info', 'title'),
    version: textMember(first, '/info', 'version'),
    description: textMember(first, '/info', 'description'),
    documents: documents.map(({ file }) => file),
    sources: contexts.flatMap((context) => sourcesOf(objectAt(context, '/info')['x-sources'])),
    evidence: collectEvidence(documents),
    signatures: [...collected.signatures.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    channelsBy: channelsBy(channels),
    channels: withConfirms(channels, first.confirmations, callable).sort((a, b) =>
      byCodeUnit(a.name, b.name),
    ),
    api,
    undocumented,
    isStrict: contexts.some((context) => objectAt(context, '')['x-strict'] === true),
    schemas,
    bundled: Object.fromEntries(
      documents.map(({ standard, value }) => [standard === 'AsyncAPI' ? 'asyncapi' : 'openapi', value]),
    ),
  };
  checkSchemas(first, model);
  const { problems } = first;
  const failed = problems.some(({ level }) => level === 'error');
  // Where something is wrong, what it should have led to is unused: no news.
  if (!failed) reportUnused(contexts);
  return failed ? { problems } : { model, problems };
}

/** Two documents may each have a channel of the same name. */
function reportRepeated(contexts: readonly Context[], channels: readonly (readonly Channel[])[]): void {
  const [names = new Set<string>(), ...others] = channels.map(
    (list) => new Set(list.map(({ name }) => name)),
  );
  for (const name of others.flatMap((list) => [...list]).filter((each) => names.has(each))) {
    const at = joinPointer('/webhooks', name);
    report(contexts[1]!, 'channel-shared', at, { channel: name, other: contexts[0]!.document.file });
  }
}

/** A name of a source is one page, in whichever document it is used. */
function reportRepeatedSources(contexts: readonly Context[]): void {
  const [known = [], ...others] = contexts.map((context) =>
    Object.keys(objectAt(context, '/info/x-sources')),
  );
  for (const name of others.flat().filter((each) => known.includes(each))) {
    const reason = `names "${name}", as ${contexts[0]!.document.file} does: a source stands in one of the two`;
    report(contexts[1]!, 'extension-invalid', joinPointer('/info/x-sources', name), {
      name: 'x-sources',
      reason,
    });
  }
}

function sourcesOf(value: Json | undefined): EvidenceSource[] {
  return sortedEntries(isObject(value) ? value : {}).map(([name, source]) => {
    const { title, url, version } = source as JsonObject;
    const text = (part: Json | undefined): string | null => (typeof part === 'string' ? part : null);
    return { name, title: text(title) ?? name, url: text(url), version: text(version) };
  });
}
