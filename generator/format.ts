import { extname } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { problem, SpecificationError } from './problem.ts';
import type { GeneratedFile } from './render.ts';

const style = { printWidth: 110, singleQuote: true, endOfLine: 'lf' } as const;
const parsers: Record<string, 'typescript' | 'json' | 'markdown'> = {
  '.ts': 'typescript',
  '.json': 'json',
  '.md': 'markdown',
};

/**
 * One style for what people read; what only machines read stays as it is. Either way no file with a
 * syntax error gets past here: that would be a bug of ours, and it keeps its stack.
 * @throws SpecificationError for what a template of the user's made.
 */
export async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  const parser = parsers[extname(file.path)];
  if (!parser) return file;
  try {
    return await formatAs(parser, file);
  } catch (error) {
    if (!file.own?.own || !(error instanceof SyntaxError)) throw error;
    const [reason = ''] = error.message.split('\n');
    throw new SpecificationError([
      problem('template-invalid', file.own.own, { reason: `${file.path} would not be ${parser}: ${reason}` }),
    ]);
  }
}

async function formatAs(parser: string, file: GeneratedFile): Promise<GeneratedFile> {
  if (isForMachines(file)) {
    checkSyntax(file);
    return file;
  }
  return { ...file, text: await format(file.text, { ...style, parser }) };
}

const isForMachines = ({ path, text }: GeneratedFile): boolean =>
  /(asyncapi|openapi)\.json$/.test(path) || text.startsWith('// @ts-nocheck');

function checkSyntax({ path, text }: GeneratedFile): void {
  if (path.endsWith('.json')) {
    JSON.parse(text);
    return;
  }
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: path });
  const [first] = diagnostics;
  if (first) throw new SyntaxError(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
}
