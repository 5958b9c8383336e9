import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import type { Json, JsonObject } from './json.ts';
import type { Model } from './model.ts';
import { invalidManifest, readPackageJson } from './package-json.ts';
import type { Settings } from './settings.ts';

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
    manifest: Object.entries(membersOf(settings, provider)).map(([name, value]) => ({ name, value })),
    hasTesting: settings.outputs.testing && model.channels.length > 0,
    runtimeRange: compatibleWith(runtimeVersion()),
    madeBy: { generator: ownVersion(), specification: model.version },
  };
}

function membersOf(settings: Settings, provider: string): JsonObject {
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

/** Where a package stands, as a `repository` names it: with forward slashes. */
function directoryOf({ root, out }: Settings, provider: string): string {
  return relative(root, join(out, provider)).split(sep).join('/');
}

/** Who a package is, as far as its `package.json` says. */
export interface OwnManifest {
  readonly name?: string;
  readonly version?: string;
}

const forms = {
  name: /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
  version: /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/,
};

/**
 * Who the package of a folder is; undefined where there is no `package.json`.
 * @throws SpecificationError for a `package.json` that cannot be read, and for a name or a version that npm does not take.
 */
export async function readManifest(folder: string): Promise<OwnManifest | undefined> {
  const manifest = await readPackageJson(folder);
  if (manifest === undefined) return undefined;
  for (const [name, form] of Object.entries(forms)) {
    const value = manifest.value[name];
    if (value === undefined || (typeof value === 'string' && form.test(value))) continue;
    throw invalidManifest(folder, `npm takes no \`${name}\` of ${JSON.stringify(value)}`);
  }
  return manifest.value;
}

/** A generated package needs what the runtime had when it was generated, and no particular fix of it. */
export function compatibleWith(version: string): string {
  // What comes before 1.2.0 is not in ^1.2.0.
  if (version.includes('-')) return `^${version}`;
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
