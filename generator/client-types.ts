import ts from 'typescript';
import { type Calls, methods } from './client-calls.ts';
import type { Schema } from './model.ts';
import type { Operation, Parameter } from './model-api.ts';
import { makeTypes } from './payloads.ts';
import { fieldName, helpersOf, typeAt, withDoc } from './print-types.ts';
import { visible } from './text.ts';

/** The text of what @hey-api/openapi-ts made, with the names, the paths and the comments of the Model in their places. */
export interface NamedCalls {
  /** Types of what each operation takes, of its answers and of its errors. */
  readonly types: string;
  /** By the operation: the function that makes its request. */
  readonly sends: ReadonlyMap<Operation, string>;
}

/** Puts the names in on the syntax tree, so that each is a name, or a text in quotes, and never code. */
export async function nameCalls(calls: Calls, schemas: readonly Schema[]): Promise<NamedCalls> {
  const { operations, parameters } = calls.stand;
  const made = await makeTypes([...schemas, ...parameters.map(({ schema }) => ({ name: '', schema }))]);
  const known = new Set(schemas.map(({ name }) => name));
  const naming: Naming = {
    types: schemas.map(({ name }) => name),
    parameters: parameters.map((parameter, index) => ({
      ...parameter,
      type: qualified(typeAt(made.nodes, made.given, schemas.length + index), known),
    })),
  };
  const types = ts.createSourceFile('types.ts', calls.types, ts.ScriptTarget.Latest, true);
  const sdk = ts.createSourceFile('sdk.ts', calls.sdk, ts.ScriptTarget.Latest, true);
  const declared = operations.flatMap((operation, index) => namedTypes(types, { operation, index }, naming));
  const helpers = helpersOf(made.nodes).filter((node) => isUsed(node, declared, types));
  return {
    types: [...declared, ...helpers].map((node) => print(node, types)).join('\n\n'),
    sends: new Map(
      operations.map((operation, index) => [
        operation,
        print(namedSend(sdk, { operation, index }, naming), sdk),
      ]),
    ),
  };
}

/** What the placeholders stand for. */
interface Naming {
  readonly types: readonly string[];
  readonly parameters: readonly (Parameter & { readonly type: ts.TypeNode })[];
}

interface Numbered {
  readonly operation: Operation;
  readonly index: number;
}

/** `identifyAuth` → IdentifyAuth: what the types of an operation begin with. */
export const typeNameOf = ({ name }: Operation): string => name.charAt(0).toUpperCase() + name.slice(1);

const kinds = { Data: 'takes', Responses: 'answers', Errors: 'answers where it fails' };

function namedTypes(file: ts.SourceFile, { operation, index }: Numbered, naming: Naming): ts.Node[] {
  return Object.entries(kinds).flatMap(([kind, verb]) => {
    const found = file.statements
      .filter(ts.isTypeAliasDeclaration)
      .find(({ name }) => name.text === `O${index}${kind}`);
    if (!found) return [];
    const type = ts.visitNode(found.type, visitorOf(naming, operation)) as ts.TypeNode;
    const name = `${typeNameOf(operation)}${kind}`;
    const alias = ts.factory.createTypeAliasDeclaration(found.modifiers, name, undefined, type);
    return [withDoc(alias, `What \`${operation.name}\` ${verb}.`)];
  });
}

/** `export const o0 = <…>(options: …): … => options.client.post<…>({ … })` → `(options) => options.client.post({ … })` */
function namedSend(file: ts.SourceFile, { operation, index }: Numbered, naming: Naming): ts.Node {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((each) => [...each.declarationList.declarations]);
  const found = declared.find(({ name }) => ts.isIdentifier(name) && name.text === `o${index}`);
  const made = ts.visitNode(found!.initializer, visitorOf(naming, operation)) as ts.ArrowFunction;
  const [parameter] = made.parameters;
  const call = made.body as ts.CallExpression;
  const { factory } = ts;
  return factory.createArrowFunction(
    undefined,
    undefined,
    [factory.createParameterDeclaration(undefined, undefined, parameter!.name)],
    undefined,
    made.equalsGreaterThanToken,
    methods.has(operation.method) ? withoutTypes(call) : withMethod(call, operation.method),
  );
}

const withoutTypes = ({ expression, arguments: given }: ts.CallExpression): ts.CallExpression =>
  ts.factory.createCallExpression(expression, undefined, given);

/** `client.post({ … })` → `client.request({ method: 'QUERY' as never, … })`: its types know the older methods only. */
function withMethod({ expression, arguments: given }: ts.CallExpression, method: string): ts.CallExpression {
  const { factory } = ts;
  const client = (expression as ts.PropertyAccessExpression).expression;
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  const named = factory.createPropertyAssignment('method', factory.createAsExpression(text(method), never));
  const members = (given[0] as ts.ObjectLiteralExpression).properties;
  return factory.createCallExpression(factory.createPropertyAccessExpression(client, 'request'), undefined, [
    factory.createObjectLiteralExpression([named, ...members], true),
  ]);
}

function visitorOf({ types, parameters }: Naming, { path, body }: Operation): ts.Visitor {
  const at = (alias: string, kind: string): number =>
    new RegExp(`^${kind}\\d+$`).test(alias) ? Number(alias.slice(1)) : -1;

  return function visit(node: ts.Node): ts.Node {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const name = types[at(node.typeName.text, 'T')];
      if (name !== undefined) return payloadType(name);
    }
    if (ts.isStringLiteral(node) && /^\/o\d+/.test(node.text)) return text(path);
    if (ts.isStringLiteral(node) && node.text === 'application/json') return text(body?.mediaType ?? '');
    if ((ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
      const parameter = parameters[at(node.name.text, 'p')];
      if (parameter) return named(node, parameter);
    }
    return ts.visitEachChild(node, visit, undefined);
  };
}

/** A parameter among those that an operation takes, or one whose values are written in a way of their own. */
function named(
  node: ts.PropertySignature | ts.PropertyAssignment,
  { name, type, doc }: Naming['parameters'][number],
): ts.Node {
  if (ts.isPropertyAssignment(node))
    return ts.factory.createPropertyAssignment(fieldName(name), node.initializer);
  return withDoc(
    ts.factory.createPropertySignature(undefined, fieldName(name), node.questionToken, type),
    doc,
  );
}

const payloadType = (name: string): ts.TypeNode =>
  ts.factory.createTypeReferenceNode(
    ts.factory.createQualifiedName(ts.factory.createIdentifier('payloads'), name),
  );

function text(value: string): ts.StringLiteral {
  return ts.setEmitFlags(ts.factory.createStringLiteral(value, true), ts.EmitFlags.NoAsciiEscaping);
}

/** `Amount` → `payloads.Amount` */
function qualified(type: ts.TypeNode, known: ReadonlySet<string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node =>
    ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && known.has(node.typeName.text)
      ? payloadType(node.typeName.text)
      : ts.visitEachChild(node, visit, undefined);
  return ts.visitNode(type, visit) as ts.TypeNode;
}

function print(node: ts.Node, file: ts.SourceFile): string {
  return visible(ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, file));
}

function isUsed(
  helper: ts.Node & { readonly name?: ts.Node },
  declared: readonly ts.Node[],
  file: ts.SourceFile,
): boolean {
  const name = (helper.name as ts.Identifier | undefined)?.text;
  return name !== undefined && declared.some((node) => print(node, file).includes(`${name}<`));
}
