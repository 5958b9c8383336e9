import { isObject, type Json, joinPointer, type JsonObject } from './json.ts';

/**
 * What an object of an AsyncAPI document is. It follows from where it stands, and nothing else does: under
 * `properties` a key named `default` or `$ref` is the name of a field, in an example it is a text.
 */
export type Kind =
  | 'document'
  | 'info'
  | 'components'
  | 'channel'
  | 'operation'
  | 'message'
  | 'securityScheme'
  | 'schema'
  | 'object'
  | 'data'
  | `${'channel' | 'operation' | 'message' | 'securityScheme' | 'schema' | 'object'}s`;

const members: Partial<Record<Kind, Record<string, Kind>>> = {
  document: {
    info: 'info',
    channels: 'channels',
    operations: 'operations',
    components: 'components',
    servers: 'objects',
  },
  components: {
    schemas: 'schemas',
    channels: 'channels',
    operations: 'operations',
    messages: 'messages',
    securitySchemes: 'securitySchemes',
    messageTraits: 'messages',
    operationTraits: 'operations',
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
    ...kinds('data', 'const default enum example examples'),
  },
  // Bindings describe what their protocols add by schemas, too.
  object: { schema: 'schema', headers: 'schema', query: 'schema' },
};

/** Objects whose keys are names that somebody chose. */
const named: Partial<Record<Kind, Kind>> = {
  channels: 'channel',
  operations: 'operation',
  messages: 'message',
  securitySchemes: 'securityScheme',
  schemas: 'schema',
  objects: 'object',
};

function kinds(kind: Kind, keys: string): Record<string, Kind> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, kind]));
}

/** What stands under a key. An item of a list is what the list is. */
export function kindWithin(kind: Kind, key: string): Kind {
  const each = named[kind];
  if (each) return each;
  if (kind === 'data' || key.startsWith('x-')) return 'data';
  if (kind === 'components') return members.components![key] ?? 'objects';
  const own = members[kind] ?? {};
  return Object.hasOwn(own, key) ? own[key]! : 'object';
}

/** True where `$ref` is a reference and `x-…` an extension, not a name or a text. */
export function hasKeywords(kind: Kind): boolean {
  return kind !== 'data' && named[kind] === undefined;
}

/** Calls back for every object of a document that is no data, in its order. */
export function walk(
  value: Json,
  visit: (object: JsonObject, pointer: string, kind: Kind) => void,
  kind: Kind = 'document',
  pointer = '',
): void {
  if (kind === 'data') return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, visit, kind, joinPointer(pointer, `${index}`)));
  } else if (isObject(value)) {
    visit(value, pointer, kind);
    for (const [key, member] of Object.entries(value)) {
      walk(member, visit, kindWithin(kind, key), joinPointer(pointer, key));
    }
  }
}
