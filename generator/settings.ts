import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { loadConfig } from 'c12';
import type { HookwrightConfig, Manifest, Outputs } from './config.ts';
import { configSchema } from './config-schema.ts';
import { mistakeInConfig, placeIn, placeOfError } from './config-places.ts';
import { nowhere, shownPath } from './files.ts';
import { isObject, joinPointer, type Json, type JsonObject } from './json.ts';
import { nearest } from './names.ts';
import { type Place, problem, type Problem, sortProblems, SpecificationError } from './problem.ts';
import { reasonOf, telling } from './standard.ts';

/** How packages are made, besides what specifications say: a configuration with nothing left open. */
export interface Settings {
  /** The folder of the specifications. */
  readonly specs: string;
  /** The folder of the packages. */
  readonly out: string;
  readonly scope: string;
  readonly outputs: Outputs;
  /** The folder of the user's own templates; null where there is none. */
  readonly templates: string | null;
  readonly manifest: Manifest;
  /** The folder that the directories of repositories count from. */
  readonly root: string;
  /** The text of the licence; null where no file has it. */
  readonly license: string | null;
}

const everything: Outputs = { receiver: true, client: true, testing: true, documents: true, page: true };

/** What holds where nothing is configured. */
export const defaultSettings: Settings = {
  specs: 'specs',
  out: 'generated',
  scope: '@hookwright',
  outputs: everything,
  templates: null,
  manifest: { license: 'UNLICENSED' },
  root: '.',
  license: null,
};

/**
 * Reads `hookwright.config.{ts,mts,js,mjs,json}` of a folder, or the file that is named. Paths of the result are relative
 * to the working directory.
 * @throws SpecificationError for one that cannot be loaded, or has what no configuration has.
 */
export async function readSettings(folder: string, named?: string): Promise<Settings> {
  const loaded = await load(folder, named);
  if (loaded === undefined) return defaultSettings;
  const { file, value } = loaded;
  const problems = await checkConfig(file, value);
  if (problems.length > 0) throw new SpecificationError(problems);
  const config = value as HookwrightConfig;
  const root = dirname(file);
  const at = (path: string): string => shownPath(resolve(root, path));
  return {
    specs: at(config.specs ?? defaultSettings.specs),
    out: at(config.out ?? defaultSettings.out),
    scope: config.scope ?? defaultSettings.scope,
    outputs: { ...everything, ...config.outputs },
    templates: config.templates === undefined ? null : at(config.templates),
    manifest: { ...defaultSettings.manifest, ...config.manifest },
    root: shownPath(root),
    license: config.manifest?.license === undefined ? null : await textOf(join(root, 'LICENSE')),
  };
}

/** The names of a configuration, in the order in which they are looked for. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `hookwright.config.${ending}`);

/** The file that is named, or that of the folder. */
async function findConfig(folder: string, named: string | undefined): Promise<string | undefined> {
  const names = named === undefined ? configNames.map((name) => join(folder, name)) : [named];
  const there = await Promise.all(names.map(async (name) => await isFile(name)));
  const [found, other] = names.filter((_, index) => there[index]);
  if (other !== undefined) throw unreadable(nowhere(shownPath(other)), `${shownPath(found!)} is there, too`);
  if (named !== undefined && found === undefined)
    throw new SpecificationError([problem('config-missing', nowhere(shownPath(named)), {})]);
  return found === undefined ? undefined : resolve(found);
}

/** As the ecosystem's loader reads it, and it alone: no other files, no environment, nothing from a network, no cache that others can write to. */
async function load(folder: string, named?: string): Promise<{ file: string; value: unknown } | undefined> {
  const file = await findConfig(folder, named);
  if (file === undefined) return undefined;
  const options = {
    cwd: dirname(file),
    configFile: file,
    rcFile: false,
    globalRc: false,
    packageJson: false,
    dotenv: false,
    extend: false,
    giget: false,
    envName: false,
    jitiOptions: { fsCache: false },
    // As it is written: the loader's own merging drops what is null.
    merger: (...all: unknown[]) => all.find((each) => each !== undefined) as object,
  } as const;
  const text = (await textOf(file)) ?? '';
  const wrong = mistakeInConfig(file, text);
  if (wrong !== undefined) throw unreadable(wrong.place, wrong.reason);
  const { config } = await loadConfig(options).catch((error: unknown) => {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw unreadable(placeOfError(error, file, text), reason!);
  });
  return { file, value: config };
}

const unreadable = (place: Place, reason: string): SpecificationError =>
  new SpecificationError([problem('config-unreadable', place, { reason })]);

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

/** Holds a configuration against its schema: problems in the order of its lines. */
async function checkConfig(file: string, value: unknown): Promise<Problem[]> {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
  const given = isObject(value as Json) ? withoutSchema(value as JsonObject) : value;
  const validate = ajv.compile(configSchema);
  if (validate(given)) return [];
  const text = (await textOf(file)) ?? '';
  return sortProblems(
    telling(validate.errors ?? [], given as Json).map((error) => {
      const extra = error.params.additionalProperty as string | undefined;
      const pointer = extra === undefined ? error.instancePath : joinPointer(error.instancePath, extra);
      const { properties = {}, title } = error.parentSchema as { properties?: object; title?: string };
      const near = extra === undefined ? '' : (nearest(extra, Object.keys(properties)) ?? '');
      const reason = title === undefined ? reasonOf(error) : `${JSON.stringify(error.data)} is ${title}`;
      return problem('config-invalid', placeIn(file, text, pointer), { reason, near });
    }),
  );
}

/** What an editor reads is not ours. */
function withoutSchema({ $schema: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

async function textOf(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch(() => null);
}
