import { existsSync, readFileSync } from 'node:fs';
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

/** Where an error of loading a file says that it is, or the beginning of the file. */
export function placeOfError(error: unknown, file: string): Place {
  const said = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : '';
  const [, named = file, line = '1', column = '1'] =
    /((?:[A-Za-z]:)?[^\s:()]*\.config\.\w+)(?::(\d+):(\d+))?/.exec(said) ?? [];
  const text = existsSync(named) ? readFileSync(named, 'utf8') : '';
  const [, offset] = /JSON at position (\d+)/.exec(said) ?? [];
  if (offset !== undefined) return placeAt(named, text, Number(offset), '');
  const shown = text.split('\n')[Number(line) - 1] ?? '';
  return { ...nowhere(shownPath(named)), line: Number(line), column: Number(column), text: shown };
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

/** `export default …`, `module.exports = …`, or the whole of a JSON text. */
function exported(source: ts.SourceFile): ts.Node | undefined {
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) return statement.expression;
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    if (!ts.isBinaryExpression(expression)) return expression;
    if (expression.left.getText(source) === 'module.exports') return expression.right;
  }
  return undefined;
}

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
