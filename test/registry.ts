/** A registry on loopback: what npm asks of one, without a network. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownEnvironment } from './processes.ts';

export interface Published {
  /** Needed by who installs it. */
  readonly tarball?: string;
  readonly manifest: { readonly name: string; readonly version: string };
}

export interface Registry {
  /** The environment in which npm asks this one alone, and once. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Serves these packages. `failing` are names that it answers with an error of its own. */
export async function serveRegistry(
  published: readonly Published[],
  failing: readonly string[] = [],
): Promise<Registry> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.slice(1));
    const tarball = published.find((each) => each.tarball?.endsWith(`/${path}`))?.tarball;
    const versions = published.filter(({ manifest }) => manifest.name === path);
    if (failing.includes(path)) response.writeHead(500).end();
    else if (tarball) void readFile(tarball).then((bytes) => response.end(bytes));
    else if (versions.length === 0) response.writeHead(404).end('{}');
    else response.end(JSON.stringify(packumentOf(path, versions, address)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      ...ownEnvironment,
      npm_config_registry: address,
      npm_config_noproxy: '127.0.0.1',
      npm_config_fetch_retries: '0',
      npm_config_audit: 'false',
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function packumentOf(name: string, published: readonly Published[], address: string): object {
  const versions = published.map(({ manifest, tarball = '' }) => ({
    ...manifest,
    dist: { tarball: `${address}/${tarball.split('/').at(-1)}` },
  }));
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(versions.map((each) => [each.version, each])),
  };
}
