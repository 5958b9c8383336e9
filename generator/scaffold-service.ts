import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import type { Model } from './model.ts';
import { withOutputs } from './outputs.ts';
import { firstVersion, packageOf, readManifest } from './package.ts';
import { problem, type Problem, SpecificationError } from './problem.ts';
import { serviceOf, type ServiceView } from './scaffold-view.ts';
import type { Settings } from './settings.ts';

/**
 * The service of a provider, with the package that is there for it.
 * @throws SpecificationError for a provider that no service can take the webhooks of.
 */
export async function buildService(whole: Model, settings: Settings): Promise<ServiceView> {
  const model = withOutputs(whole, settings.outputs);
  const problems = problemsOf(model, settings);
  if (problems.length > 0) throw new SpecificationError(problems);
  const { name, version } = await manifestOf(model.provider, settings);
  const { packageName, runtimeRange } = packageOf(model, settings, version);
  return serviceOf(model, { packageName: name ?? packageName, packageRange: `^${version}`, runtimeRange });
}

/** Why there can be no service of a Model, as it goes into its package. */
export function problemsOf({ provider, channels }: Model, { specs, outputs }: Settings): Problem[] {
  const place = nowhere(shownPath(join(specs, provider)));
  if (channels.length === 0) return [problem('scaffold-nothing-received', place, { provider })];
  if (!outputs.testing) return [problem('scaffold-testing-missing', place, { provider })];
  return channels
    .filter(({ method }) => method !== 'POST')
    .map(({ name, method }) => problem('scaffold-method', place, { name, method }));
}

/** What the package of a provider says of itself: where its specification is the package, that; else the generated one. */
async function manifestOf(
  provider: string,
  { specs, out }: Settings,
): Promise<{ name?: string; version: string }> {
  for (const folder of [specs, out]) {
    const { name, version } = (await readManifest(join(folder, provider))) ?? {};
    if (name !== undefined && version !== undefined) return { name, version };
  }
  return { version: firstVersion };
}
