/** What services have as it stands in the templates: what it does. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WebhookError } from '@hookwright/runtime';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { hooks } from '../../templates/scaffold/shared/src/hooks.ts';

describe('the hooks', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    [
      Object.assign(new RangeError('card 4111 is known'), { code: '23505' }),
      { name: 'RangeError', code: '23505' },
    ],
    [Object.assign(new Error('card 4111 is known'), { code: { card: 4111 } }), { name: 'Error' }],
    [new Error('card 4111 is known'), { name: 'Error' }],
    ['card 4111 is known', { name: 'string' }],
    [undefined, undefined],
  ])('of what was thrown they log no text: %o', (cause, want) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    hooks.onError(new WebhookError('handler-failed', 'Expected the handler to resolve', { cause }));

    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('4111');
    expect((JSON.parse(lines[0]!) as { cause?: unknown }).cause).toEqual(want);
  });
});

describe('the function of Lambda', () => {
  type Handler = (event: object) => Promise<{ statusCode: number; body?: string }>;
  let folder: string;
  let handle: Handler;

  beforeAll(async () => {
    folder = await mkdtemp(resolve('test/.tmp-lambda-'));
    await cp('templates/scaffold/lambda/src/app.ts', join(folder, 'app.ts'));
    await writeFile(
      join(folder, 'routes.ts'),
      `export const createRoutes = () => ['/notify', '/cards/notify'].map((path) => ({
        path,
        receive: async () => ({ status: 200, headers: {}, body: path }),
      }));`,
    );
    const { createHandler } = (await import(pathToFileURL(join(folder, 'app.ts')).href)) as {
      createHandler: (config: object) => Handler;
    };
    handle = createHandler({});
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each<{ rawPath: string; stage?: string; method?: string; want: string | undefined }>([
    { rawPath: '/notify', want: '/notify' },
    { rawPath: '/cards/notify', want: '/cards/notify' },
    { rawPath: '/live/notify', stage: 'live', want: '/notify' },
    { rawPath: '/live/cards/notify', stage: 'live', want: '/cards/notify' },
    { rawPath: '/notify', stage: 'live', want: '/notify' },
    // A named stage stands in the path.
    { rawPath: '/cards/notify', stage: 'cards', want: '/notify' },
    { rawPath: '/other/notify', want: undefined },
    { rawPath: '/other/notify', stage: 'live', want: undefined },
    { rawPath: '/notify/', want: undefined },
    { rawPath: '/notify', method: 'GET', want: undefined },
  ])(
    '$method $rawPath of stage $stage is for $want',
    async ({ rawPath, stage = '$default', method, want }) => {
      const http = { method: method ?? 'POST', path: rawPath };
      const event = {
        version: '2.0',
        rawPath,
        rawQueryString: '',
        headers: {},
        requestContext: { http, stage },
      };
      const { statusCode, body } = await handle(event);

      expect([statusCode, body]).toEqual(want === undefined ? [404, undefined] : [200, want]);
    },
  );
});
