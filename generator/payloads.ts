import openapiTS, { type SchemaObject } from 'openapi-typescript';
import type ts from 'typescript';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Model, Schema } from './model.ts';
import { printTypes } from './print-types.ts';

/**
 * Model → one exported type for each schema, as text. openapi-typescript makes the types from a document that holds
 * nothing but the schemas, under names of its own: no text of the document reaches it but the values of enums.
 * Names and comments are put in afterwards.
 */
export async function emitPayloads(model: Model): Promise<string> {
  const made = await makeTypes(model.schemas);
  return printTypes(made.nodes, made.given);
}

/** The nodes of a type for each schema, and what stands in them for what. */
export async function makeTypes(
  schemas: readonly Pick<Schema, 'name' | 'schema'>[],
): Promise<{ nodes: readonly ts.Node[]; given: Given }> {
  const names = schemas.map(({ name }) => name);
  const given: Given = {
    types: names,
    typeIndex: new Map(names.map((name, index) => [name, index])),
    typeDocs: schemas.map(({ schema }) => (isObject(schema) ? memberDoc(schema) : '')),
    fields: [],
    fieldIndex: new Map(),
    enums: [],
    docs: [],
  };
  const types = schemas.map(({ schema }, index) => [`T${index}`, typeOnly(schema, given)]);
  const enums = given.enums.map((_, index) => [`E${index}`, {}]);
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: Object.fromEntries([...types, ...enums]) as Record<string, SchemaObject> },
  };
  const nodes = await openapiTS(document, {
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
  });
  return { nodes, given };
}

/** What stands for what while the types are made: `T0` for a type, `E0` for an enum, `f0` for a field, `@@0@@` for a comment. */
export interface Given {
  readonly types: readonly string[];
  readonly typeIndex: ReadonlyMap<string, number>;
  /** What is said of a member that only names the type. */
  readonly typeDocs: readonly string[];
  readonly fields: string[];
  readonly fieldIndex: Map<string, number>;
  readonly enums: (Json[] | 'bigint' | 'bigint or null')[];
  readonly docs: string[];
}

const schemaKeys = ['items', 'additionalProperties'];
const listKeys = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** What a type is made of, and no more: no text of the document but names of fields and values of enums. */
function typeOnly(schema: Json, given: Given): Json {
  if (!isObject(schema)) return schema === false ? { not: {} } : {};
  const doc = typeDoc(schema);
  const typed: JsonObject = doc === '' ? {} : { description: `@@${given.docs.push(doc) - 1}@@` };
  if (typeof schema.$ref === 'string')
    return { ...typed, $ref: `#/components/schemas/T${typeOf(schema.$ref, given)}` };
  if (Array.isArray(schema.enum) && isEnum(schema.enum)) {
    const nulls = [schema.type].flat().includes('null') ? [null] : [];
    return { ...typed, $ref: `#/components/schemas/E${given.enums.push([...schema.enum, ...nulls]) - 1}` };
  }
  if (schema['x-int64'] === 'bigint') {
    return {
      ...typed,
      $ref: `#/components/schemas/E${given.enums.push([schema.type].flat().includes('null') ? 'bigint or null' : 'bigint') - 1}`,
    };
  }
  if (schema.type !== undefined)
    typed.type = schema['x-int64'] === 'string' ? typesAsText(schema.type) : schema.type;
  if (Array.isArray(schema.required))
    typed.required = schema.required.map((name) => fieldOf(name as string, given));
  if (isScalar(schema.const)) typed.const = schema.const;
  for (const key of schemaKeys) if (schema[key] !== undefined) typed[key] = typeOnly(schema[key], given);
  for (const key of listKeys) {
    if (Array.isArray(schema[key])) typed[key] = schema[key].map((each) => typeOnly(each, given));
  }
  if (Array.isArray(typed.allOf)) Object.assign(typed, withRequired(typed));
  if (isObject(schema.properties)) {
    typed.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [
        fieldOf(name, given),
        typeOnly(withDoc(each, given), given),
      ]),
    );
  }
  // `false` is kept out of the type: a field that is added tomorrow must not break the reader's code.
  if (schema.additionalProperties === false) delete typed.additionalProperties;
  return typed;
}

const typeOf = (reference: string, { typeIndex }: Given): number =>
  typeIndex.get(reference.replace('#/schemas/', ''))!;

/** A member without words of its own says those of its type: an editor shows none of a type but its name, if that. */
function withDoc(member: Json, given: Given): Json {
  if (!isObject(member) || typeof member.$ref !== 'string' || typeDoc(member) !== '') return member;
  return { ...member, description: given.typeDocs[typeOf(member.$ref, given)]! };
}

/** Of a text or a number, whose type an editor does not even name, all that is said of it; of others how that begins. */
function memberDoc(schema: JsonObject): string {
  const isMadeOfOthers = ['properties', ...schemaKeys, ...listKeys].some((key) => key in schema);
  return isMadeOfOthers ? typeDoc(schema).split('\n\n')[0]! : typeDoc(schema);
}

/** `[integer, 'null']` → `[string, 'null']`: what is read exactly and given as text. */
function typesAsText(type: Json): Json {
  return Array.isArray(type) ? type.map(typesAsText) : type === 'integer' ? 'string' : type;
}

/** What stands for the name of a field, the same for each that is so named. */
function fieldOf(name: string, { fields, fieldIndex }: Given): string {
  const index = fieldIndex.get(name) ?? fields.push(name) - 1;
  fieldIndex.set(name, index);
  return `f${index}`;
}

/** A part of a composition that only says which fields are required says so of the whole. */
function withRequired({ allOf, required }: JsonObject): JsonObject {
  const parts = (allOf as Json[]).filter(isObject);
  const isBare = (part: JsonObject): boolean =>
    Object.keys(part).every((key) => key === 'required' || key === 'type');
  const bare = parts.filter((part) => isBare(part) && Array.isArray(part.required));
  const names = [required ?? [], ...bare.map((part) => part.required!)].flat();
  return {
    allOf: parts.filter((part) => !bare.includes(part)),
    ...(names.length > 0 ? { required: names } : {}),
  };
}

function typeDoc(schema: JsonObject): string {
  const { description, format, deprecated } = schema;
  const examples = Array.isArray(schema.examples) ? schema.examples.filter(isScalar) : [];
  const text = [
    typeof description === 'string' ? description : '',
    typeof format === 'string' ? `Format: ${format}` : '',
  ];
  const tags = [
    examples.length > 0 ? `@example ${JSON.stringify(examples[0])}` : '',
    deprecated === true ? '@deprecated' : '',
  ];
  const lines = (parts: string[], end: string): string => parts.filter((part) => part !== '').join(end);
  return lines([lines(text, '\n\n'), lines(tags, '\n')], '\n\n');
}

/** Texts and numbers, perhaps with null among them: what can be left open. */
function isEnum(values: readonly Json[]): boolean {
  return (
    values.some((value) => ['string', 'number'].includes(typeof value)) &&
    values.every((value) => value === null || isScalar(value))
  );
}

const isScalar = (value: Json | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
