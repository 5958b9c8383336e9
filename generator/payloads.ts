import openapiTS, { type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Model, Schema } from './model.ts';
import { comment } from './text.ts';

/**
 * Model → one exported type for each schema, as text. openapi-typescript makes the types from a document that
 * holds nothing but the schemas, under names of its own; ours, and the comments, are put in afterwards.
 */
export async function emitPayloads(model: Model): Promise<string> {
  const docs: string[] = [];
  const aliases = new Map(model.schemas.map(({ name }, index) => [name, `T${index}`]));
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: {
      schemas: Object.fromEntries(
        model.schemas.map(({ schema }, index) => [
          `T${index}`,
          typeOnly(schema, { docs, aliases }) as object as SchemaObject,
        ]),
      ),
    },
  };
  const nodes = await openapiTS(document, {
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
    transform: openEnum,
  });
  return printTypes(nodes, model.schemas, docs);
}

interface Conversion {
  readonly docs: string[];
  readonly aliases: ReadonlyMap<string, string>;
}

const schemaKeys = ['items', 'additionalProperties'];
const listKeys = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** What a type is made of, and no more: no text of the document but names of fields and values of enums. */
function typeOnly(schema: Json, conversion: Conversion): Json {
  const { docs, aliases } = conversion;
  if (!isObject(schema)) return schema === false ? { not: {} } : {};
  const doc = typeDoc(schema);
  const typed: JsonObject = doc === '' ? {} : { description: `@@${docs.push(doc) - 1}@@` };
  if (typeof schema.$ref === 'string') {
    return { ...typed, $ref: `#/components/schemas/${aliases.get(schema.$ref.replace('#/schemas/', ''))!}` };
  }
  for (const key of ['type', 'required']) if (schema[key] !== undefined) typed[key] = schema[key];
  if (isScalar(schema.const)) typed.const = schema.const;
  if (Array.isArray(schema.enum) && schema.enum.every(isScalar)) typed.enum = schema.enum;
  for (const key of schemaKeys) if (schema[key] !== undefined) typed[key] = typeOnly(schema[key], conversion);
  for (const key of listKeys) {
    if (Array.isArray(schema[key])) typed[key] = schema[key].map((each) => typeOnly(each, conversion));
  }
  if (Array.isArray(typed.allOf)) Object.assign(typed, withRequired(typed));
  if (isObject(schema.properties)) {
    typed.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, typeOnly(each, conversion)]),
    );
  }
  // `false` is kept out of the type: a field that is added tomorrow must not break the reader's code.
  if (schema.additionalProperties === false) delete typed.additionalProperties;
  return typed;
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

const isScalar = (value: Json | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `enum: [A, B]` → `'A' | 'B' | (string & {})`: known values are completed, one of tomorrow is no error. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown[] | undefined = schema.enum;
  if (!values || values.length === 0) return undefined;
  const kinds = new Set(values.map((value) => typeof value));
  if (!kinds.has('string') && !kinds.has('number')) return undefined;
  const open = (keyword: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]);
  return ts.factory.createUnionTypeNode([
    ...values.map((value) => literalType(value as string | number | boolean)),
    ...(kinds.has('string') ? [open(ts.SyntaxKind.StringKeyword)] : []),
    ...(kinds.has('number') ? [open(ts.SyntaxKind.NumberKeyword)] : []),
    ...([schema.type].flat().includes('null')
      ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())]
      : []),
  ]);
}

function literalType(value: string | number | boolean): ts.TypeNode {
  if (typeof value === 'boolean') {
    return ts.factory.createLiteralTypeNode(value ? ts.factory.createTrue() : ts.factory.createFalse());
  }
  if (typeof value === 'string')
    return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value, true));
  const number = ts.factory.createNumericLiteral(Math.abs(value));
  return ts.factory.createLiteralTypeNode(
    value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, number) : number,
  );
}

/** What openapi-typescript prints around the schemas. */
const scaffolding = new Set(['paths', 'webhooks', 'components', '$defs', 'operations']);

function printTypes(nodes: readonly ts.Node[], schemas: readonly Schema[], docs: readonly string[]): string {
  const printer = ts.createPrinter();
  const file = ts.createSourceFile('payloads.ts', '', ts.ScriptTarget.Latest);
  const declared = nodes.filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node));
  const types = schemas.map(({ name }, index) => {
    const property = schemaProperty(declared, `T${index}`);
    const renamed = rename(property.type!, schemas, docs);
    const alias = ts.factory.createTypeAliasDeclaration([exportKeyword()], name, undefined, renamed);
    return withDoc(alias, docOfNode(property, docs));
  });
  const helpers = declared.filter(({ name }) => !scaffolding.has(name.text));
  return [...types, ...helpers]
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file))
    .join('\n\n');
}

const exportKeyword = (): ts.ModifierToken<ts.SyntaxKind.ExportKeyword> =>
  ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);

/** `components.schemas.T1` of what was made. */
function schemaProperty(
  declared: readonly (ts.TypeAliasDeclaration | ts.InterfaceDeclaration)[],
  name: string,
): ts.PropertySignature {
  const components = declared.find((node) => node.name.text === 'components') as ts.InterfaceDeclaration;
  const schemas = components.members.find((node) => textOf(node.name) === 'schemas') as ts.PropertySignature;
  const members = (schemas.type as ts.TypeLiteralNode).members;
  return members.find((node) => textOf(node.name) === name) as ts.PropertySignature;
}

const textOf = (name: ts.PropertyName | undefined): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** `components["schemas"]["T1"]` → the name of our type; every comment → ours. */
function rename(type: ts.TypeNode, schemas: readonly Schema[], docs: readonly string[]): ts.TypeNode {
  const visitor = (node: ts.Node): ts.Node => {
    if (
      ts.isIndexedAccessTypeNode(node) &&
      ts.isIndexedAccessTypeNode(node.objectType) &&
      ts.isLiteralTypeNode(node.indexType)
    ) {
      const index = Number((node.indexType.literal as ts.StringLiteral).text.slice(1));
      return ts.factory.createTypeReferenceNode(schemas[index]!.name);
    }
    const visited = ts.visitEachChild(node, visitor, undefined);
    return ts.isPropertySignature(node) ? withDoc(visited, docOfNode(node, docs)) : visited;
  };
  return ts.visitNode(type, visitor) as ts.TypeNode;
}

function docOfNode(node: ts.Node, docs: readonly string[]): string {
  const text = (ts.getSyntheticLeadingComments(node) ?? []).map((each) => each.text).join('');
  const [, index] = /@@(\d+)@@/.exec(text) ?? [];
  return index === undefined ? '' : docs[Number(index)]!;
}

function withDoc<T extends ts.Node>(node: T, doc: string): T {
  ts.setSyntheticLeadingComments(node, undefined);
  if (doc === '') return node;
  const isShort = !doc.includes('\n') && doc.length < 90;
  const text = isShort ? `* ${comment(doc)} ` : `*\n * ${comment(doc)}\n `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}
