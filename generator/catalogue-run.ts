import { entry } from './catalogue-entry.ts';

/** Every way in which what a run is asked for can be wrong: the configuration, templates, folders, services. */
export const runEntries = {
  'config-missing': entry(
    'error',
    () => 'There is no such configuration',
    () => 'correct --config, or leave it out: everything in a configuration has a default',
  ),
  'config-unreadable': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The configuration cannot be loaded: ${reason}`,
    () => 'correct it, or leave it out: everything in it has a default',
  ),
  'config-invalid': entry<{ reason: string; near: string }>(
    'error',
    ({ reason }) => `The configuration is not as it must be: ${reason}`,
    ({ near }) =>
      near
        ? `did you mean "${near}"?`
        : 'write it as docs/configuration.md of the package `hookwright` shows',
  ),
  'folders-nested': entry<{ inner: string; outer: string }>(
    'error',
    ({ inner, outer }) =>
      `${inner} is within ${outer}, where each folder is taken for a provider or a package`,
    () => 'name a folder beside it',
  ),
  'manifest-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The manifest cannot be read: ${reason}`,
    () => 'make it JSON again: what it says, such as the version of a package, is kept',
  ),
  'template-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The template cannot be used: ${reason}`,
    () =>
      'print what `hookwright inspect --view` shows, with the helpers that docs/configuration.md of hookwright lists',
  ),
  'templates-missing': entry(
    'error',
    () => 'There is no such folder of templates',
    () => 'make it, or correct `templates` of the configuration',
  ),
  'package-orphaned': entry<{ specification: string }>(
    'warning',
    ({ specification }) => `The package is there, and its specification ${specification} is not`,
    () => 'remove the package, or bring the specification back',
  ),
  'folder-foreign': entry<{ folder: string }>(
    'error',
    ({ folder }) => `${folder} holds files that no run of hookwright has written`,
    () => 'move them, or let the packages go elsewhere: `out` in the configuration, or --out',
  ),
  'disk-refused': entry<{ reason: string }>(
    'error',
    ({ reason }) => `A file cannot be read or written there: ${reason}`,
    () =>
      'make room for it, or name another folder: in the configuration, or with --out; nothing was written',
  ),
  'output-taken': entry<{ path: string }>(
    'error',
    ({ path }) => `Two outputs make ${path}`,
    () => 'give the file of your own another path; a licence stands in LICENSE beside the configuration',
  ),
  'scaffold-out-invalid': entry(
    'error',
    () => 'The service cannot go there: it is no folder',
    () => 'name a folder with --out; it need not be there yet',
  ),
  'scaffold-state-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `What earlier runs have written cannot be told from what was edited: ${reason}`,
    () => 'restore the file as hookwright left it, or remove it: then nothing that is there is touched',
  ),
  'scaffold-framework-missing': entry<{ known: string }>(
    'error',
    () => 'Nothing says what the service is built with',
    ({ known }) => `name one with --framework: ${known}`,
  ),
  'scaffold-differs': entry<{ is: string; asked: string }>(
    'error',
    ({ is, asked }) => `The folder holds a service for ${is}, and not for ${asked}`,
    () => 'name another folder with --out, or what the service is',
  ),
  'scaffold-nothing-received': entry<{ provider: string }>(
    'error',
    ({ provider }) => `The package of ${provider} receives nothing`,
    () =>
      'describe what is sent in asyncapi.yaml, or under `webhooks` in openapi.yaml, and let `outputs.receiver` be',
  ),
  'scaffold-testing-missing': entry<{ provider: string }>(
    'error',
    ({ provider }) => `The package of ${provider} has no sender, which the test of a service needs`,
    () => 'let `outputs.testing` of the configuration be',
  ),
  'scaffold-sender-missing': entry<{ name: string }>(
    'error',
    ({ name }) => `${name} has no sender, which the test of a service needs: it does not export ./testing`,
    () =>
      'ask who publishes it for a version that does, or scaffold from the specification that it was made of',
  ),
  'scaffold-address-shared': entry<{ channels: string; path: string }>(
    'error',
    ({ channels, path }) => `${channels} come to ${path}, and each needs a receiver of its own`,
    () =>
      'state another `address`, or null where the integrator chooses it; else mount `createReceiver` of the package yourself',
  ),
  'scaffold-split': entry<{ channels: string; path: string; folder: string; state: string }>(
    'error',
    ({ channels, path }) =>
      `${channels} come to ${path}, and one receiver cannot tell them apart as they are described now`,
    ({ path, folder, state }) =>
      `keep the service as it is until the provider can call a URL for each instead of ${path}; then take "${folder}" out of \`names.receivers\` in ${state}, run again, and move your handlers from src/receivers/${folder}`,
  ),
  'scaffold-method': entry<{ name: string; method: string }>(
    'error',
    ({ name, method }) => `"${name}" is called with ${method}, and a scaffold takes POST alone`,
    () => 'mount `createReceiver` of the package yourself, as the README of @hookwright/runtime shows',
  ),
  'specs-missing': entry<{ reason: string }>(
    'error',
    ({ reason }) => `There is no specification to be read: ${reason}`,
    () =>
      'run where the configuration is, name the folder with --specs, or let `hookwright init <provider>` make one',
  ),
  'provider-unknown': entry<{ provider: string; known: string }>(
    'error',
    ({ provider }) => `There is no folder for the provider "${provider}"`,
    ({ known }) => `name one of: ${known}`,
  ),
  'provider-name-invalid': entry<{ provider: string }>(
    'error',
    ({ provider }) => `"${provider}" cannot be the name of a provider`,
    () => 'name the folder with lower-case letters, digits and hyphens: it becomes the name of a package',
  ),
};
