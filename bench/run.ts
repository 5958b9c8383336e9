import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { type BundleSize, bundleSizes } from './bundle.ts';
import { type PayloadName, payloadNames } from './payloads.ts';
import { built } from './receivers.ts';
import type { Extent, Row } from './rounds.ts';

const run = promisify(execFile);

/** Requests per second of the two servers, and how busy the busier one was. */
export interface HttpRow {
  readonly floor: number;
  readonly receive: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly busy: number;
}

export interface Results {
  readonly versions: readonly string[];
  readonly rows: Readonly<Record<PayloadName, readonly Row[]>>;
  readonly http: Readonly<Record<PayloadName, HttpRow>>;
  readonly bundles: readonly BundleSize[];
}

interface Extents {
  readonly direct: Readonly<Record<PayloadName, Extent>>;
  readonly http: Readonly<Record<PayloadName, Pick<Extent, 'rounds' | 'count'>>>;
}

/** How much is measured: enough for two digits, or just enough to see that it works. */
export const extents: { readonly full: Extents; readonly quick: Extents } = {
  full: {
    direct: {
      'passto-pay-success': { passes: 5, rounds: 100, count: 50, before: 25_000 },
      'evo-like-payment': { passes: 5, rounds: 100, count: 15, before: 2_500 },
    },
    http: {
      'passto-pay-success': { rounds: 80, count: 1000 },
      'evo-like-payment': { rounds: 80, count: 500 },
    },
  },
  quick: {
    direct: {
      'passto-pay-success': { passes: 1, rounds: 3, count: 10, before: 10 },
      'evo-like-payment': { passes: 1, rounds: 3, count: 10, before: 10 },
    },
    http: {
      'passto-pay-success': { rounds: 2, count: 64 },
      'evo-like-payment': { rounds: 2, count: 64 },
    },
  },
};

/** One after the other: two at a time would take the processor from each other. */
export async function runAll(extent: Extents): Promise<Results> {
  const rows = {} as Record<PayloadName, Row[]>;
  const http = {} as Record<PayloadName, HttpRow>;
  for (const name of payloadNames) {
    const { passes, rounds, count, before } = extent.direct[name];
    rows[name] = await child('measure', [name, passes, rounds, count, before]);
    http[name] = await child('load', [name, extent.http[name].rounds, extent.http[name].count]);
  }
  return { versions: await versions(), rows, http, bundles: await bundleSizes() };
}

async function child<T>(module: string, values: readonly (string | number)[]): Promise<T> {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    // Its helpers would wait for a processor that others have: here its time falls on whoever made the garbage.
    '--single-threaded-gc',
    `${built}/${module}.js`,
    ...values.map(String),
  ]);
  return JSON.parse(stdout) as T;
}

async function versions(): Promise<string[]> {
  const { node, v8, openssl } = process.versions;
  const peers = ['@octokit/webhooks', 'stripe', 'standardwebhooks', 'esbuild'].map(async (name) => {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  return [`Node ${node}`, `V8 ${v8}`, `OpenSSL ${openssl}`, machine, ...(await Promise.all(peers))];
}
