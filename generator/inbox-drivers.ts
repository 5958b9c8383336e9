import { CommandError } from './inbox-error.ts';

/** The clients that the commands bring along where they are installed: none is needed for anything else. */
export const installedDrivers = {
  pg: () => import('pg'),
  ioredis: () => import('ioredis'),
  natsTransport: () => import('@nats-io/transport-node'),
  natsJetstream: () => import('@nats-io/jetstream'),
  nats: () => import('nats'),
};

export type Drivers = typeof installedDrivers;

/** @throws CommandError where it is not installed, with what is to be installed. */
export async function loadDriver<Driver>(load: () => Promise<Driver>, packages: string): Promise<Driver> {
  const driver = await loadIfInstalled(load);
  if (driver) return driver;
  throw new CommandError(`The driver for it is not installed: ${packages}`, `npm install ${packages}`);
}

/** Undefined where it is not installed. */
export async function loadIfInstalled<Driver>(load: () => Promise<Driver>): Promise<Driver | undefined> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code)))
      return undefined;
    throw error;
  }
}
