import { type NatsClient, natsEngine } from '@hookwright/runtime/nats';
import { type Drivers, loadDriver, loadIfInstalled } from './inbox-drivers.ts';
import type { Kind } from './inbox-engine.ts';

/** NATS with JetStream, by way of `@nats-io/jetstream`, or of `nats` where only that is installed. */
export const natsKind: Kind = {
  title: 'NATS',
  schemes: ['nats', 'tls'],
  options: [],
  failures: [
    [/jetstream.*not.*enabled|no responders|^503 /i, 'has no JetStream', 'start it with -js'],
    [
      /authori[sz]ation|authentication/i,
      'does not let this user in',
      'correct user and password, or the token, of --engine',
    ],
    [/permission/i, 'does not permit it', 'grant it to the user of --engine, or take another user'],
  ],
  missing: { sign: /(stream|consumer) (is missing|not found)/, fix: '--name' },
  async open({ url, name }, drivers) {
    const { streams, close } = await connect(url, drivers);
    try {
      const engine = natsEngine(await streams(), { name });
      const parts = `stream hookwright_${name}, consumer worker`;
      return { inbox: engine, parts, close: () => engine.close().then(close) };
    } catch (error) {
      await close();
      throw error;
    }
  },
};

interface NatsConnection {
  readonly streams: () => Promise<NatsClient>;
  readonly close: () => Promise<void>;
}

async function connect(url: URL, drivers: Drivers): Promise<NatsConnection> {
  const transport = await loadIfInstalled(drivers.natsTransport);
  const stream = await loadIfInstalled(drivers.natsJetstream);
  if (transport && stream) {
    const connection = await transport.connect(optionsOf(url));
    const streams = async () => ({
      jetstream: stream.jetstream(connection),
      manager: await stream.jetstreamManager(connection),
    });
    return { streams, close: () => connection.close() };
  }
  const nats = await loadDriver(drivers.nats, '@nats-io/transport-node @nats-io/jetstream');
  const connection = await nats.connect(optionsOf(url));
  const streams = async () => ({
    jetstream: connection.jetstream(),
    manager: await connection.jetstreamManager(),
  });
  return { streams, close: () => connection.close() };
}

/** The drivers do not look for the user in the URL; a user without a password is a token. */
function optionsOf({ protocol, host, username, password }: URL) {
  const [user, pass] = [username, password].map(decodeURIComponent) as [string, string];
  return {
    servers: host,
    name: 'hookwright',
    timeout: 5_000,
    reconnect: false,
    ...(protocol === 'tls:' ? { tls: {} } : {}),
    ...(pass ? { user, pass } : user ? { token: user } : {}),
  };
}
