import { entry } from './catalogue-entry.ts';

/** Every way in which what a run is asked for can be wrong: the configuration, templates, folders, services. */
export const runEntries = {
  'config-unreadable': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The configuration cannot be loaded: ${reason}`,
    () => 'correct it, or leave it out: everything in it has a default',
  ),
  'config-invalid': entry<{ reason: string }>(
    'error',
    ({ reason }) => `The configuration is not as it must be: ${reason}`,
    () => 'write it as docs/configuration.md of hookwright shows',
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
  'folder-foreign': entry<{ folder: string }>(
    'error',
    ({ folder }) => `${folder} holds files that no run of hookwright has written`,
    () => 'move them, or let the packages go elsewhere: `out` in the configuration, or --out',
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
  'scaffold-place-taken': entry<{ reason: string }>(
    'error',
    ({ reason }) => `A file of the service cannot be read or written there: ${reason}`,
    () => 'make room for it, or name another folder with --out; nothing was written',
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
  'scaffold-method': entry<{ name: string; method: string }>(
    'error',
    ({ name, method }) => `"${name}" is called with ${method}, and a scaffold takes POST alone`,
    () => 'mount `createReceiver` of the package yourself, as the README of @hookwright/runtime shows',
  ),
  'provider-unknown': entry<{ provider: string; known: string }>(
    'error',
    ({ provider }) => `There is no folder for the provider "${provider}"`,
    ({ known }) =>
      known
        ? `name one of: ${known}`
        : 'run `hookwright init <provider>`, or make a folder for it and write asyncapi.yaml into it',
  ),
  'provider-name-invalid': entry<{ provider: string }>(
    'error',
    ({ provider }) => `"${provider}" cannot be the name of a provider`,
    () => 'name the folder with lower-case letters, digits and hyphens: it becomes the name of a package',
  ),
};
