import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import type { Json, JsonObject } from './json.ts';
import type { Model } from './model.ts';
import { problem, SpecificationError } from './problem.ts';
import { directoryOf, type Settings } from './settings.ts';
import { readText } from './write.ts';

/** What a package is called, and what stands in its `package.json` besides what follows from the Model. */
export interface PackageView {
  readonly packageName: string;
  readonly packageVersion: string;
  /** Members of the `package.json`, in their order. */
  readonly manifest: readonly { readonly name: string; readonly value: Json }[];
  readonly hasTesting: boolean;
  /** The versions of the runtime that it runs with: fixes come by themselves. */
  readonly runtimeRange: string;
  /** What it was made by, and from which version of the specification. */
  readonly madeBy: { readonly generator: string; readonly specification: string };
}

/** The version of a package that nobody has released. */
export const firstVersion = '0.1.0';

/** The facts of a package that no specification has. */
export function packageOf(model: Model, settings: Settings, version: string): PackageView {
  const { provider } = model;
  return {
    packageName: `${settings.scope}/${provider}`,
    packageVersion: version,
    manifest: Object.entries(manifestOf(settings, provider)).map(([name, value]) => ({ name, value })),
    hasTesting: settings.outputs.testing && model.channels.length > 0,
    runtimeRange: compatibleWith(runtimeVersion()),
    madeBy: { generator: ownVersion(), specification: model.version },
  };
}

function manifestOf(settings: Settings, provider: string): JsonObject {
  // It was held against its schema, and is JSON.
  const manifest = settings.manifest as JsonObject;
  const { repository } = settings.manifest;
  if (repository === undefined) return manifest;
  const given: { type: string; url: string; directory?: string } =
    typeof repository === 'string' ? { type: 'git', url: repository } : repository;
  return {
    ...manifest,
    repository: { ...given, directory: given.directory ?? directoryOf(settings, provider) },
  };
}

/** What a folder's `package.json` says; undefined where there is none. */
export interface OwnManifest {
  readonly name?: string;
  readonly version?: string;
}

/** @throws SpecificationError for one that is no JSON, such as after a merge: its version would be lost. */
export async function readManifest(folder: string): Promise<OwnManifest | undefined> {
  const path = join(folder, 'package.json');
  const text = await readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as OwnManifest;
  } catch (error) {
    const reason = (error as Error).message;
    throw new SpecificationError([problem('manifest-invalid', nowhere(shownPath(path)), { reason })]);
  }
}

/** A generated package needs what the runtime had when it was generated, and no particular fix of it. */
export function compatibleWith(version: string): string {
  const [major, minor] = version.split('.');
  return `^${major}.${minor}.0`;
}

/** The version of hookwright. */
export function ownVersion(): string {
  return versionIn(new URL('../package.json', import.meta.url));
}

function runtimeVersion(): string {
  return versionIn(createRequire(import.meta.url).resolve('@hookwright/runtime/package.json'));
}

function versionIn(path: string | URL): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
