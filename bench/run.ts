import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type BundleSize, bundleSizes } from './bundle.ts';
import { type PayloadName, payloadNames } from './payloads.ts';
import { built } from './receivers.ts';
import type { Row } from './rounds.ts';

const run = promisify(execFile);

/** Requests per second of the two servers, and how busy the busier one was. */
export interface HttpRow {
  readonly floor: number;
  readonly receive: number;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  readonly busy: number;
}

export interface Results {
  readonly versions: readonly string[];
  readonly rows: Readonly<Record<PayloadName, readonly Row[]>>;
  readonly http: Readonly<Record<PayloadName, HttpRow>>;
  readonly bundles: readonly BundleSize[];
}

/** How much is measured: rounds, and deliveries of each candidate in a round. */
interface Extent {
  readonly rounds: number;
  readonly counts: Readonly<Record<PayloadName, number>>;
  readonly httpRounds: number;
  readonly httpCounts: Readonly<Record<PayloadName, number>>;
}

export const extents: { readonly full: Extent; readonly quick: Extent } = {
  full: {
    rounds: 31,
    counts: { 'passto-pay-success': 5000, 'evo-like-payment': 1000 },
    httpRounds: 21,
    httpCounts: { 'passto-pay-success': 6000, 'evo-like-payment': 3000 },
  },
  quick: {
    rounds: 3,
    counts: { 'passto-pay-success': 100, 'evo-like-payment': 50 },
    httpRounds: 2,
    httpCounts: { 'passto-pay-success': 200, 'evo-like-payment': 100 },
  },
};

/** One after the other: two at a time would take the processor from each other. */
export async function runAll({ rounds, counts, httpRounds, httpCounts }: Extent): Promise<Results> {
  const rows = {} as Record<PayloadName, Row[]>;
  const http = {} as Record<PayloadName, HttpRow>;
  for (const name of payloadNames) {
    rows[name] = await child('measure', [name, rounds, counts[name]]);
    http[name] = await child('load', [name, httpRounds, httpCounts[name]]);
  }
  return { versions: await versions(), rows, http, bundles: await bundleSizes() };
}

async function child<T>(module: string, values: readonly (string | number)[]): Promise<T> {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
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
