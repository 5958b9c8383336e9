import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** A bundle's size in bytes, minified, and minified and compressed. */
export interface BundleSize {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
  /** The same without the modules that `leftOut` matches. */
  readonly without: number;
  /** Minified bytes of each source, the largest first. */
  readonly parts: readonly { readonly name: string; readonly minified: number }[];
}

/** The least program with each package: a receiver with one handler. All of its modules are in one file. */
const programs = {
  hookwright: `
    import { createServer } from 'node:http';
    import { createReceiver } from '@hookwright/passto-creditpay';
    import { memoryIdempotency } from '@hookwright/runtime';
    import { toNode } from '@hookwright/runtime/node';
    const receive = createReceiver({
      channel: 'events',
      keys: [process.env.KEY],
      publicUrl: process.env.URL,
      idempotency: memoryIdempotency(),
      handlers: { PAY_SUCCESS: ({ payload }) => console.log(payload) },
      otherwise: () => undefined,
    });
    createServer(toNode(receive)).listen(3000);`,
  '@octokit/webhooks': `
    import { createServer } from 'node:http';
    import { createNodeMiddleware, Webhooks } from '@octokit/webhooks';
    const webhooks = new Webhooks({ secret: process.env.KEY });
    webhooks.on('push', ({ payload }) => console.log(payload));
    createServer(createNodeMiddleware(webhooks)).listen(3000);`,
  stripe: `
    import { Stripe } from 'stripe';
    const { webhooks } = new Stripe(process.env.API_KEY);
    export const receive = (body, signature) => console.log(webhooks.constructEvent(body, signature, process.env.KEY));`,
  standardwebhooks: `
    import { Webhook } from 'standardwebhooks';
    const webhook = new Webhook(process.env.KEY);
    export const receive = (body, headers) => console.log(webhook.verify(body, headers));`,
};

export async function bundleSizes(): Promise<BundleSize[]> {
  return await Promise.all(Object.entries(programs).map(([name, program]) => sizeOf(name, program)));
}

const leftOut = /\/validators\//;

async function sizeOf(name: string, program: string): Promise<BundleSize> {
  const [whole, rest] = await Promise.all([bundle(program, '.'), bundle(program, '.', leftOut)]);
  const [output] = Object.values(whole.metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {})
    .map(([path, { bytesInOutput }]) => ({ name: path, minified: bytesInOutput }))
    .sort((a, b) => b.minified - a.minified);
  return {
    name,
    minified: whole.contents.byteLength,
    gzipped: gzipSync(whole.contents, { level: 9 }).length,
    without: gzipSync(rest.contents, { level: 9 }).length,
    parts,
  };
}

/** A program of Node in one file, minified, with the packages that are installed in a folder; emptied of the modules that `left` matches. */
export async function bundle(program: string, folder: string, left?: RegExp) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outfile: 'program.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    plugins: left ? [emptying(left)] : [],
  });
  return { contents: outputFiles[0]!.contents, metafile };
}

/** Modules of which nothing is left but their name. */
function emptying(filter: RegExp): Plugin {
  return {
    name: 'emptying',
    setup: (plugin) => plugin.onLoad({ filter }, () => ({ contents: 'export default 0;' })),
  };
}
