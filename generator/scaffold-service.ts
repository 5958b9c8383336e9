import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import { isObject } from './json.ts';
import type { Model } from './model.ts';
import { withOutputs } from './outputs.ts';
import { readPackageJson } from './package-json.ts';
import { firstVersion, packageOf, readManifest } from './package.ts';
import { problem, type Problem, SpecificationError } from './problem.ts';
import { sharingOf } from './scaffold-groups.ts';
import { type Names, noNames } from './scaffold-names.ts';
import { statePath } from './scaffold-state.ts';
import { serviceOf, type ServiceView } from './scaffold-view.ts';
import { defaultSettings, type Settings } from './settings.ts';

/**
 * The service of a provider, with the package that is there for it; `kept` is what it calls things already.
 * @throws SpecificationError for a provider that no service can take the webhooks of.
 */
export async function buildService(whole: Model, given: Settings, kept = noNames): Promise<ServiceView> {
  const { provider } = whole;
  const place = nowhere(shownPath(join(given.specs, provider)));
  // The specification of an installed package is the package, whose outputs are none of our configuration.
  const installed = await packageIn(join(given.specs, provider));
  const settings = installed ? { ...given, outputs: defaultSettings.outputs } : given;
  const model = withOutputs(whole, settings.outputs);
  const problems = problemsOf(model, settings, kept);
  if (installed && problems.length === 0 && !(await hasSender(join(given.specs, provider))))
    problems.push(problem('scaffold-sender-missing', place, { name: installed.name }));
  if (problems.length > 0) throw new SpecificationError(problems);
  const own = installed ?? (await packageIn(join(settings.out, provider)));
  const { packageName, runtimeRange } = packageOf(model, settings, own?.version ?? firstVersion);
  const packageRange = `^${own?.version ?? firstVersion}`;
  return serviceOf(model, { packageName: own?.name ?? packageName, packageRange, runtimeRange }, kept);
}

/** Why there can be no service of a Model, as it goes into its package. */
export function problemsOf(model: Model, { specs, outputs }: Settings, kept = noNames): Problem[] {
  const { provider, channels } = model;
  const place = nowhere(shownPath(join(specs, provider)));
  if (channels.length === 0) return [problem('scaffold-nothing-received', place, { provider })];
  if (!outputs.testing) return [problem('scaffold-testing-missing', place, { provider })];
  const methods = channels
    .filter(({ method }) => method !== 'POST')
    .map(({ name, method }) => problem('scaffold-method', place, { name, method }));
  return [...methods, ...problemsOfPaths(model, { specs, kept })];
}

/** One path that would have to be that of several receivers. */
function problemsOfPaths(
  model: Model,
  { specs, kept }: { readonly specs: string; readonly kept: Names },
): Problem[] {
  const place = nowhere(shownPath(join(specs, model.provider)));
  const sharing = sharingOf(model, kept);
  const namesOf = (each: (typeof sharing)[number]): string[] => each.channels.map(({ name }) => name);
  const split = sharing.flatMap((each) => {
    if (!each.kept || each.channels.length === 1 || model.channelsBy === 'message') return [];
    const { folder, path } = each.kept;
    return problem('scaffold-split', place, {
      channels: namesOf(each).join(', '),
      path,
      folder,
      state: statePath,
    });
  });
  // Express takes paths that differ in case for one, and Next has a folder for each.
  const paths = sharing.map(({ kept: has, stated }) => has?.path ?? stated);
  const shared = [...new Set(paths.map((path) => path?.toLowerCase()))].flatMap((path) => {
    const all = sharing.filter((_, index) => paths[index]?.toLowerCase() === path);
    if (path === undefined || all.length < 2) return [];
    return problem('scaffold-address-shared', place, { channels: all.flatMap(namesOf).join(', '), path });
  });
  return [...split, ...shared];
}

/** The package that a folder holds; undefined where its `package.json`, if there is one, does not say which. */
async function packageIn(folder: string): Promise<{ name: string; version: string } | undefined> {
  const { name, version } = (await readManifest(folder)) ?? {};
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

async function hasSender(folder: string): Promise<boolean> {
  const exported = (await readPackageJson(folder))?.value.exports;
  return isObject(exported) && Object.hasOwn(exported, './testing');
}
