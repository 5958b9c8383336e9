import ts from 'typescript';
import type { Given } from './payloads.ts';
import { comment, visible } from './text.ts';

/** What openapi-typescript prints around the schemas. */
const scaffolding = new Set(['paths', 'webhooks', 'components', '$defs', 'operations']);

/** The nodes of openapi-typescript → `export type …` for each schema, as text, under the names and with the comments of ours. */
export function printTypes(nodes: readonly ts.Node[], given: Given): string {
  const types = given.types.map((name, index) => {
    const property = schemaProperty(nodes, `T${index}`);
    const type = rename(property.type!, given);
    const exported = ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
    return withDoc(
      ts.factory.createTypeAliasDeclaration([exported], name, undefined, type),
      docOf(property, given),
    );
  });
  return printNodes([...types, ...helpersOf(nodes)]);
}

/** The type of one schema. */
export function typeAt(nodes: readonly ts.Node[], given: Given, index: number): ts.TypeNode {
  return rename(schemaProperty(nodes, `T${index}`).type!, given);
}

/** Types that openapi-typescript makes besides, for those of the schemas. */
export function helpersOf(nodes: readonly ts.Node[]): ts.Node[] {
  return declarations(nodes).filter(({ name }) => !scaffolding.has(name.text));
}

/** Nodes as text, with what a reader would not see of it as escapes. */
export function printNodes(nodes: readonly ts.Node[]): string {
  const printer = ts.createPrinter();
  const file = ts.createSourceFile('payloads.ts', '', ts.ScriptTarget.Latest);
  return visible(nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file)).join('\n\n'));
}

function declarations(nodes: readonly ts.Node[]): (ts.TypeAliasDeclaration | ts.InterfaceDeclaration)[] {
  return nodes.filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node));
}

/** What was made → `components.schemas`, by name: with thousands of schemas a list is too slow. */
const made = new WeakMap<readonly ts.Node[], ReadonlyMap<string, ts.PropertySignature>>();

/** `components.schemas.T1` of what was made. */
function schemaProperty(nodes: readonly ts.Node[], name: string): ts.PropertySignature {
  const known = made.get(nodes) ?? schemaProperties(nodes);
  made.set(nodes, known);
  return known.get(name)!;
}

function schemaProperties(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.PropertySignature> {
  const components = declarations(nodes).find(
    ({ name }) => name.text === 'components',
  ) as ts.InterfaceDeclaration;
  const schemas = components.members.find(({ name }) => textOf(name) === 'schemas') as ts.PropertySignature;
  const members = (schemas.type as ts.TypeLiteralNode).members.filter(ts.isPropertySignature);
  return new Map(members.map((member) => [textOf(member.name)!, member]));
}

const textOf = (name: ts.PropertyName | undefined): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** `components["schemas"]["T1"]` → the name of our type; `f1` → the name of the field; every comment → ours. */
function rename(type: ts.TypeNode, given: Given): ts.TypeNode {
  const visitor = (node: ts.Node): ts.Node => {
    const target = referenceOf(node);
    if (target?.startsWith('E')) return openEnum(given.enums[indexOf(target)]!);
    if (target !== undefined) return ts.factory.createTypeReferenceNode(given.types[indexOf(target)]!);
    if (isRequired(node)) return renameRequired(node, given, visitor);
    const visited = ts.visitEachChild(node, visitor, undefined);
    return ts.isPropertySignature(visited) ? renameField(visited, docOf(node, given), given) : visited;
  };
  return ts.visitNode(type, visitor) as ts.TypeNode;
}

/** `T1` of `components["schemas"]["T1"]`. */
function referenceOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return ts.isLiteralTypeNode(node.indexType) ? (node.indexType.literal as ts.StringLiteral).text : undefined;
}

const indexOf = (alias: string): number => Number(alias.slice(1));

function renameField(node: ts.PropertySignature, doc: string, given: Given): ts.PropertySignature {
  const alias = textOf(node.name);
  const name = alias === undefined ? node.name : fieldName(given.fields[indexOf(alias)]!);
  return withDoc(
    ts.factory.createPropertySignature(node.modifiers, name, node.questionToken, node.type),
    doc,
  );
}

/** A name as it stands in a type or an object. */
export function fieldName(name: string): ts.PropertyName {
  return /^[A-Za-z_$][\w$]*$/.test(name)
    ? ts.factory.createIdentifier(name)
    : ts.setEmitFlags(ts.factory.createStringLiteral(name, true), ts.EmitFlags.NoAsciiEscaping);
}

/** `enum: [A, B]` → `'A' | 'B' | (string & {})`: known values are completed, one of tomorrow is no error. */
function openEnum(values: Given['enums'][number]): ts.TypeNode {
  if (typeof values === 'string') {
    const bigint = ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
    const nothing = ts.factory.createLiteralTypeNode(ts.factory.createNull());
    return values === 'bigint' ? bigint : ts.factory.createUnionTypeNode([bigint, nothing]);
  }
  const open = (keyword: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]);
  const kinds = new Set(values.map((value) => typeof value));
  const known = values.filter((value) => value !== null);
  return ts.factory.createUnionTypeNode([
    ...known.map((value) => literalType(value as string | number | boolean)),
    ...(kinds.has('string') ? [open(ts.SyntaxKind.StringKeyword)] : []),
    ...(kinds.has('number') ? [open(ts.SyntaxKind.NumberKeyword)] : []),
    ...(values.includes(null) ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []),
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

/** `WithRequired<…, "f1" | "f2">`, which openapi-typescript makes of a composition with required fields. */
function isRequired(node: ts.Node): node is ts.TypeReferenceNode {
  return (
    ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === 'WithRequired'
  );
}

function renameRequired(node: ts.TypeReferenceNode, given: Given, visitor: ts.Visitor): ts.TypeReferenceNode {
  const [type, names] = node.typeArguments!;
  const literals = ts.isUnionTypeNode(names!) ? names.types : [names!];
  const renamed = literals.map((literal) => {
    // openapi-typescript makes its texts as identifiers that are named like JSON.
    const alias = (literal as ts.Node as ts.Identifier).text.replaceAll('"', '');
    return ts.factory.createLiteralTypeNode(
      ts.factory.createStringLiteral(given.fields[indexOf(alias)]!, true),
    );
  });
  return ts.factory.createTypeReferenceNode(node.typeName, [
    ts.visitNode(type!, visitor) as ts.TypeNode,
    ts.factory.createUnionTypeNode(renamed),
  ]);
}

function docOf(node: ts.Node, { docs }: Given): string {
  const text = (ts.getSyntheticLeadingComments(node) ?? []).map((each) => each.text).join('');
  const [, index] = /@@(\d+)@@/.exec(text) ?? [];
  return index === undefined ? '' : docs[Number(index)]!;
}

/** A node under a comment of ours, in the place of any other. */
export function withDoc<T extends ts.Node>(node: T, doc: string): T {
  ts.setSyntheticLeadingComments(node, undefined);
  if (doc === '') return node;
  // The compiler reads `@ts-` in a comment of one line.
  const isShort = !/\n|@ts-/.test(doc) && doc.length < 90;
  const text = isShort ? `* ${comment(doc)} ` : `*\n * ${comment(doc)}\n `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}
