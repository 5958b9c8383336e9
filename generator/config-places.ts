import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { nowhere, shownPath } from './files.ts';
import { pointerSteps } from './json.ts';
import type { Place } from './problem.ts';

/**
 * Where the value at a pointer is written in a configuration: in what its file exports, or in JSON. What is computed has
 * the place of the nearest thing that is written.
 */
export function placeIn(file: string, text: string, pointer: string): Place {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let node: ts.Node | undefined = exported(source);
  let at: ts.Node | undefined = node;
  for (const step of pointerSteps(pointer)) {
    const found: Member | undefined = member(node && literalOf(node, source), step);
    if (!found) break;
    at = found.name;
    node = found.value;
  }
  return placeAt(file, text, at?.getStart(source) ?? 0, pointer);
}

/** What is seen in the text of a configuration before it is loaded: JSON that is none, a module that exports nothing. */
export function mistakeInConfig(file: string, text: string): { place: Place; reason: string } | undefined {
  if (file.endsWith('.json')) return mistakeInJson(file, text);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  // What throws or does not parse has a better reason.
  if (exported(source) !== undefined || source.statements.some(ts.isThrowStatement)) return undefined;
  return { place: placeAt(file, text, 0, ''), reason: 'it exports nothing: write `export default`' };
}

function mistakeInJson(file: string, text: string): { place: Place; reason: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = (error as Error).message.replace(/\s+/g, ' ');
    const [, offset = 0] = / at position (\d+)/.exec(message) ?? [];
    return { place: placeAt(file, text, Number(offset), ''), reason: `it is no JSON: ${message}` };
  }
}

/** Where an error of loading a configuration says that it is, or the beginning of the file. */
export function placeOfError(error: unknown, file: string, text: string): Place {
  const said = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : '';
  const [line = 1, column = 1] = [file, pathToFileURL(file).href].flatMap((name) => {
    const [, after] = said.split(`${name}:`);
    return (
      /^(\d+):(\d+)/
        .exec(after ?? '')
        ?.slice(1)
        .map(Number) ?? []
    );
  });
  const shown = text.split(/\r?\n/)[line - 1] ?? '';
  // What is loaded begins with a prologue of the loader's, in the first line.
  return {
    ...nowhere(shownPath(file)),
    line,
    column: column > shown.length ? 1 : column,
    text: shown,
  };
}

function placeAt(file: string, text: string, offset: number, pointer: string): Place {
  const before = text.slice(0, offset).split('\n');
  return {
    file: shownPath(file),
    line: before.length,
    column: before.at(-1)!.length + 1,
    text: text.split('\n')[before.length - 1] ?? '',
    pointer,
  };
}

/** `export default …`, `export { … as default }`, `module.exports = …`, or the whole of a JSON text. */
function exported(source: ts.SourceFile): ts.Node | undefined {
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) return statement.expression;
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      const named = statement.exportClause.elements.find(({ name }) => name.text === 'default');
      if (named) return named.propertyName ?? named.name;
    }
    if (ts.isFunctionDeclaration(statement) && hasDefault(statement)) return statement;
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    if (!ts.isBinaryExpression(expression)) return expression;
    if (expression.left.getText(source) === 'module.exports') return expression.right;
  }
  return undefined;
}

const hasDefault = ({ modifiers }: ts.FunctionDeclaration): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;

/** The literal that an expression comes to: through brackets, assertions, `defineConfig(…)` and constants. */
function literalOf(node: ts.Node, source: ts.SourceFile): ts.Node | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return literalOf(node.expression, source);
  if (ts.isCallExpression(node)) return node.arguments[0] && literalOf(node.arguments[0], source);
  if (!ts.isIdentifier(node)) return node;
  const constants = source.statements.filter(ts.isVariableStatement);
  const declared = constants
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText(source) === node.text);
  return declared?.initializer && declared.initializer !== node
    ? literalOf(declared.initializer, source)
    : undefined;
}

interface Member {
  readonly name: ts.Node;
  readonly value: ts.Node;
}

function member(node: ts.Node | undefined, step: string): Member | undefined {
  if (node && ts.isArrayLiteralExpression(node)) {
    const element = node.elements[Number(step)];
    return element && { name: element, value: element };
  }
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  for (const property of node.properties) {
    if (!property.name || nameOf(property.name) !== step) continue;
    if (ts.isPropertyAssignment(property)) return { name: property.name, value: property.initializer };
    return { name: property.name, value: property.name };
  }
  return undefined;
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}
