/** The page beside a specification: what is known, how well, and what to ask. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { placeName } from '../generator/page.ts';
import { comparePages } from '../generator/write.ts';

test.each([
  { pointer: '', want: 'all of asyncapi.yaml' },
  { pointer: '/info', want: 'all of asyncapi.yaml' },
  { pointer: '/channels/payment', want: 'channel payment' },
  { pointer: '/channels/answers/messages/accepted', want: 'channel answers accepted' },
  { pointer: '/components/messages/paid', want: 'paid' },
  { pointer: '/operations/receivePaid/x-retry', want: 'receivePaid.x-retry' },
  { pointer: '/components/securitySchemes/sign/x-signature', want: 'signature sign.x-signature' },
  {
    pointer: '/components/schemas/Order/properties/items/items/properties/id',
    want: 'Order.items[].id',
  },
  { pointer: '/components/schemas/Order/allOf/1/properties/properties', want: 'Order.properties' },
  { pointer: '/paths/~1orders~1{id}/get', want: 'GET /orders/{id}' },
  {
    pointer: '/paths/~1orders/post/responses/200/content/application~1json/examples/one',
    want: 'POST /orders responses.200.example.one',
  },
])('$pointer is called $want', ({ pointer, want }) => {
  expect(placeName({ document: 'asyncapi.yaml', pointer })).toBe(want);
});

describe('the page of a provider', () => {
  test('has every claim that is not documented, and every question once', async () => {
    const { pages } = await generate('specs/pinddpay');
    const page = pages[0]!;
    const lines = page.text.split('\n');
    const asked = lines.filter((line) => /^\d+\. /.test(line));

    expect(page.path).toBe('README.md');
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual([
      'What is documented',
      'What is seen in examples only',
      'What is inferred',
      'Where the pages disagree',
      'What is unknown',
      'What to ask the provider',
      'Sources',
    ]);
    expect(asked.length).toBeGreaterThan(10);
    expect(new Set(asked.map((line) => line.replace(/^\d+\. /, ''))).size).toBe(asked.length);
    expect(page.text).toContain('| Cancel subscription |');
  });
});

describe('beside the specification', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hookwright-page-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const page = { path: 'README.md', text: '<!-- Generated from specs/x/asyncapi.yaml. -->\nnew\n' };

  test.each([
    { name: 'there is none', before: undefined, written: true },
    {
      name: 'an older one of ours',
      before: '<!-- Generated from specs/x/asyncapi.yaml. -->\nold\n',
      written: true,
    },
    { name: 'the same', before: page.text, written: false },
    { name: 'one that somebody wrote', before: '# Mine\n', written: false },
  ])('$name', async ({ before, written }) => {
    if (before !== undefined) await writeFile(join(folder, 'README.md'), before);
    const changes = await comparePages(folder, [page], 'specs/x/asyncapi.yaml');

    expect(changes.written.map(({ path }) => path)).toEqual(written ? ['README.md'] : []);
    expect(await readFile(join(folder, 'README.md'), 'utf8').catch(() => undefined)).toBe(before);
  });
});
