import { type Context, follow, objectAt, report } from './context.ts';
import { modern } from './dialect.ts';
import { docOf } from './evidence.ts';
import {
  byCodeUnit,
  isObject,
  type Json,
  joinPointer,
  type JsonObject,
  pointerSteps,
  valueAt,
} from './json.ts';
import type { Schema } from './model.ts';
import { createNames } from './names.ts';
import { isUnproven } from './unproven.ts';

/** The schemas of a model while it is built, of all its documents: each is named and converted when it is first asked for. */
export interface Schemas {
  /** The schema at a pointer, under a name of its own: the same one for the same part of the same file. */
  use(context: Context, pointer: string, name: string): Schema;
  /** A schema that gets no name: that of a parameter. */
  inline(context: Context, pointer: string, name: string): JsonObject | boolean;
  /** All that was used, in the order of their names. */
  all(): Schema[];
}

/** What becomes of a keyword: kept as it is, a schema, a list of schemas, or schemas by name. */
const keywords: Record<string, 'kept' | 'schema' | 'list' | 'names' | 'ignored'> = {
  ...each(
    'kept',
    'type enum const required deprecated default examples format pattern contentEncoding contentMediaType',
  ),
  ...each('kept', 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength'),
  ...each('kept', 'minItems maxItems uniqueItems minProperties maxProperties x-volatile x-sensitive x-int64'),
  ...each('schema', 'items additionalProperties propertyNames contains not if then else'),
  ...each('list', 'allOf anyOf oneOf prefixItems'),
  ...each('names', 'properties patternProperties'),
  // Said in `description`, or holding what a `$ref` leads to.
  ...each(
    'ignored',
    'title description x-evidence x-values definitions $defs $comment $schema readOnly writeOnly externalDocs',
  ),
};

function each<Kind>(kind: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

/**
 * Converts what a document says to JSON Schema 2020-12: AsyncAPI's schema object is draft 7 and a little more, that of
 * OpenAPI 3.0 a dialect of its own (section "Schema Object"), that of 3.1 and 3.2 is 2020-12 already.
 */
export function createSchemas(): Schemas {
  const nameFor = createNames();
  const used = new Map<string, { name: string; file: string; schema: JsonObject | boolean }>();

  function use(context: Context, pointer: string, name: string): Schema {
    const target = follow(context, pointer);
    const origin = context.document.origin(target);
    const known = used.get(origin);
    if (known) return known;
    const component = /^\/components\/schemas\/[^/]+$/.test(target) ? pointerSteps(target)[2]! : name;
    const { type, file } = nameFor(component);
    const schema = { name: type, file, schema: {} as JsonObject | boolean };
    used.set(origin, schema);
    schema.schema = createConverter(context, use)(target, type);
    return schema;
  }

  return {
    use,
    inline: (context, pointer, name) => createConverter(context, use)(pointer, name),
    all: () => [...used.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

function createConverter(
  context: Context,
  use: Schemas['use'],
): (pointer: string, name: string) => JsonObject | boolean {
  const { openapi } = objectAt(context, '');
  const isOldDialect = typeof openapi === 'string' && openapi.startsWith('3.0.');

  function convert(pointer: string, name: string): JsonObject | boolean {
    const value = valueAt(context.document.value, pointer);
    if (typeof value === 'boolean') return value;
    const written = objectAt(context, pointer);
    const object = isOldDialect ? modern(context, pointer, written) : written;
    if (isEmbedded(object)) return convertEmbedded(pointer, object, name);
    const doc = docOf(object);
    const converted = Object.entries(object).flatMap(([key, member]) => {
      const at = joinPointer(pointer, key);
      return key === '$ref'
        ? [[key, `#/schemas/${use(context, at.slice(0, -'/$ref'.length), name).name}`] as [string, Json]]
        : convertKeyword(key, member, at, name);
    });
    const schema = {
      ...Object.fromEntries(converted),
      ...(isUnproven(context, pointer, written) ? { 'x-unproven': true } : {}),
      ...(doc === '' ? {} : { description: doc }),
    };
    context.origins.set(schema, { context, pointer });
    return schema;
  }

  /** What a text holds, in the text's place, under the text's description. */
  function convertEmbedded(pointer: string, object: JsonObject, name: string): JsonObject | boolean {
    const at = joinPointer(pointer, 'contentSchema');
    const inner = convert(at, `${name} content`);
    const doc = docOf(object);
    if (typeof inner === 'boolean' || doc === '') return inner;
    const described = { description: doc, ...inner };
    context.origins.set(described, { context, pointer: at });
    return described;
  }

  function convertKeyword(key: string, value: Json, at: string, name: string): [string, Json][] {
    const inside = `${name} ${key}`;
    if (key === 'items' && Array.isArray(value)) return [['prefixItems', convertList(value, at, inside)]];
    if (key === 'additionalItems') return [['items', convert(at, inside)]];
    // What it tells apart, the alternatives do.
    if (key === 'discriminator' && context.document.standard === 'OpenAPI') return [];
    const { examples } = key === 'example' ? objectAt(context, at.slice(0, -'/example'.length)) : {};
    if (key === 'example' && examples === undefined) return [['examples', [value]]];
    switch (Object.hasOwn(keywords, key) ? keywords[key] : undefined) {
      case 'kept':
        return [[key, value]];
      case 'schema':
        return [[key, convert(at, inside)]];
      case 'list':
        return [[key, Array.isArray(value) ? convertList(value, at, inside) : []]];
      case 'names': {
        const members = isObject(value) ? Object.keys(value) : [];
        return [
          [
            key,
            Object.fromEntries(
              members.map((member) => [member, convert(joinPointer(at, member), `${name} ${member}`)]),
            ),
          ],
        ];
      }
      case 'ignored':
        return [];
      default:
        if (!key.startsWith('x-')) report(context, 'not-covered', at, { what: key });
        return [];
    }
  }

  function convertList(list: readonly Json[], at: string, name: string): Json[] {
    return list.map((_, index) => convert(joinPointer(at, `${index}`), name));
  }

  return convert;
}

/** True for a text that holds JSON which is described: JSON Schema 2020-12, Validation, section 8. */
export function isEmbedded(schema: JsonObject): boolean {
  const { contentMediaType, contentSchema } = schema;
  return (
    contentSchema !== undefined && /^application\/([a-z0-9.-]+\+)?json$/i.test(contentMediaType as string)
  );
}

/** One field that a schema describes, at any depth. */
export interface Field {
  /** Pointer into the payload; `*` is any item of a list or any member. */
  readonly pointer: string;
  readonly schema: JsonObject;
}

const deepestField = 12;
/** Schemas that share schemas that share schemas: what they unfold to is counted. */
const mostEntered = 20_000;

/** Every field of a schema of the document, through references and compositions. A schema within itself is entered once. */
export function fieldsOf(context: Context, pointer: string): readonly Field[] {
  const known = context.fields.get(pointer);
  if (known) return known;
  const fields: Field[] = [];
  let entered = 0;

  function enter(at: string, path: string, inside: readonly string[]): void {
    const target = follow(context, at);
    if (inside.includes(target) || inside.length > deepestField) {
      // What must not be printed would stand deeper than can be listed.
      if (JSON.stringify(objectAt(context, target)).includes('"x-sensitive":true')) {
        report(context, 'document-too-complex', target, {
          limit: `${deepestField} levels of fields, with a sensitive one below`,
        });
      }
      return;
    }
    if (++entered > mostEntered) {
      if (entered === mostEntered + 1)
        report(context, 'document-too-complex', pointer, { limit: `${mostEntered} fields` });
      return;
    }
    const schema = objectAt(context, target);
    if (path !== '') fields.push({ pointer: path, schema: { ...schema, ...objectAt(context, at) } });
    for (const [key, value] of Object.entries(schema)) {
      const [kind, step] = Object.hasOwn(nested, key) ? nested[key]! : [];
      const inner = joinPointer(target, key);
      if (kind === undefined) continue;
      if (kind === 'names') {
        const names = isObject(value) ? Object.keys(value) : [];
        for (const name of names)
          enter(joinPointer(inner, name), path + (step ?? joinPointer('', name)), [...inside, target]);
      } else if (Array.isArray(value)) {
        value.forEach((_, index) =>
          enter(joinPointer(inner, `${index}`), path + (step ?? ''), [...inside, target]),
        );
      } else if (isObject(value)) {
        enter(inner, path + (step ?? ''), [...inside, target]);
      }
    }
  }

  enter(pointer, '', []);
  context.fields.set(pointer, fields);
  return fields;
}

/** Keywords with schemas in them, and the step that leads to what those describe: none for a part of the whole. */
const nested: Record<string, readonly ['names' | 'inner', string?]> = {
  properties: ['names'],
  patternProperties: ['names', '/*'],
  ...Object.fromEntries(
    'allOf anyOf oneOf then else contentSchema'.split(' ').map((key) => [key, ['inner', '']]),
  ),
  ...Object.fromEntries(
    'items prefixItems additionalItems additionalProperties contains'
      .split(' ')
      .map((key) => [key, ['inner', '/*']]),
  ),
};
