import { isObject, type Json, joinPointer, type JsonObject } from './json.ts';

/**
 * What an object of a document is. It follows from where it stands, and nothing else does: under `properties` a key
 * named `default` or `$ref` is the name of a field, in an example it is a text. `document`, `channel`, `operation` and
 * `message` are AsyncAPI's; `api`, `path`, `call` (an Operation Object) and those below are OpenAPI's.
 */
export type Kind = One | 'data' | Named;

type One =
  | 'document'
  | 'info'
  | 'components'
  | 'channel'
  | 'operation'
  | 'message'
  | 'securityScheme'
  | 'schema'
  | 'object'
  | 'api'
  | 'path'
  | 'call'
  | 'parameter'
  | 'body'
  | 'media'
  | 'response'
  | 'example'
  | 'callback';

/** Objects whose keys are names that somebody chose. */
type Named =
  | 'channels'
  | 'operations'
  | 'messages'
  | 'securitySchemes'
  | 'schemas'
  | 'objects'
  | 'paths'
  | 'pathItems'
  | 'parameters'
  | 'bodies'
  | 'medias'
  | 'responses'
  | 'statuses'
  | 'examples'
  | 'callbacks'
  | 'calls';

const methods = 'get put post delete options head patch trace query';

const members: Partial<Record<Kind, Record<string, Kind>>> = {
  document: {
    info: 'info',
    channels: 'channels',
    operations: 'operations',
    components: 'components',
    servers: 'objects',
  },
  components: {
    ...each('schemas channels operations messages securitySchemes'),
    messageTraits: 'messages',
    operationTraits: 'operations',
    ...each('responses parameters examples callbacks'),
    requestBodies: 'bodies',
    headers: 'parameters',
    pathItems: 'pathItems',
    mediaTypes: 'medias',
  },
  channel: { messages: 'messages', parameters: 'objects' },
  operation: { traits: 'operation', security: 'securityScheme' },
  message: { payload: 'schema', headers: 'schema', traits: 'message', examples: 'data' },
  schema: {
    ...kinds('schemas', 'properties patternProperties definitions $defs dependentSchemas'),
    ...kinds(
      'schema',
      'contentSchema items additionalItems additionalProperties propertyNames contains not if then else schema',
    ),
    ...kinds('schema', 'allOf anyOf oneOf prefixItems'),
    ...kinds('data', 'const default enum example examples discriminator'),
  },
  // Bindings describe what their protocols add by schemas, too.
  object: { schema: 'schema', headers: 'schema', query: 'schema' },
  api: {
    info: 'info',
    paths: 'paths',
    webhooks: 'pathItems',
    components: 'components',
    security: 'data',
    tags: 'object',
  },
  path: { parameters: 'parameter', additionalOperations: 'calls', ...kinds('call', methods) },
  call: {
    parameters: 'parameter',
    requestBody: 'body',
    responses: 'statuses',
    callbacks: 'callbacks',
    security: 'data',
    tags: 'data',
  },
  parameter: { schema: 'schema', content: 'medias', example: 'data', examples: 'examples' },
  body: { content: 'medias' },
  media: {
    schema: 'schema',
    itemSchema: 'schema',
    example: 'data',
    examples: 'examples',
    encoding: 'objects',
  },
  response: { headers: 'parameters', content: 'medias', links: 'objects' },
  example: { value: 'data', dataValue: 'data' },
};

const named: Partial<Record<Kind, Kind>> = {
  channels: 'channel',
  operations: 'operation',
  messages: 'message',
  securitySchemes: 'securityScheme',
  schemas: 'schema',
  objects: 'object',
  paths: 'path',
  pathItems: 'path',
  parameters: 'parameter',
  bodies: 'body',
  medias: 'media',
  responses: 'response',
  statuses: 'response',
  examples: 'example',
  callbacks: 'callback',
  calls: 'call',
  // The keys of a callback are expressions of URLs.
  callback: 'path',
};

/** Those of whose keys some are extensions. */
const extensible = new Set<Kind>(['callback', 'paths', 'statuses']);

function kinds(kind: Kind, keys: string): Record<string, Kind> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, kind]));
}

/** Members that are named as their kinds. */
function each(keys: string): Record<string, Kind> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, key as Kind]));
}

/** What a whole document is, by the standard that it names. */
export function kindOf(document: Json): 'document' | 'api' {
  return isObject(document) && document.openapi !== undefined ? 'api' : 'document';
}

/** What stands under a key. An item of a list is what the list is. */
export function kindWithin(kind: Kind, key: string): Kind {
  const isExtension = key.startsWith('x-');
  const each = named[kind];
  if (each && !(isExtension && extensible.has(kind))) return each;
  if (kind === 'data' || isExtension) return 'data';
  if (kind === 'components') return members.components![key] ?? 'objects';
  const own = members[kind] ?? {};
  return Object.hasOwn(own, key) ? own[key]! : 'object';
}

/** True where `$ref` is a reference and `x-…` an extension, not a name or a text. */
export function hasKeywords(kind: Kind): boolean {
  return kind !== 'data' && (named[kind] === undefined || extensible.has(kind));
}

/** Calls back for every object of a document that is no data, in its order. */
export function walk(value: Json, visit: (object: JsonObject, pointer: string, kind: Kind) => void): void {
  walkWithin(value, visit, kindOf(value), '');
}

function walkWithin(
  value: Json,
  visit: (object: JsonObject, pointer: string, kind: Kind) => void,
  kind: Kind,
  pointer: string,
): void {
  if (kind === 'data') return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => walkWithin(item, visit, kind, joinPointer(pointer, `${index}`)));
  } else if (isObject(value)) {
    visit(value, pointer, kind);
    for (const [key, member] of Object.entries(value)) {
      walkWithin(member, visit, kindWithin(kind, key), joinPointer(pointer, key));
    }
  }
}
