/** The service that a package's README shows: where the command that it shows can be run. */
import { expect, test } from 'vitest';
import type { Outputs } from '../../generator/config.ts';
import { generate } from '../../generator/generate.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { type Files, changed, withFolder } from '../document.ts';

const small = { 'asyncapi.yaml': changed() };

test.each<{ name: string; files: Files; outputs: Partial<Outputs>; want: boolean }>([
  { name: 'everything', files: small, outputs: {}, want: true },
  { name: 'no documents, which the command reads', files: small, outputs: { documents: false }, want: false },
  { name: 'no sender, which its test needs', files: small, outputs: { testing: false }, want: false },
  {
    name: 'a provider that no service can take',
    files: {
      'asyncapi.yaml': changed([
        '    action: receive',
        '    action: receive\n    bindings: { http: { method: PUT } }',
      ]),
    },
    outputs: {},
    want: false,
  },
])('of a package with $name', async ({ files: given, outputs, want }) => {
  const settings = { ...defaultSettings, outputs: { ...defaultSettings.outputs, ...outputs } };
  const { files } = await withFolder(given, (folder) => generate(folder, { settings, version: '0.1.0' }));
  const { text } = files.find(({ path }) => path === 'README.md')!;

  expect(text.includes('npx hookwright scaffold')).toBe(want);
});
