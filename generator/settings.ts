import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Ajv } from 'ajv';
import { loadConfig } from 'c12';
import type { HookwrightConfig, Manifest, Outputs } from './config.ts';
import { configSchema } from './config-schema.ts';
import { placeIn, placeOfError } from './config-places.ts';
import { nowhere, shownPath } from './files.ts';
import type { Json } from './json.ts';
import { problem, type Problem, SpecificationError } from './problem.ts';
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

/** What the ecosystem's loader finds, and it alone: no files of other names, no environment, nothing from a network. */
async function load(folder: string, named?: string): Promise<{ file: string; value: unknown } | undefined> {
  const options = {
    cwd: folder,
    name: 'hookwright',
    ...(named === undefined ? {} : { configFile: resolve(named) }),
    rcFile: false,
    globalRc: false,
    packageJson: false,
    dotenv: false,
    extend: false,
    giget: false,
    envName: false,
    // As it is written: the loader's own merging drops what is null.
    merger: (...all: unknown[]) => all.find((each) => each !== undefined) as object,
  } as const;
  const { _configFile: file, config } = await loadConfig(options).catch((error: unknown) => {
    throw new SpecificationError([
      problem('config-unreadable', placeOfError(error, named ?? join(folder, 'hookwright.config')), {
        reason: (error instanceof Error ? error.message : String(error)).split('\n')[0]!,
      }),
    ]);
  });
  if (file !== undefined) return { file, value: config };
  if (named === undefined) return undefined;
  throw new SpecificationError([
    problem('config-unreadable', nowhere(shownPath(named)), { reason: 'there is no such file' }),
  ]);
}

/** Holds a configuration against its schema. */
async function checkConfig(file: string, value: unknown): Promise<Problem[]> {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const { $schema: _, ...rest } = Object(value) as Record<string, unknown>;
  const given = typeof value === 'object' && value !== null ? rest : value;
  const validate = ajv.compile(configSchema);
  if (validate(given)) return [];
  const text = (await textOf(file)) ?? '';
  return telling(validate.errors ?? [], given as Json).map((error) => {
    const extra = error.params.additionalProperty as string | undefined;
    const pointer = extra === undefined ? error.instancePath : `${error.instancePath}/${extra}`;
    return problem('config-invalid', placeIn(file, text, pointer), { reason: reasonOf(error) });
  });
}

/** Where a package stands, as a `repository` names it: with forward slashes. */
export function directoryOf({ root, out }: Settings, provider: string): string {
  return relative(root, join(out, provider)).split(sep).join('/');
}

async function textOf(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch(() => null);
}
