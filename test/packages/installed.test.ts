/** The packages in a service that installed them: on each Node, as modules, from CommonJS and in a bundle. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Format, transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../bench/bundle.ts';
import { run } from '../processes.ts';
import { installAll, nodeOf, providers } from './project.ts';

let folder: string;
beforeAll(async () => {
  folder = await installAll();
  await translate('service.ts', 'service.mjs', 'esm');
  await translate('service.ts', 'service.cjs', 'cjs');
  await translate('documents.mts', 'documents.mjs', 'esm');
  const { contents } = await bundle(await readFile(join(folder, 'service.mjs'), 'utf8'), folder);
  await writeFile(join(folder, 'bundled.mjs'), contents);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('packages bring the runtime, and it nothing', async () => {
  const installed = async (scope: string): Promise<string[]> =>
    (await readdir(join(folder, 'node_modules', scope))).filter((name) => !name.startsWith('.')).sort();

  expect(await installed('@hookwright')).toEqual([...providers, 'runtime']);
  // The others are those of `@types/node`.
  expect(await installed('.')).toEqual(['@hookwright', '@types', 'undici-types']);
});

describe.each(['20', '22', '24'])('on Node %s', (major) => {
  let node: string;
  beforeAll(async () => {
    node = await nodeOf(major);
    expect(await printedBy(node, '-p', 'process.version')).toMatch(new RegExp(`^v${major}\\.`));
  }, 180_000);

  test.each([
    ['modules are imported', 'service.mjs'],
    ['modules are required, from CommonJS', 'service.cjs'],
    ['everything is in one file', 'bundled.mjs'],
  ])('deliveries are received and calls are made where %s', async (_, program) => {
    expect(await printedBy(node, program)).toBe(`PAY_SUCCESS 1
200 ""
401 "signature-wrong"
EVO Cloud Refund
NewPay paymentCallback
OPEN-API card.status.active
Pinddpay order.created
200 200 200 200
POST /dg/v1/platform/identify/auth?plat_id=p qKAfzANeovNTa2dQpIlOWIibZ/U=
a code
[refused-by-provider] Expected a success but it is none, code "500" (getOneTimeCode)
`);
  });

  test('documents are imported', async () => {
    expect(await printedBy(node, 'documents.mjs')).toBe(`3.0.0 EVO Cloud notifications
3.0.0 NewPay callbacks
3.0.0 OPEN-API webhooks
3.0.0 PassTo CreditPay webhooks
3.0.0 Pinddpay webhooks
3.1.1 EVO Cloud API
3.1.1 NewPay API
3.1.1 OPEN-API
3.1.1 PassTo CreditPay API
3.1.1 Pinddpay API
`);
  });
});

// With all validators of the provider. Where what is new in a provider or in the runtime needs more, say so here.
const kilobytes = new Map([['evo-cloud', 160]]);

describe('a receiver on node:http in one file, minified', () => {
  test.for(providers)(
    'takes no more than it may with %s, and needs nothing but Node',
    async (name, { annotate }) => {
      const program = `
      export { createReceiver } from '@hookwright/${name}';
      export { memoryIdempotency } from '@hookwright/runtime';
      export { toNode } from '@hookwright/runtime/node';`;
      const { contents, metafile } = await bundle(program, folder);
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
      await annotate(`${name}: ${contents.byteLength} bytes, ${gzipSync(contents).length} gzipped`);

      expect(imports.filter(({ path }) => !path.startsWith('node:'))).toEqual([]);
      expect(contents.byteLength).toBeLessThan(1000 * (kilobytes.get(name) ?? 75));
    },
  );
});

const printedBy = async (node: string, ...args: string[]): Promise<string> =>
  (await run(node, args, { cwd: folder })).stdout;

/** A program of the consumer in JavaScript, as a service would build it. */
async function translate(from: string, to: string, format: Format): Promise<void> {
  const text = await readFile(join('test/packages/consumer', from), 'utf8');
  const { code } = await transform(text, { loader: 'ts', format, target: 'esnext' });
  await writeFile(join(folder, to), code);
}
