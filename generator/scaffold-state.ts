import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import { byCodeUnit, isObject, type Json } from './json.ts';
import { ownVersion } from './package.ts';
import { problem, SpecificationError } from './problem.ts';
import type { GeneratedFile } from './render.ts';
import { type Framework, frameworks } from './scaffold-frameworks.ts';
import type { Names } from './scaffold-names.ts';
import { parseNames } from './scaffold-parse-names.ts';
import type { Outside } from './scaffold-tasks.ts';

/** What earlier runs made of a folder: by it a later one knows what a person has edited. */
export interface State {
  readonly provider: string;
  readonly framework: Framework;
  /** What it calls the things of the specification; undefined for a state of before there were names. */
  readonly names: Names | undefined;
  readonly outside: Outside | undefined;
  /** Path → SHA-256 of the text, as it was written. */
  readonly files: Readonly<Record<string, string>>;
}

export const statePath = '.hookwright.json';

/** The digest of a text, whichever ends its lines have. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** The state as a file of the service. */
export function stateFile({ provider, framework, names, outside, files }: State): GeneratedFile {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => byCodeUnit(a, b)));
  const state = { provider, framework, generator: ownVersion(), names, outside, files: sorted };
  return { path: statePath, text: `${JSON.stringify(state, null, 2)}\n` };
}

/**
 * The state of a folder; undefined where no run has written to it.
 * @throws SpecificationError for a file that no run has left like that.
 */
export async function readState(folder: string): Promise<State | undefined> {
  const file = join(folder, statePath);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw damaged(file, error.message);
  });
  if (text === undefined) return undefined;
  try {
    return parseState(JSON.parse(text) as Json);
  } catch (error) {
    throw damaged(file, (error as Error).message);
  }
}

function parseState(value: Json): State {
  if (!isObject(value)) throw new TypeError('it is no object');
  const { provider, framework, names, outside, files } = value;
  if (typeof provider !== 'string') throw new TypeError('`provider` is no text');
  const known = frameworks.find((each) => each === framework);
  if (!known) throw new TypeError(`\`framework\` is none of ${frameworks.join(', ')}`);
  if (!isObject(files)) throw new TypeError('`files` is no object');
  for (const [path, digest] of Object.entries(files)) {
    const isWithin = path.split('/').every((step) => !['', '.', '..'].includes(step)) && !path.includes('\\');
    const isDigest = typeof digest === 'string' && /^[\da-f]{64}$/.test(digest);
    if (!isWithin || !isDigest) throw new TypeError(`\`files\` has "${path}"`);
  }
  return {
    provider,
    framework: known,
    names: names === undefined ? undefined : parseNames(names),
    outside: outside === undefined ? undefined : parseOutside(outside),
    files: files as Record<string, string>,
  };
}

function parseOutside(value: Json): Outside {
  const { paths, variables } = isObject(value) ? value : {};
  if (!isTexts(paths) || !isTexts(variables)) throw new TypeError('`outside` has no paths and variables');
  return { paths, variables };
}

const isTexts = (value: Json | undefined): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const damaged = (file: string, reason: string): SpecificationError =>
  new SpecificationError([problem('scaffold-state-invalid', nowhere(shownPath(file)), { reason })]);
